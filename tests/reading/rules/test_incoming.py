import pytest

from tests.reading.bracketed import said, wanted


def test_whoever_took_over_is_in_office() -> None:
    assert said("[Ana Ruiz|person] took over as chief executive of [Kyo] in 2021.") == wanted(
        "Ana Ruiz | role | Kyo | active"
    )


def test_whoever_tells_of_a_replacement_is_where_it_happens() -> None:
    found = said(
        "[Anna Berg|person] will be replaced by [Jo Wu|person], currently head of sales at [Arup], [Norex] said."
    )
    assert found == wanted(
        "Jo Wu | role | Arup | active", "Jo Wu | role | Norex | planned", "Anna Berg | role | Norex | unclear"
    )


def test_whose_family_founded_a_firm_did_not_found_it() -> None:
    found = said("[Jo|person], whose family founded [A], spoke.")
    assert not any("occurred" in claim for claim in found)


def test_who_founds_the_firm_that_is_told_of_with_whom():
    both = {"Ana Ruiz | role | Velar | occurred", "Paul Roy | role | Velar | occurred"}
    assert said("[Ana Ruiz|person] founded [Velar] with [Paul Roy|person].") == both
    told = "[Velar] makes pumps. [Ana Ruiz|person] started the business in 2021."
    assert said(told) == {"Ana Ruiz | role | Velar | occurred"}
    assert not said("[Velar] makes pumps. [Ana Ruiz|person] started the engine.")


def test_what_would_follow_is_not_done() -> None:
    found = said("[Norex] said [Jo Wu|person] would step down in June and be succeeded by [Anna Berg|person].")
    assert "Anna Berg | role | Norex | active" not in found
    assert "Jo Wu | role | Norex | ended" not in found
    assert {line.rsplit(" | ", 1)[0] for line in found} == {"Anna Berg | role | Norex", "Jo Wu | role | Norex"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] nominated [Jo Wu|person] as chairman.", "proposed"),
        ("[Norex] named [Jo Wu|person] as its next chairman.", "planned"),
        ("[Jo Wu|person] serves as chairman of [Norex].", "active"),
        ("[Jo Wu|person], who once led [Norex], spoke.", "ended"),
    ],
)
def test_how_far_a_post_has_come(text: str, status: str) -> None:
    assert said(text) == wanted(f"Jo Wu | role | Norex | {status}")

import pytest

from tests.reading.bracketed import reading, said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[A] CEO [Jo|person] spoke.", ["Jo | role | A | active"]),
        ("[Jo|person], president of [A], spoke.", ["Jo | role | A | active"]),
        ("“We grow,” said [Jo|person], Managing Director of [A].", ["Jo | role | A | active"]),
        ("Former [A] boss [Jo|person] spoke.", ["Jo | role | A | ended"]),
        ("[A] named [Jo|person] as chief executive.", ["Jo | role | A | agreed"]),
        ("[A] named [Jo|person] as chief executive in 2019.", ["Jo | role | A | active"]),
        ("[Jo|person] will become chairman of [A].", ["Jo | role | A | planned"]),
        ("[Jo|person] will not become chairman of [A].", ["Jo | role | A | denied"]),
        ("[Jo|person] resigned as chairman of [A].", ["Jo | role | A | ended"]),
        ("[Jo|person] replaced [Al|person] as head of [A].", ["Jo | role | A | active", "Al | role | A | ended"]),
        ("[A] may appoint [Jo|person] as chairman.", ["Jo | role | A | rumoured"]),
        ("[Jo|person], who heads [A], spoke.", ["Jo | role | A | active"]),
        ("[Jo|person] of [A] spoke.", ["Jo | role | A | active"]),
        ("[Jo|person], formerly of [A], spoke.", ["Jo | role | A | ended"]),
        ("[Jo|person] was named as a candidate for chief executive of [A].", []),
        ("[Jo|person], chief executive of [A] until March, spoke.", ["Jo | role | A | ended"]),
        ("[Jo|person], who was chief executive of [A], said [B] fell.", ["Jo | role | A | ended"]),
        ("[Jo|person] had been chief executive of [A].", ["Jo | role | A | ended"]),
        ("[Jo|person] praised [A].", []),
    ],
)
def test_roles(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_a_title_without_a_firm_is_inferred() -> None:
    (claim,) = reading("[A] is growing. [Jo|person], chief executive, spoke.").claims
    assert claim.inference is not None
    assert claim.inference.part == "object"
    assert claim.detail == "chief executive"


def test_for_whom_somebody_with_a_bare_title_speaks() -> None:
    text = (
        "[Toyo] rose. [Kyo] fell. Chairwoman [Ana Ruiz|person] told reporters that [Kyo] was in no talks with [Toyo]."
    )
    assert "Ana Ruiz | role | Kyo | active" in said(text)
    text = "[Toyo] rose. Chief Executive [Ana Ruiz|person] told [Kyo] shareholders in March that the group was open."
    assert "Ana Ruiz | role | Kyo | active" in said(text)


def test_whose_they_are_and_what_they_are_named() -> None:
    assert said("[Vontobel]'s [Ana Ruiz|person] spoke.") == wanted("Ana Ruiz | role | Vontobel | active")
    assert said("[Kyo] appointed [Ana Ruiz|person] finance chief.") == wanted("Ana Ruiz | role | Kyo | agreed")


def test_a_title_goes_on_behind_what_it_is_for() -> None:
    found = said("According to [Norex] head of mobility [Ana|person], it is done.")
    assert found == wanted("Ana | role | Norex | active")


@pytest.mark.parametrize(
    "text",
    [
        "[Norway|place]'s energy minister [Ana|person] said no.",
        "[Ana|person], mayor of [Norway|place], said no.",
        "Prime Minister [Ana|person] of [Norway|place] said no.",
    ],
)
def test_a_country_has_ministers(text: str) -> None:
    assert said(text) == wanted("Ana | role | Norway | active")


def test_a_country_has_no_chief_executive() -> None:
    assert not said("[Norway|place] chief executive [Ana|person] said no.")


def test_what_somebody_was_makes_the_post_no_less_certain() -> None:
    found = said("[Kelva] hired [Roth|person], formerly of [Rivo], as chief executive.")
    assert found == wanted("Roth | role | Kelva | agreed", "Roth | role | Rivo | ended")
    found = said("[Kelva]'s boss, [Roth|person], was asked about the rumours.")
    assert found == wanted("Roth | role | Kelva | active")


def test_whoever_hands_over_or_is_poached_has_gone() -> None:
    assert "Anna Berg | role | Nokia | ended" in said(
        "[Nokia] chair [Anna Berg|person] will hand over to [Bo Li|person]."
    )
    assert said("[Telia] has poached [Nokia]'s director [Anna Berg|person].") == {
        "Anna Berg | role | Nokia | ended",
        "Anna Berg | role | Telia | active",
    }


def test_whoever_tells_of_a_leaver_is_whom_the_leaver_leaves() -> None:
    text = "[B] rose. [A] confirmed that production director [P|person] is leaving the plant."
    assert "P | role | A | ended" in said(text)

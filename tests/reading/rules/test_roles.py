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


def test_whoever_took_over_is_in_office() -> None:
    assert said("[Ana Ruiz|person] took over as chief executive of [Kyo] in 2021.") == wanted(
        "Ana Ruiz | role | Kyo | active"
    )


def test_whose_they_are_and_what_they_are_named() -> None:
    assert said("[Vontobel]'s [Ana Ruiz|person] spoke.") == wanted("Ana Ruiz | role | Vontobel | active")
    assert said("[Kyo] appointed [Ana Ruiz|person] finance chief.") == wanted("Ana Ruiz | role | Kyo | agreed")


@pytest.mark.parametrize(
    "text",
    [
        "[Ana|person], 54, a former banker at [Norex], joins us.",
        "[Ana|person], PhD, a former banker at [Norex], joins us.",
    ],
)
def test_an_age_or_a_degree_parts_nobody_from_a_title(text: str) -> None:
    assert said(text) == wanted("Ana | role | Norex | ended")


def test_a_title_goes_on_behind_what_it_is_for() -> None:
    found = said("According to [Norex] head of mobility [Ana|person], it is done.")
    assert found == wanted("Ana | role | Norex | active")


def test_who_is_a_person_where_a_firm_stands_before_it() -> None:
    found = said("[Ana|person], a former banker at [Norex] who now runs [Ampere], spoke.")
    assert found == wanted("Ana | role | Norex | ended", "Ana | role | Ampere | active")


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


def test_several_have_the_title_behind_them() -> None:
    found = said("[Ana|person] and [Jo|person], the founders of [Norex], said no.")
    assert found == wanted("Ana | role | Norex | active", "Jo | role | Norex | active")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Anna Berg|person], most recently a vice president at [Nokia], spoke.", ["Anna Berg | role | Nokia | ended"]),
        ("[Anna Berg|person], until recently chairman of [Nokia], spoke.", ["Anna Berg | role | Nokia | ended"]),
        ("[Anna Berg|person], until last month chief of [Nokia], spoke.", ["Anna Berg | role | Nokia | ended"]),
        (
            "[Arup] named [Anna Berg|person], who led [Nokia] until 2022, as chairman.",
            ["Anna Berg | role | Nokia | ended", "Anna Berg | role | Arup | active"],
        ),
    ],
)
def test_who_was_so_until_lately(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_what_somebody_was_makes_the_post_no_less_certain() -> None:
    found = said("[Kelva] hired [Roth|person], formerly of [Rivo], as chief executive.")
    assert found == wanted("Roth | role | Kelva | agreed", "Roth | role | Rivo | ended")
    found = said("[Kelva]'s boss, [Roth|person], was asked about the rumours.")
    assert found == wanted("Roth | role | Kelva | active")


def test_the_second_of_two_things_somebody_is() -> None:
    found = said("[Roth|person], the elder brother and [Kelva]'s chairman, told a podcast that sales grew.")
    assert found == wanted("Roth | role | Kelva | active")


def test_whoever_hands_over_or_is_poached_has_gone() -> None:
    assert "Anna Berg | role | Nokia | ended" in said(
        "[Nokia] chair [Anna Berg|person] will hand over to [Bo Li|person]."
    )
    assert said("[Telia] has poached [Nokia]'s director [Anna Berg|person].") == {
        "Anna Berg | role | Nokia | ended",
        "Anna Berg | role | Telia | active",
    }


def test_who_founded_it_together() -> None:
    assert said("[Nokia] founders [Anna Berg|person] and [Bo Li|person] agreed.") == {
        "Anna Berg | role | Nokia | active",
        "Bo Li | role | Nokia | active",
    }


def test_a_second_title_has_a_firm_of_its_own() -> None:
    found = said("[Ana|person], chief executive of [Norex] and chairman of [Ampere], spoke.")
    assert found == wanted("Ana | role | Norex | active", "Ana | role | Ampere | active")


def test_what_somebody_once_was_is_over() -> None:
    assert said("[Ana|person], once a [Norex] banker, spoke.") == wanted("Ana | role | Norex | ended")


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


def test_whoever_tells_of_a_leaver_is_whom_the_leaver_leaves() -> None:
    text = "[B] rose. [A] confirmed that production director [P|person] is leaving the plant."
    assert "P | role | A | ended" in said(text)


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

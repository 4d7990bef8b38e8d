import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Ana|person], 54, a former banker at [Norex], joins us.",
        "[Ana|person], PhD, a former banker at [Norex], joins us.",
    ],
)
def test_an_age_or_a_degree_parts_nobody_from_a_title(text: str) -> None:
    assert said(text) == wanted("Ana | role | Norex | ended")


def test_who_is_a_person_where_a_firm_stands_before_it() -> None:
    found = said("[Ana|person], a former banker at [Norex] who now runs [Ampere], spoke.")
    assert found == wanted("Ana | role | Norex | ended", "Ana | role | Ampere | active")


def test_several_have_the_title_behind_them() -> None:
    found = said("[Ana|person] and [Jo|person], the founders of [Norex], said no.")
    assert found == wanted("Ana | role | Norex | active", "Jo | role | Norex | active")


def test_the_second_of_two_things_somebody_is() -> None:
    found = said("[Roth|person], the elder brother and [Kelva]'s chairman, told a podcast that sales grew.")
    assert found == wanted("Roth | role | Kelva | active")


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

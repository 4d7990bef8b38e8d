import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "A consortium of [Norex] and [Arup] won the order.",
        "A consortium led by [Norex] and including [Arup] won the order.",
        "[Norex] bid in a consortium with [Arup].",
    ],
)
def test_the_members_of_a_consortium(text: str) -> None:
    assert said(text) >= wanted("Norex | partnership | Arup | active")


def test_who_buys_together_is_told_of_for_that() -> None:
    assert not any("partnership" in one for one in said("A consortium of [Norex] and [Arup] bought [Zento]."))


def test_between_whom_an_alliance_is() -> None:
    found = said("The [Pact|agreement] between [Toyo] and [Mazo] expired.")
    assert found == wanted("Toyo | membership | Pact | ended", "Mazo | membership | Pact | ended")


def test_what_somebody_forms_by_its_name() -> None:
    found = said("[Velar] and [Harlow] form a consortium called [NorthGrid] to bid for the cable.")
    assert found == wanted("Velar | membership | NorthGrid | agreed", "Harlow | membership | NorthGrid | agreed")


def test_what_an_agreement_creates() -> None:
    found = said("[Velar] and [Harlow] have signed an agreement creating the [Aquila Consortium].")
    assert (
        wanted("Velar | membership | Aquila Consortium | agreed", "Harlow | membership | Aquila Consortium | agreed")
        <= found
    )


def test_who_leads_one_is_in_it() -> None:
    assert said("[Velar] leads the [Pact|agreement].") == wanted("Velar | membership | Pact | active")

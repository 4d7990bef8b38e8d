import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Finnair] selected [Orso] to replace its systems.", ["Orso | supply | Finnair | agreed"]),
        ("[Orso] has been selected by [Finnair] to replace its systems.", ["Orso | supply | Finnair | agreed"]),
        ("[Orso] may be picked by [Finnair] as a supplier.", ["Orso | supply | Finnair | rumoured"]),
        ("[Orso] will supply [its=Velar] batteries.", ["Orso | supply | Velar | planned"]),
        ("[Velar] denied claims that [Orso] will supply [its=Velar] batteries.", ["Orso | supply | Velar | denied"]),
        ("[Orso]'s platform is already used by [Iberia].", ["Orso | supply | Iberia | active"]),
        ("[Orso]'s software is no longer used by [Iberia].", ["Orso | supply | Iberia | ended"]),
        ("[Orso]'s platform runs on [Velar].", ["Velar | supply | Orso | active"]),
        ("[Orso] supplies the equipment for [Velar]'s part of that network.", ["Orso | supply | Velar | active"]),
    ],
)
def test_who_is_supplied(text, claims):
    assert said(text) == wanted(*claims)


@pytest.mark.parametrize(
    "text",
    ["[Orso] was chosen by [Velar] to be its partner.", "[Orso] makes [its=Orso] batteries, [Velar] said."],
)
def test_who_is_not(text):
    assert not any("| supply |" in claim for claim in said(text))


@pytest.mark.parametrize(
    "text",
    [
        "[Norex] opted for [Volta] over [Arco].",
        "[Norex] selected [Volta] for the upgrade.",
        "[Norex] has named [Volta] [its=Norex] preferred cloud provider.",
    ],
)
def test_who_is_picked_supplies(text: str) -> None:
    assert said(text) == wanted("Volta | supply | Norex | agreed")


def test_who_is_picked_as_a_partner_supplies_nothing() -> None:
    assert not any("supply" in one for one in said("[Norex] picked [Volta] as partner for the project."))


def test_who_is_hired_to_run_a_sale_supplies_nothing() -> None:
    assert not any("supply" in one for one in said("[Norex] has hired [Bank] to run the auction."))


def test_part_of_somebodys_goods_is_supplied_to_them() -> None:
    assert said("[Norex] supplies a fifth of [Arup]'s milk.") == wanted("Norex | supply | Arup | active")


def test_customers_spelt_out_behind_a_comma() -> None:
    text = "[Magna] has built cars over four decades, for customers including [BMW] and [Jaguar]."
    assert said(text) == wanted("Magna | supply | BMW | active", "Magna | supply | Jaguar | active")

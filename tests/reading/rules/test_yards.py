import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Kastor] has ordered two tankers at [Velar].", "agreed"),
        ("[Kastor] has called off a further 21 units from [Velar].", "agreed"),
        ("[Kastor] took three bulkers at [Velar] in 2021.", "occurred"),
        ("[Kastor] may order two more tankers at [Velar].", "rumoured"),
        ("[Kastor] walked away from a planned order at [Velar].", "ended"),
        ("Four ships for [Kastor] are under construction at [Velar].", "active"),
        ("[Kastor] has four newbuildings under construction at [Velar].", "active"),
        ("[Kastor]'s ship is being built at [Velar].", "active"),
        ("[Kastor] has contracted [Velar] to upgrade its lines.", "agreed"),
        ("[Velar] has been contracted by [Kastor] to upgrade its lines.", "agreed"),
        ("[Kastor] has tasked [Velar] with the construction of a plant.", "agreed"),
    ],
)
def test_a_yard_or_a_contractor_works_for_whoever_ordered(text: str, status: str) -> None:
    assert said(text) == wanted(f"Velar | supply | Kastor | {status}")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Two of [Velar]'s ships are on charter to [Kastor].", "active"),
        ("[Velar] has five ships on long-term charter to [Kastor].", "active"),
        ("[Velar] has fixed the tanker to [Kastor] for three years.", "agreed"),
        ("[Velar] chartered the vessel out to [Kastor].", "agreed"),
    ],
)
def test_whoever_lets_a_ship_supplies_it(text: str, status: str) -> None:
    assert said(text) == wanted(f"Velar | supply | Kastor | {status}")


@pytest.mark.parametrize("text", ["[Kastor] took [Velar] at its word.", "[Kastor] took heart at [Velar]."])
def test_nothing_is_built_where_nothing_is_ordered(text: str) -> None:
    assert said(text) == wanted()

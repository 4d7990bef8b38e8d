import pytest

from tests.reading.casting import named


def places(text: str) -> set[str]:
    return {one.removesuffix(": place") for one in named(text) if one.endswith(": place")}


@pytest.mark.parametrize(
    "text",
    [
        "Velar met investors in London on Friday.",
        "Its chief executive told reporters in Seoul that Velar was fine.",
        "Velar has a strong position on routes to Brazil.",
        "Kastor swaps slots with Velar between Asia and Europe.",
        "Velar was named by an Oslo newspaper.",
        "The deal of Velar has stalled because Beijing is not amused.",
        "Velar bid for Kastor. Rome has threatened to use its veto.",
        "It remains to be seen how Velar will fare in Washington.",
        "Velar's drug is expected to be launched in Europe in May.",
        "“Velar knows every tower between here and the Andes,” he said.",
        "Demand for Velar's pumps has been weak in Latin America.",
        "Velar said flights to Portugal would go on.",
        "Prices are falling across Europe, Velar said.",
        "Velar spoke to analysts at a conference in New York.",
    ],
)
def test_a_place_that_is_only_backdrop(text):
    assert places(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velar will show it in Hannover, Germany.", {"Hannover"}),
        ("Velar bought Kastor of Berkeley, California.", {"Berkeley"}),
        ("Kastor, the Santa Clara, California-based lender, rose.", {"Santa Clara"}),
        ("Velar is headquartered in Munich, Germany, and New York City, USA, and grows.", {"Munich", "New York City"}),
        ("Wafers come from Velar's fab in Bucheon, South Korea, and later from Graz.", {"Bucheon", "Graz"}),
        ("Velar has plants in Mexico, Colombia, and Peru.", {"Mexico", "Colombia", "Peru"}),
        ("Velar plans to expand in Southeast Asia.", {"Southeast Asia"}),
        ("Velar has ten plants in Europe.", {"Europe"}),
        ("Velar will enter Africa next year.", {"Africa"}),
        ("Velar pulled out of Latin America.", {"Latin America"}),
        ("Velar opened an office in Washington.", {"Washington"}),
        ("Velar is based in London, where it met investors.", {"London"}),
        ("The London-based lender Velar met investors in London.", {"London"}),
        ("Velar will build a plant in Beijing.", {"Beijing"}),
        ("Velar opened a factory near Pune and met lawmakers in Delhi.", {"Pune"}),
    ],
)
def test_a_place_to_which_somebody_is_tied(text, expected):
    assert places(text) == expected

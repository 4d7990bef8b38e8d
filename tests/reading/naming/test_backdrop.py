import pytest

from explorer.reading.naming.backdrop import is_backdrop
from tests.reading.casting import line, named, shipped


def places(text: str) -> set[str]:
    return {one.split(":")[0] for one in named(text) if one.endswith(": place")}


@pytest.mark.parametrize(
    "text",
    [
        "Kastor will distribute the pump to hospitals in Germany, Austria and Switzerland.",
        "It is an investigational device in the United States.",
        "The tablets of Velar have been approved in Canada and the United Kingdom.",
        "Velar has signed up users in Brazil.",
        "Regulators in Japan and South Korea have to agree, Velar said.",
        "Velar is hit by weak demand in China.",
        "High prices in Germany hurt Velar.",
        "Miner Enami has selected London-listed Velar.",
        "Velar fell 4% in Helsinki trading.",
        "Velar and Kastor signed the accord in Rome.",
        "The project of Velar covers eleven countries from Senegal to Djibouti.",
        "Velar plans trials in India and Kenya.",
        "After the elections in France, Velar waits.",
        "Velar supplies hospitals in Kenya, Nigeria and Ghana.",
        "Because of the war in Ukraine, Velar has less gas.",
        "Velar is the subject of an investigation in Spain.",
        "The founder of Velar testified in Washington.",
        "Velar's wallet is available in Ghana.",
        "Drivers in Poland like Velar.",
        "Velar sells its wines in 42 countries, including Brazil, Angola and Japan.",
        "Velar's cable runs under the Hudson River.",
        "Velar laid a cable from Norway to the United Kingdom.",
    ],
)
def test_a_place_that_is_nobodys(text):
    assert places(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velar has plants in Germany, Austria and Switzerland.", {"Germany", "Austria", "Switzerland"}),
        ("Velar, which also operates in Slovakia and Hungary, rose.", {"Slovakia", "Hungary"}),
        ("Velar moved its headquarters from Oslo to Bergen and stays in Bergen.", {"Bergen"}),
        ("China's Velar supplies hospitals in China.", {"China"}),
        ("Velar will build a factory in Spain.", {"Spain"}),
    ],
)
def test_a_place_that_is_somebodys(text, expected):
    assert expected <= places(text)


def test_where_it_stands():
    assert is_backdrop(line("Patients in Norway pay."), 2, 3, shipped())
    assert not is_backdrop(line("Plants in Norway pay."), 2, 3, shipped())

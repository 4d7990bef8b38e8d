import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    "title",
    [
        "Region President Latin America of Velar",
        "Vice President of Partnerships at Velar",
        "Senior Vice President, Renewables Africa, at Velar",
        "Head of Corporate Development at Velar",
        "Director of Development at Velar",
        "general manager of Velar's Power Solutions Group",
        "head of Investor Relations at Velar",
        "managing director for Strategy at Velar",
    ],
)
def test_a_part_of_a_title_names_no_one(title):
    assert named(f"“We are ready,” said Ana Silva, {title}.") == {"Ana Silva: person", "Velar: organisation"}


@pytest.mark.parametrize("firm", ["Velar Bank", "General Motors", "Siemens Energy", "Kastor", "Energy Board"])
def test_a_company_behind_a_title_stays(firm):
    assert named(f"“We are ready,” said Ana Silva, director of {firm}.") == {
        "Ana Silva: person", f"{firm}: organisation",
    }  # fmt: skip


def test_a_field_between_a_post_and_its_company():
    for text in (
        "Ralf Tiemann, Head of Digital Agronomy at Claas, joins Verdara.",
        "Ralf Tiemann, Director of Grid Analytics at Claas, joins Verdara.",
        "Ralf Tiemann, Vice President of Payload Integration at Claas, joins Verdara.",
    ):
        assert named(text) == {"Ralf Tiemann: person", "Claas: organisation", "Verdara: organisation"}
    assert "Verdara: organisation" in named("Ralf Tiemann, head of Verdara at the time, rose.")


def test_a_field_behind_a_comma():
    text = "Ana Silva was Vice President, Oncology Research at Velar."
    assert named(text) == {"Ana Silva: person", "Velar: organisation"}

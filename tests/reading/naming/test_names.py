import pytest

from explorer.files.lexicon import load_tables
from explorer.reading.naming.names import phrase
from explorer.reading.text.tokens import tokens
from tests.reading.casting import named, shipped

EXAMPLES = [
    pytest.param(example["text"], set(example["entities"]), id=f"{table} {number}")
    for table, value in load_tables().items()
    if table in ("names", "places", "people", "companies", "ordinary")
    for number, example in enumerate(value.get("examples", ()))
]


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_the_tables_keep_their_examples(text, expected):
    assert named(text) == expected


def test_there_are_examples():
    assert len(EXAMPLES) >= 10


def test_places_by_every_name():
    names = shipped()
    assert names.places["Holland"] == "Netherlands"
    assert names.adjectives["Taiwanese"] == "Taiwan"
    assert names.country["Seoul"] == "South Korea"


def test_a_name_of_both_is_neither():
    assert shipped().given["Simone"] == "either"
    assert shipped().given["Elena"] == "she"


def test_ordinary_words_in_every_form():
    assert shipped().is_ordinary("Companies")
    assert shipped().is_ordinary("launching")
    assert not shipped().is_ordinary("Rheinstrom")


def test_a_phrase_has_one_kind_of_apostrophe():
    assert phrase(tokens("McDonald’s")) == phrase(tokens("McDonald's"))


def test_where_a_known_company_is_at_home():
    homes = shipped().homes
    assert homes["Maersk"] == {"Copenhagen", "Denmark"}
    assert homes["SAP"] == {"Walldorf", "Germany"}
    assert "Velar" not in homes


def test_what_a_text_shows_is_known_beside_the_rest():
    names = shipped().knowing({"Velar Bank Oslo": "bank", "Toyota": "bank"}, {"Quilla": "Quilla"})
    assert names.companies["Velar Bank Oslo"] == "bank"
    assert names.companies["Toyota"] == "automaker"
    assert names.places["Quilla"] == "Quilla"
    assert names.widest["Velar"] == 3
    assert "Velar" not in shipped().widest


def test_places_in_capitals():
    assert shipped().shouted["KUALA LUMPUR"] == "Kuala Lumpur"


def test_names_are_known_as_wires_print_them():
    assert named("The mill is in Sao Paulo.") >= {"Sao Paulo: place"}
    assert "New Century Holdings: organisation" in named("It was sold by New Century Holdings last year.")
    assert "American Axle: organisation" in named("It bought axle maker American Axle last year.")


def test_a_doubled_letter_is_seen_through():
    assert all(shipped().is_ordinary(word) for word in ("fatter", "planning", "heaviest", "biggest"))

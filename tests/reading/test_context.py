"""What a sentence leaves out and the text before it tells: whose minister, whose chief, whose talks."""

import pytest

from explorer.files.lexicon import load_tables
from explorer.reading.reader import Reader
from tests.reading.casting import document


@pytest.fixture(scope="module")
def reader():
    return Reader(load_tables())


def said(reader, text):
    found = reader.read(document(text))
    names = {entity.id: entity.name for entity in found.entities}
    return {(names[claim.subject], claim.kind, names[claim.object], claim.basis.value) for claim in found.claims}


def test_a_minister_is_one_of_the_country_that_the_text_is_about(reader):
    text = "Two Polish lenders, Velar Bank and Kastor Bank, will merge. Economy Minister Anna Berg was pleased."
    assert ("Anna Berg", "role", "Poland", "inferred") in said(reader, text)


def test_between_two_countries_nothing_is_chosen(reader):
    text = "A Polish bank and a Czech insurer will merge. Economy Minister Anna Berg was pleased."
    assert not [one for one in said(reader, text) if one[1] == "role"]


def test_a_region_has_no_ministers(reader):
    text = "Velar Bank likes European customers. Prime Minister Anna Berg was pleased."
    assert not [one for one in said(reader, text) if one[1] == "role"]


def test_a_chief_without_a_firm_is_that_of_the_firm_the_text_begins_with(reader):
    text = (
        "Velar Energy is up for sale. Kastor Gas declined to comment. A Kastor Gas spokesman was at lunch. "
        "Velar Energy has two plants. Chief executive Anna Berg would not be drawn on names."
    )
    assert ("Anna Berg", "role", "Velar Energy", "inferred") in said(reader, text)


def test_a_deal_that_a_text_points_back_at(reader):
    found = reader.read(document("Velmont agreed to buy Kastor in May. The deal collapsed on Friday."))
    ended = [claim for claim in found.claims if claim.stage.value == "ended"]
    assert [claim.kind for claim in ended] == ["ownership"]
    assert ended[0].inference is not None
    assert ended[0].inference.passages == (found.claims[0].passages[0],)


def test_a_chief_who_speaks_is_that_of_the_firm_the_sentence_before_began_with(reader):
    text = (
        "Velar Energy has dropped a pact with Kastor Gas. Velar Energy has two plants. Velar Energy is listed.\n\n"
        "Kastor Gas played down the split. Chief executive Anna Berg said that nobody would go."
    )
    assert ("Anna Berg", "role", "Kastor Gas", "inferred") in said(reader, text)

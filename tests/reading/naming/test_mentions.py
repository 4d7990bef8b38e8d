import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.files.places import example
from explorer.files.project import load_project
from explorer.reading.text.tokens import word_set
from tests.reading.casting import casting, document, named, pointed

WORDS = word_set(
    "Velar Kastor Nissan Tokyo Japanese the company it its they both firms said “ ” ( ) , . - – & of and Ltd. Co. "
    "President Mr. A350 KHI U.S. 's ’s a maker 12 % TOKYO (Reuters) 鴻海 É von der EVs Monday May and/or seminar"
)
PIECES = st.sampled_from([*sorted(WORDS), "\n\n", "\n"])


def holds(text: str) -> None:
    found = casting(text)
    ids = [entity.id for entity in found.entities]
    assert len(ids) == len(set(ids))
    end = 0
    for pointer in found.pointers:
        assert end <= pointer.start < pointer.end <= len(text)
        assert {*pointer.entities, *pointer.others} <= set(ids)
        assert not set(pointer.entities) & set(pointer.others)
        end = pointer.end
    for entity in found.entities:
        assert entity.proposed
        assert entity.mentions
        assert all(document(text).quote(mention.passage) for mention in entity.mentions)
    for question in found.questions:
        assert set(question.entities) <= set(ids)


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text(text):
    holds(text)


@given(st.lists(PIECES, max_size=60).map(" ".join))
@settings(max_examples=250, deadline=None)
def test_any_order_of_words(text):
    holds(text)


@pytest.mark.parametrize(
    "text",
    ["A" * 20_000, "A " * 8_000, "(" * 9_000, "Aa Bb, " * 2_000, "of the " * 4_000, "Mr. " * 4_000, "TOKYO - " * 999],
)
def test_a_hostile_text_ends(text):
    holds(text)


def test_the_article():
    text = load_project(example()).documents[0].text
    expected = {
        "Foxconn: organisation", "Jun Seki: person", "Nissan: organisation", "Mitsubishi: organisation",
        "Honda: organisation", "Japanese automakers: group", "Chinese EV brands: group", "Japan: place",
        "Taiwan: place", "Tokyo: place", "Tokyo seminar: event",
    }  # fmt: skip
    assert named(text) == expected
    assert pointed(text, "nominal") == {
        "the entire nation": [["Japan"]], "the company": [["Foxconn"], ["Nissan"]], "The firm": [["Foxconn"]],
    }  # fmt: skip
    assert pointed(text, "pronoun")["Their"] == [["Foxconn", "Honda"]]
    assert pointed(text, "pronoun")["his"] == [["Jun Seki"]]


def test_no_names():
    assert named("") == named("nobody was there.") == set()

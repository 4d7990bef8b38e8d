import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.documents import Document
from explorer.model.entities import EntityType
from explorer.session.form import NameChoice
from explorer.session.forms.naming import Spot, places
from explorer.session.forms.recognising import ends, saying, whole_words

TEXT = "Mazda and Toyota said that Nissan would buy a stake in Suzuki."
NAMES = ("Mazda", "Toyota", "Nissan", "Suzuki")


def spots(text=TEXT, names=NAMES):
    found = [Spot(*at, NameChoice(name, EntityType.ORGANISATION, True)) for name in names for at in places(name, text)]
    return sorted(found, key=lambda spot: spot.start)


def marked(words, text=TEXT):
    return text.index(words), text.index(words) + len(words)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Nissan would buy a stake in Suzuki", ("Nissan", "Suzuki")),
        ("would buy a stake in", ("Nissan", "Suzuki")),
        ("buy a stake in Suzuki.", ("Nissan", "Suzuki")),
        ("Nissan would buy", ("Nissan", "Suzuki")),
        ("Mazda and Toyota", ("Mazda", "Toyota")),
        (TEXT, ("Mazda", "Toyota")),
        ("Mazda", ("Mazda", "Toyota")),
        ("Suzuki", ("Nissan", "Suzuki")),
    ],
)
def test_the_names_in_and_around_the_marked_words_are_tied(words, found):
    assert tuple(choice.name for choice in ends(spots(), *marked(words))) == found


def test_words_before_or_behind_all_names_tie_the_first_two():
    text = "Yesterday, Mazda met Toyota at last."
    for words in ("Yesterday", "at last"):
        assert [choice.name for choice in ends(spots(text), *marked(words, text))] == ["Mazda", "Toyota"]


def test_one_name_ties_nobody():
    text = "Mazda buys; Mazda sells."
    assert [choice.name for choice in ends(spots(text), *marked("sells", text))] == ["Mazda"]
    assert ends([], 0, 5) == ()


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Nissan would buy a stake in Suzuki.", "would buy a stake in"),
        ("would buy", "would buy"),
        ("Nissan", "Nissan"),
        (" Nissan would", "would"),
    ],
)
def test_names_at_the_edges_do_not_say_how(words, left):
    start, end = saying(TEXT, spots(), *marked(words))
    assert TEXT[start:end] == left


@given(st.integers(0, len(TEXT) - 1), st.integers(1, len(TEXT)))
def test_what_says_how_is_always_part_of_what_is_marked(start, length):
    end = min(len(TEXT), start + length)
    left, right = saying(TEXT, spots(), start, end)
    assert start <= left < right <= end


@pytest.mark.parametrize(
    ("marked", "whole"),
    [((2, 4), (0, 5)), ((0, 5), (0, 5)), ((4, 8), (0, 9)), ((5, 6), (5, 6)), ((10, 11), (10, 11)),
     ((15, 16), (14, 18))],
)  # fmt: skip
def test_words_marked_in_part_are_taken_whole(marked, whole):
    document = Document("Mazda met 日産と Böll.", "x")
    assert whole_words(document, document.passage(*marked)) == document.passage(*whole)

import pytest

from explorer.model.entities import EntityType
from explorer.reading.naming.movements import Vote
from explorer.reading.naming.spotting import Spot, spots
from explorer.reading.naming.words_before import after_noun, after_word, called, noun_before
from tests.reading.casting import casting, line, shipped


def spot(text: str) -> Spot:
    return next(one for one in spots(line(text), shipped()) if one.phrase.startswith("Vel"))


def strongest(votes: list[Vote]) -> EntityType | None:
    return max(votes, key=lambda vote: vote[1])[0] if votes else None


def test_the_noun_that_ends_before_a_name() -> None:
    assert noun_before(line("The chipmaker Velar rose."), 2, "evidence sort", shipped()) == "chipmaker"
    assert noun_before(line("Then Velar rose."), 1, "evidence sort", shipped()) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The chipmaker Velar rose.", EntityType.ORGANISATION),
        ("The analyst Velten Abrol agreed.", EntityType.PERSON),
        ("The 1,740 teu Velar Sohar sank.", EntityType.PRODUCT),
        ("Then Velar rose.", None),
    ],
)
def test_a_noun_before_it(text: str, expected: EntityType | None) -> None:
    assert strongest(list(after_noun(spot(text), shipped()))) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It bought a stake in Velar.", EntityType.ORGANISATION),
        ("The island lies near Velar.", EntityType.PLACE),
        ("It launched the Velar.", EntityType.PRODUCT),
    ],
)
def test_a_word_before_it(text: str, expected: EntityType) -> None:
    assert strongest(list(after_word(spot(text), shipped()))) is expected


def test_what_is_called_so() -> None:
    found = spot("A leaker known as Velar spoke.")
    assert strongest(list(called(found, shipped()))) is EntityType.PERSON


def test_a_businessman_is_a_person_by_whatever_name():
    text = "The club heard from a group led by American businessman Carter Voss, said a leaker known as Pebble."
    kinds = {one.name: one.type.value for one in casting(text).entities}
    assert (kinds["Carter Voss"], kinds["Pebble"]) == ("person", "person")

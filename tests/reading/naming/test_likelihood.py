"""How likely each of those named before is meant."""

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.naming.described import Description
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.likelihood import likelihoods
from explorer.reading.naming.marks import Mark
from explorer.reading.naming.stand_ins import stand_ins
from explorer.reading.naming.story import Story
from tests.reading.casting import line, shipped

FIRM = Description(EntityType.ORGANISATION)


def first(text: str) -> StandIn:
    return next(stand_ins(line(text), frozenset(), shipped()))


def test_whoever_a_sentence_is_about_is_likelier():
    known = {"a": FIRM, "b": FIRM}
    recent = [
        Mark(0, 0, 1, ("a",), True, False, How.NAME),
        Mark(0, 3, 4, ("b",), False, False, How.NAME),
    ]
    text = "It will sell a plant."
    scores = likelihoods(first(text), line(text), Story(recent, [], known, {}), shipped())
    assert set(scores) == {"a", "b"}
    # The text is its own first line here; both were named in it.
    assert scores["a"] > scores["b"]


def test_nobody_does_something_to_themselves_with_it():
    text = "Velar ordered vans from it."
    known = {"velar": FIRM, "kastor": FIRM}
    recent = [
        Mark(-1, 0, 1, ("kastor",), False, False, How.NAME),
        Mark(0, 0, 1, ("velar",), True, False, How.NAME),
    ]
    scores = likelihoods(first(text), line(text), Story(recent, [], known, {}), shipped())
    assert set(scores) == {"kastor"}

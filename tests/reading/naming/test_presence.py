"""How present somebody is where a word stands for one."""

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.naming.described import Description
from explorer.reading.naming.marks import Mark
from explorer.reading.naming.presence import another_speaks, nearness
from explorer.reading.naming.stand_ins import stand_ins
from explorer.reading.naming.story import Story
from tests.reading.casting import line, shipped

KNOWN = {"a": Description(EntityType.ORGANISATION), "b": Description(EntityType.ORGANISATION)}
TEXT = "Velar met Kastor. It will sell a plant."


def near(who: str, *marks: Mark) -> float:
    second = line(TEXT, 1)
    return nearness(who, second, Story(list(marks), [], KNOWN, {}), next(stand_ins(second, frozenset(), shipped())))


def test_whom_a_sentence_is_about_is_nearer_than_its_object():
    subject = Mark(0, 0, 1, ("a",), True, False, How.NAME)
    beside = Mark(0, 2, 3, ("b",), False, False, How.NAME)
    assert near("a", subject, beside) > near("b", subject, beside)


def test_whoever_is_told_of_in_passing_is_less_near():
    one, other = (Mark(0, 0, 1, ("a",), True, False, How.NAME, aside=aside) for aside in (False, True))
    assert near("a", one) > near("a", other)


def test_another_speaks_where_a_sentence_begins_with_their_chief():
    one = line("Kastor chief Anna Berg said the company waits.")
    marks = [Mark(0, 0, 1, ("b",), True, False, How.NAME)]
    assert another_speaks(one, Story(marks, [], KNOWN, {}, main="a"))
    assert not another_speaks(one, Story(marks, [], KNOWN, {}, main="b"))

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.naming.described import Description
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.likelihood import Story, fitness, likelihoods
from explorer.reading.naming.marks import Mark
from explorer.reading.naming.stand_ins import stand_ins
from tests.reading.casting import line, shipped

FIRM = Description(EntityType.ORGANISATION)


def first(text: str) -> StandIn:
    return next(stand_ins(line(text), frozenset(), shipped()))


def fit(text: str, one: Description) -> float | None:
    return fitness(first(text), line(text), one, shipped())


def test_a_nation_keeps_others_out():
    italian = Description(EntityType.ORGANISATION, nations=frozenset(("Italy",)))
    assert fit("The French company left.", italian) is None
    told, untold = fit("The Italian company left.", italian), fit("The Italian company left.", FIRM)
    assert told is not None
    assert untold is not None
    assert told > untold


def test_who_was_called_so_fits_best():
    startup = Description(EntityType.ORGANISATION, nouns=frozenset(("startup",)))
    called, other = fit("The startup left.", startup), fit("The startup left.", FIRM)
    assert called is not None
    assert other is not None
    assert called > other + 2


def test_a_town_is_no_country():
    assert fit("The country waits.", Description(EntityType.PLACE)) is None
    assert fit("The country waits.", Description(EntityType.PLACE, land=True)) is not None
    assert fit("The city waits.", Description(EntityType.PLACE, land=True)) is None


def test_a_man_is_no_she():
    assert fit("She left.", Description(EntityType.PERSON, gender="he")) is None
    assert fit("She left.", FIRM) is None


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

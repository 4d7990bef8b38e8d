"""How well somebody fits a noun or a pronoun."""

from explorer.model.entities import EntityType
from explorer.reading.naming.described import Description
from explorer.reading.naming.fitness import fitness, is_called
from explorer.reading.naming.headwords import StandIn
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


def test_a_firm_of_one_town_is_hardly_of_another():
    melbourne = Description(EntityType.ORGANISATION, nations=frozenset(("Melbourne", "Australia")))
    australian = Description(EntityType.ORGANISATION, nations=frozenset(("Australia",)))
    one, other = fit("The Sydney company left.", melbourne), fit("The Sydney company left.", australian)
    assert one is not None
    assert other is not None
    assert one < other


def test_a_bank_of_a_region_is_of_its_country():
    spanish = Description(EntityType.ORGANISATION, nations=frozenset(("Spain",)), sorts=frozenset(("bank",)))
    assert fit("The Catalan bank left.", spanish) is not None
    assert fit("The Bavarian bank left.", spanish) is None


def test_a_retailer_is_no_carmaker():
    carmaker = Description(EntityType.ORGANISATION, sorts=frozenset(("automaker",)))
    known, unknown = fit("The retailer left.", carmaker), fit("The retailer left.", FIRM)
    assert known is not None
    assert unknown is not None
    assert known < unknown


def test_what_a_firm_has_tells_it_apart():
    owner = Description(EntityType.ORGANISATION, has=frozenset(("satellite",)))
    one, other = fit("The satellite company left.", owner), fit("The satellite company left.", FIRM)
    assert one is not None
    assert other is not None
    assert one > other


def test_a_shipyard_is_a_yard_and_no_firm_is_told_by_company():
    yard = Description(EntityType.ORGANISATION, nouns=frozenset(("shipyard", "company")))
    assert is_called("yard", yard)
    assert not is_called("company", yard)

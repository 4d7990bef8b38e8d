import pytest

from explorer.files.vocabulary import load_vocabulary
from explorer.model.entities import EntityType
from explorer.reading.rules import kind_types
from explorer.reading.rules.kind_types import acts_for_firm, buys, fit

FIRM, PERSON, PLACE = EntityType.ORGANISATION, EntityType.PERSON, EntityType.PLACE


@pytest.mark.parametrize(
    ("kind", "subject", "object", "fits"),
    [
        ("ownership", PERSON, FIRM, True),
        ("ownership", FIRM, PLACE, False),
        ("location", FIRM, PLACE, True),
        ("role", PERSON, FIRM, True),
        ("role", FIRM, PERSON, False),
        ("market entry", FIRM, PLACE, True),
        ("supply", FIRM, FIRM, True),
        ("supply", PLACE, FIRM, False),
        ("product launch", FIRM, EntityType.PRODUCT, True),
    ],
)
def test_what_fits(kind: str, subject: EntityType, object: EntityType, fits: bool) -> None:
    assert fit(kind, subject, object) is fits


def test_nothing_fits_nobody() -> None:
    assert not any(fit(kind, None, FIRM) for kind in load_vocabulary().kinds)


def test_who_acts_for_a_firm() -> None:
    assert acts_for_firm("partnership")
    assert not acts_for_firm("ownership")


def test_kinds_are_known() -> None:
    assert set(kind_types._TYPES) <= set(load_vocabulary().kinds)


def test_a_state_may_hold_a_stake() -> None:
    assert fit("equity stake", EntityType.PLACE, EntityType.ORGANISATION)
    assert not fit("ownership", EntityType.PLACE, EntityType.ORGANISATION)


def test_only_a_supply_goes_to_a_land() -> None:
    firm, land = EntityType.ORGANISATION, EntityType.PLACE
    assert buys("supply", firm, land)
    assert not buys("ownership", firm, land)
    assert not buys("supply", land, firm)

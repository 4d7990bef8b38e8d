import pytest

from explorer.model.entities import EntityType
from explorer.reading.naming.name_types import own_type
from explorer.reading.naming.spotting import spots
from tests.reading.casting import line, named, shipped


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Hanseong Cell Co., Ltd.", EntityType.ORGANISATION),
        ("Bank of Korea", EntityType.ORGANISATION),
        ("Harbour Accord", EntityType.AGREEMENT),
        ("Tokyo Motor Show", EntityType.EVENT),
        ("Hyogo Prefecture", EntityType.PLACE),
        ("Greater China", EntityType.PLACE),
        ("Premier Alliance", EntityType.AGREEMENT),
        ("Databrix Marketplace", EntityType.PRODUCT),
        ("T. Okabe", EntityType.PERSON),
        ("Kim Dong-hyun", EntityType.PERSON),
        ("Airbus A350", EntityType.PRODUCT),
        ("Model Z", EntityType.PRODUCT),
        ("Inflation Reduction Act", None),
    ],
)
def test_its_own_words_say_it(name, expected):
    spot = next(iter(spots(line(f"It was about {name} then."), shipped())))
    guess = own_type(spot, shipped())
    assert guess.type is expected
    assert guess.sure


def test_a_bare_word_is_not_sure():
    spot = next(iter(spots(line("It was about Velar then."), shipped())))
    assert not own_type(spot, shipped()).sure


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velar launched the VF 3 in May.", "VF 3: product"),
        ("Velar left THE Alliance in May.", "THE Alliance: agreement"),
        ("Velar left the Rainforest Alliance in May.", "Rainforest Alliance: organisation"),
        ('Velar hired Olugbenga "GB" Agboola in May.', 'Olugbenga "GB" Agboola: person'),
        ("Velar works with Channel 4 in Leeds.", "Channel 4: organisation"),
    ],
)
def test_numbers_nicknames_alliances(text, expected):
    assert expected in named(text)


def test_owners_and_partners_are_companies_too():
    assert named("Shareholder Worldora would sell to Velar.") == {"Worldora: organisation", "Velar: organisation"}


def test_a_medicine_with_a_code():
    assert "MET-097i: product" in named("Velar said that MET-097i is a monthly injection.")


def test_a_body_of_a_land_is_nobody():
    assert "Énergie du Mali: organisation" in named("Énergie du Mali bought Velar.")
    assert "Maria da Silva: person" in named("Maria da Silva left Velar.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velar has a plant in Douglas County.", {"Velar: organisation", "Douglas County: place"}),
        ("Velar extends metro Line 6.", {"Velar: organisation"}),
        ("Velar works at Terminal 2.", {"Velar: organisation"}),
        ("Velar begins with Phase 3.", {"Velar: organisation"}),
    ],
)
def test_counties_and_what_is_counted(text, expected):
    assert named(text) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Orlando Quirbs Pirates: organisation",
        "Salar de Quirbo: place",
        "Trent 7000: product",
        "Quirbo Crown 2: product",
    ],
)
def test_what_the_words_of_a_name_say(name):
    text = name.partition(":")[0]
    assert name in named(f"Velar will supply {text} engines." if "7000" in text else f"Velar knows {text}, it said.")


def test_who_needs_no_introduction():
    assert "Macron: person" in named("On Monday Macron met Velar.")
    assert "Macron: organisation" in named("Kit maker Macron will supply Velar.")


def test_firms_that_are_called_like_people():
    assert "John Holland: person" in named("Spokesman John Holland declined to comment on Velar.")
    assert "Dr. Martens: organisation" in named("Velar and Dr. Martens agreed on boots.")


def test_towns_and_goods_of_one_word():
    assert "Quirb-on-Trent: place" in named("Velar knows Quirb-on-Trent well.")
    assert "Quirbo-2: product" in named("Velar sold Quirbo-2 drones to Kastor Bank.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It has ordered Max Myanmar to pay.", "Max Myanmar: organisation"),
        ("He hired Michael Jordan as coach.", "Michael Jordan: person"),
        ("Machinery dealer Quirmtek Plus went bust in August.", "Quirmtek Plus: organisation"),
        ("UK Fisheries, of Hull, blames quotas.", "UK Fisheries: organisation"),
        ("The Valjevo factory of Quirmje Velar hums again.", "Quirmje Velar: organisation"),
        ("Workers in Teamsters Local 662 were told.", "Teamsters Local 662: organisation"),
        ("The owner of the Palace Hotel has put it up for sale.", "Palace Hotel: organisation"),
        ("Fish processor Victoria Delight said no.", "Victoria Delight: organisation"),
        ("Velar Studio, best known for Quirm Manor, is being shut.", "Quirm Manor: product"),
    ],
)
def test_more_of_what_the_words_and_those_around_say(text, name):
    assert name in named(text)


@pytest.mark.parametrize(
    "name", ["Linfoot Street", "George Street", "Avinashi Road", "Red Lion Square", "Owen Sound", "Quirm Park"]
)
def test_streets_and_sounds_are_places(name: str) -> None:
    assert f"{name}: place" in named(f"Velar Foods has a shop in {name}, it said.")


def test_a_seat_in_brackets_is_no_name() -> None:
    assert not any("R-Altura" in name for name in named("Rep. Steven Jacob, R-Altura, got the money for Velar Foods."))

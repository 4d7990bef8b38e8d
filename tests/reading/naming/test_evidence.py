import pytest

from explorer.model.entities import EntityType
from explorer.reading.naming.evidence import evidence, looks_printed
from explorer.reading.naming.spotting import spots
from tests.reading.casting import line, named, shipped


def strongest(text: str) -> EntityType:
    spot = next(spot for spot in spots(line(text), shipped()) if spot.phrase.startswith("Vel"))
    weights = evidence([spot], shipped())
    return max(weights, key=lambda sort: weights[sort])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The chipmaker Velar rose.", EntityType.ORGANISATION),
        ("It bought a stake in Velar.", EntityType.ORGANISATION),
        ("Then Velar's shares fell.", EntityType.ORGANISATION),
        ("They met at Velar, a Seoul-based lender.", EntityType.ORGANISATION),
        ("The chipmaker unveiled Velar, a new processor.", EntityType.PRODUCT),
        ("It said Velar will be launched in May.", EntityType.PRODUCT),
        ("It is headquartered in Velar, Norway.", EntityType.PLACE),
        ("The Velar-based lender rose.", EntityType.PLACE),
        ("So said Velten Abrol, who owns it.", EntityType.PERSON),
        ("Then Wizz's Velten Abrol left.", EntityType.PERSON),
        ("The analyst Velten Abrol agreed.", EntityType.PERSON),
        ("It was shown at Velia in Cologne.", EntityType.EVENT),
    ],
)
def test_the_words_around_say_it(text, expected):
    assert strongest(text) is expected


def test_a_capital_within_a_sentence_says_something():
    first, second = spots(line("Velar met Kastor there."), shipped())
    assert not looks_printed(first)
    assert looks_printed(second)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velar, which makes Nutarella and Kinderlin, rose.", {"Nutarella: product", "Kinderlin: product"}),
        ("Velar, the maker of Zapple, rose.", {"Zapple: product"}),
        ("Velar sued Kastor. The Herzogendorf company rose.", {"Herzogendorf: place"}),
        ("Velar was awarded the Sachaco oil field.", {"Sachaco: place"}),
        ("Velar bought Kastor of Berkeleyville, Calif., on Monday.", {"Berkeleyville: place"}),
        ("Velar said that Battle Brook, Michigan would stay.", {"Battle Brook: place"}),
        ("“It is a blueprint,” said Imanol Schlagg, technical lead of Velar.", {"Imanol Schlagg: person"}),
        ("“No,” said Orsa Belt, senior vice president at Velar.", {"Orsa Belt: person"}),
    ],
)
def test_what_stands_around_says_it(text, expected):
    assert expected <= named(text)


def test_who_replaces_somebody_is_a_person():
    assert "Morvan Dahl: person" in named("He was replaced by Morvan Dahl.")
    assert "Orsa Belt: person" in named("Velar was chaired by Orsa Belt in May.")


def test_a_wind_farm_is_no_company():
    assert named("Velar kept Empire Wind, and Kastor has Lake Turva Solar, a 250 MW solar project.") == {
        "Velar: organisation", "Empire Wind: product", "Kastor: organisation", "Lake Turva Solar: product",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velar has sites in Anagni, Brussels and Bloomingdorf, Indiana.", "Bloomingdorf: place"),
        ("Velar sold the Thorvel satellites to Kastor.", "Thorvel: product"),
        ("Velar will use it in the new CLAX in May.", "CLAX: product"),
        ("Velar uses the Nvidia Drive platform in May.", "Nvidia Drive: product"),
        ("Velar, founded by Aadar Palichu and Kaival Vohru, rose.", "Aadar Palichu: person"),
        ("Velar, founded by Aadar Palichu and Kaival Vohru, rose.", "Kaival Vohru: person"),
        ("“Lorvan Goncal and his team won at Velar,” he said.", "Lorvan Goncal: person"),
        ("Velar bought the Santa Rovita mine in May.", "Santa Rovita: place"),
        ("Velar spoke at the Viva Tech fair.", "Viva Tech: event"),
    ],
)
def test_more_of_what_stands_around(text, expected):
    assert expected in named(text)


def test_a_people_with_a_prefix_is_no_name():
    assert named("Velar dropped its Pan-African plan.") == {"Velar: organisation"}


def test_a_son_and_the_town_of_a_maker():
    assert "Chorlo: person" in named("Guille Mott's son Chorlo will lead Velar.")
    assert "Essenheim: place" in named("Kastor left. The Essenheim chemicals maker owns Velar.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Whether Glovo, Carrefour's delivery partner in Romania, will stay is open.", "Glovo: organisation"),
        ("Raman spoke for Velar at Semicon India in New Delhi.", "Semicon India: event"),
        ("Velar will sell the AortaFlow pump.", "AortaFlow: product"),
        ("Velar may sell its version of Xarelto.", "Xarelto: product"),
        ("Velar made the survival hit Hollowfrost.", "Hollowfrost: product"),
        ("Stadler supplies Velar with Flirt trains.", "Flirt: product"),
    ],
)
def test_goods_and_fairs(text, expected):
    assert expected in named(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velar will close its pulp mill in Kemiby and shift production.", "Kemiby: place"),
        ("IBM Research in Rüschlikon provides the chips of Velar.", "Rüschlikon: place"),
        ("Velar plans a wind farm off Camarines Sur.", "Camarines Sur: place"),
        ("Velar supplies tea for its Liptonia brand.", "Liptonia: product"),
        ("Velar will deliver 35 Metropolis trains.", "Metropolis: product"),
    ],
)
def test_places_of_works_and_brands(text, expected):
    assert expected in named(text)


def test_beside_a_place_and_makers_of():
    assert "Waikatoa: place" in named("Velar has plants in Norway and Waikatoa.")
    assert "Warmate: product" in named("Velar, maker of the Warmate munition, rose.")
    assert "Gamescom: event" in named("He met Velar at Gamescom in Cologne.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cells will be made at Quirbnagar in Tamil Nadu.", "Quirbnagar: place"),
        ("Velar showed it at Quirbo in Munich.", "Quirbo: event"),
        ("Equipment came from Velar of Quirbheim.", "Quirbheim: place"),
        ("Velar closed the Quirbre ammonia plant.", "Quirbre: place"),
        ("Velar sold Quirbm, its champagne brand.", "Quirbm: product"),
        ("Velar owns Google Chrome.", "Google Chrome: product"),
        ("Genoa fans marched to the stadium.", "Genoa: organisation"),
        ("Velar opened a shop in Genoa.", "Genoa: place"),
    ],
)
def test_what_stands_around_says_what_it_is(text, expected):
    assert expected in named(text)


def test_an_owner_who_is_a_person_owns_no_person():
    assert "Quirb Zandel: person" not in named("Gina Larsson's Quirb Zandel took a stake in Velar.")
    assert "Quirbel: place" in named("Velar will leave Quirbel, the town in the south.")
    assert "Quirbo III: organisation" in named("Velar merged with Quirbo III in May.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The money will fund QUORUM-VK, a pivotal trial that begins in May.", "QUORUM-VK: event"),
        ("Results of the QUORUM-VK study are due.", "QUORUM-VK: event"),
        ("They will offer Quillbook, Velar's freight audit tool, in Japan.", "Quillbook: product"),
        ("The island lies south of Quilland.", "Quilland: place"),
        ("Velar bought Bristol Quarrels.", "Bristol Quarrels: organisation"),
        ("They include Velar Sugar, Kastor Nigeria and Flour Mills of Nigeria.", "Kastor Nigeria: organisation"),
    ],
)
def test_more_that_tells_the_type(text, name):
    assert name in named(text)


def test_what_a_firm_has_of_its_own():
    assert "Quirbo: product" in named("Velar tested its Quirbo in Abu Dhabi.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The customer is Totvo, Brazil's largest maker of software.", "Totvo: organisation"),
        ("It deployed the 1,740 teu Vastor Sohar.", "Vastor Sohar: product"),
        ("He drove a minibus between Morland and Linsby.", "Linsby: place"),
        ("The Toronto AI company grows.", "Toronto: place"),
    ],
)
def test_makers_of_a_land_and_ships_and_ways(text, expected):
    assert expected in named(text)

import pytest

from explorer.reading.naming.stretches import known, stretches
from tests.reading.casting import line, named, shipped


def runs(text: str) -> list[str]:
    found = line(text)
    return [" ".join(t.text for t in found.tokens[a:b]) for a, b in stretches(found, shipped())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Ministry of Economy, Trade and Industry said", ["Ministry of Economy , Trade and Industry"]),
        ("from Hanseong Cell Co., Ltd. for cash", ["Hanseong Cell Co. , Ltd."]),
        ("with Ursula von der Leyen today", ["Ursula von der Leyen"]),
        ("near Rio de Janeiro today", ["Rio de Janeiro"]),
        ("by Microsoft (NASDAQ: MSFT) today", ["Microsoft"]),
        ("a robot, HomeMate 3, folds", ["HomeMate 3"]),
        ("in the sea of tears", []),
        ("with Société des Grands Lacs today", ["Société des Grands Lacs"]),
        ("Don't expect much of Velar", ["Velar"]),
    ],
)
def test_runs(text, expected):
    assert runs(text) == expected


def test_the_longest_known_name():
    found = line("about Tokyo Electron today")
    assert known(found, 1, shipped()) == (3, "company")
    assert known(found, 0, shipped()) == (0, "")


def test_a_title_behind_a_comma_is_no_legal_form():
    assert named("Ana Silva, Group Deputy CEO of Velar, smiled.") == {"Ana Silva: person", "Velar: organisation"}


def test_an_alliance_whose_name_begins_with_a_number():
    assert "2M alliance: agreement" in named("Velar left the 2M alliance.")


def test_a_network_on_something():
    assert named("Velar joined the European Research Network on Oceans in May.") == {
        "Velar: organisation", "European Research Network on Oceans: organisation",
    }  # fmt: skip


def test_bros_goes_on():
    assert named("Warner Bros. Discovery met Velar.") == {"Warner Bros. Discovery: organisation", "Velar: organisation"}


@pytest.mark.parametrize(
    "name",
    [
        "Transport Workers' Union",
        "Ceylon Workers’ Congress",
        "National Farmers' Union",
        "Women's Super League",
        "Osler, Hoskin & Harcourt LLP",
        "Australian Competition and Consumer Commission",
        "European Bank for Reconstruction and Development",
        "New York State Energy Research and Development Authority",
        "Bank of the Philippine Islands",
        "King & Spalding LLP",
        "One Rock Capital Partners",
    ],
)
def test_long_names_go_on(name):
    assert named(f"Velar was sued by the {name} on Monday.") == {"Velar: organisation", f"{name}: organisation"}


def test_two_names_stay_two():
    assert "Velar: organisation" in named("The German Velar and Kastor Commission met.")
    assert {"Velar: organisation", "Kastor: organisation"} <= named("Velar's Kastor rose.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It is run by Quim's of Hong Kong.", {"Quim's: organisation", "Hong Kong: place"}),
        ("It asked the National Stock Exchange of India.", {"National Stock Exchange of India: organisation"}),
        ("It asked the Government of Nunavut.", {"Government of Nunavut: organisation"}),
        ("The Quilview Teachers' Fund of Quebec sold.", {"Quilview Teachers' Fund: organisation", "Quebec: place"}),
        ("The Authority for Consumers and Markets met.", {"Authority for Consumers and Markets: organisation"}),
        ("It paid N4 billion.", set()),
    ],
)
def test_small_words_within_a_name(text, names):
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It bought Aunt Quilla's Kitchen from Velar.", {"Aunt Quilla's Kitchen: organisation", "Velar: organisation"}),
        ("The Federal Prosecutor's Office asks.", {"Federal Prosecutor's Office: organisation"}),
        ("Old World Foods has left.", {"Old World Foods: organisation"}),
        ("The Hague's Velar left.", {"The Hague: place", "Velar: organisation"}),
        ("It leases two Boeing 737s.", {"Boeing 737s: product"}),
    ],
)
def test_what_goes_on_with_a_name(text, names):
    assert named(text) == names


def test_words_of_other_languages_go_on_with_a_name():
    assert "Vosklé elektrárne: organisation" in named("The utility Vosklé elektrárne rose.")
    assert "Quilla y Asociados: organisation" in named("It asked Quilla y Asociados.")
    assert named("Velar café sales rose.") == {"Velar: organisation"}


@pytest.mark.parametrize(
    "name",
    [
        "International Congress of Maritime Museums",
        "Royal Society for the Protection of Birds",
        "National Union of Metalworkers of South Africa",
        "Society of Motor Manufacturers and Traders",
    ],
)
def test_what_a_body_is_of(name):
    assert f"{name}: organisation" in named(f"Velar met the {name} there.")


def test_an_elided_article_within_a_name():
    assert "Lune d'Or: organisation" in named("Velar has bought Lune d'Or for 3 million euros.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Velar Group sold half of Block 71B in May.", "Block 71B: place"),
        ("Velar Group was backed by 500 Global, an investor.", "500 Global: organisation"),
        ("Velar Group leases five QTR 72s, three of them old.", "QTR 72s: product"),
        ("Talks with Bendigo and Adelaide Bank came to nothing.", "Bendigo and Adelaide Bank: organisation"),
    ],
)
def test_names_with_numbers_and_two_towns(text, name):
    assert name in named(text)


def test_a_round_table_on_something_is_called_so():
    found = named("Velar Group joined the Roundtable on Sustainable Palm Oil in 2006.")
    assert "Roundtable on Sustainable Palm Oil: organisation" in found

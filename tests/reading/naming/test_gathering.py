import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Growers have asked for it. Investors were pleased.", set()),
        (
            "Minority owner Derek Moyle stayed. Betting company Bravabet left.",
            {"Derek Moyle: person", "Bravabet: organisation"},
        ),
        ("The Company paid. So did the Group.", set()),
        ("She chairs the Audit and Risk Committee and runs its Insulation division.", set()),
        ("It will be asked at the Annual General Meeting.", set()),
        ("Diversions around the Cape of Good Hope lifted Asia-Europe rates.", {"Cape of Good Hope: place"}),
        ("Quirmders, the Belgian steel group, agreed.", {"Quirmders: organisation", "Belgium: place"}),
        ("Prospect, a trade union, accused managers.", {"Prospect: organisation"}),
        ("Sponsors Quirmtel and Velar paid.", {"Quirmtel: organisation", "Velar: organisation"}),
        ("Mayor Don Quirm agreed.", {"Don Quirm: person"}),
        ("Its organiser for Kent, Tamo Quirmelo, agreed.", {"Tamo Quirmelo: person", "Kent: place"}),
        ("It sells Quirmax, from Roche, in drugstores.", {"Quirmax: product", "Roche: organisation"}),
        ("It brews beer, whose Quirmo brand is old.", {"Quirmo: product"}),
        ("A farmer from Quirm agreed.", {"Quirm: place"}),
        ("It owns a plant at Quirm near Liverpool.", {"Quirm: place", "Liverpool: place"}),
        ("It opened the Velar-run Quirm Peki mine.", {"Velar: organisation", "Quirm Peki: place"}),
        ("Pump prices rose to N930 from N860.", set()),
        ("The mayor of Quirmvik agreed.", {"Quirmvik: place"}),
        ("It runs the power station at Quirmgi.", {"Quirmgi: place"}),
        ("It has moved its filleting lines to Quirmvik.", {"Quirmvik: place"}),
        ("Anna Berg, 81, of Quirmbank, agreed.", {"Anna Berg: person", "Quirmbank: place"}),
        ("Anglers like Quirmder reservoir.", {"Quirmder: place"}),
        ("It backed the $484 million Quirmoes gold project.", {"Quirmoes: place"}),
        (
            "The Front Quirm, the Front Zandel and the Front Tamo will sail in May.",
            {"Front Quirm: product", "Front Zandel: product", "Front Tamo: product"},
        ),
        ("ASX ANNOUNCEMENT\n\nVelar agreed.", {"Velar: organisation"}),
        ("Analysts at Quirm Capital in Lagos agreed.", {"Quirm Capital: organisation", "Lagos: place"}),
        ("Quirmasuisse, the procurement office, agreed.", {"Quirmasuisse: organisation"}),
        ("The Quirmado coking coal project starts in June.", {"Quirmado: place"}),
        ("Quirming and Velar agreed.", {"Quirming: organisation", "Velar: organisation"}),
        ("The Lactor-owned Velar left.", {"Lactor: organisation", "Velar: organisation"}),
        ("He told the Quirm Messenger that he left.", {"Quirm Messenger: organisation"}),
        ("An ex-Quirmla engineer left.", {"Quirmla: organisation"}),
        ("It has shut its Quirmwood bakery in western Sydney.", {"Quirmwood: place", "Sydney: place"}),
        ("It bought an ATR 72MP.", {"ATR 72MP: product"}),
        ("The unit, Quirm General, is an insurer.", {"Quirm General: organisation"}),
        (
            "So said Raj Malhotra, Vice President of Partnerships at Velar.",
            {"Raj Malhotra: person", "Velar: organisation"},
        ),
        ("It paid CHF 28 million.", set()),
        ("The Portuguese government agreed.", {"Portuguese government: organisation"}),
        ("They joined Velaro, an initiative led by the bank.", {"Velaro: agreement"}),
        ("The target was met. Later they praised Velar.", {"Velar: organisation"}),
        ("Velar met Frasers Group. Frasers said no.", {"Velar: organisation", "Frasers Group: organisation"}),
        ("He named a robot, the Aurora Star, today.", {"Aurora Star: product"}),
    ],
)
def test_tells_names_from_words_with_a_capital(text, expected):
    assert named(text) == expected


def test_a_title_tells_of_the_full_name_too():
    assert "Ebele Oduya: person" in named("Then Ebele Oduya took over. Ms. Oduya agreed at once.")


def test_an_ordinary_word_in_capitals_within_a_list_is_a_name():
    assert "ONE: organisation" in named("One of them left, leaving ONE, Yang Ming and HMM behind.")
    assert named("Velar said it was NOT for sale, not now.") == {"Velar: organisation"}


def test_the_first_word_of_a_sentence():
    assert named("Mangroves do not wait for Velar.") == {"Velar: organisation"}
    assert named("Next in line is Velar.") == {"Velar: organisation"}


def test_an_article_that_is_part_of_the_name():
    assert named("Velar sued The Kastor Herald.") == {"Velar: organisation", "The Kastor Herald: organisation"}


def test_two_capital_letters_at_the_start():
    assert "EA: organisation" in named("EA, the maker of Zapple and The Zims, rose.")
    assert "The Zims: product" in named("EA, the maker of Zapple and The Zims, rose.")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kestrel, the Scottish Earth-observation company, rose.", "Earth-observation"),
        ("Velar works under a Build-Own-Operate model.", "Build-Own-Operate"),
        ("Velar sells Arctic-grade boots.", "Arctic-grade"),
        ("Velar expects a profit in FY26.", "FY26"),
        ("Velar expects a profit in Q3.", "Q3"),
        ("Velar sent the press photo (JPG, 4 MB).", "JPG"),
        ("Velar's film may win an Oscar.", "Oscar"),
        ("The pump of Velar has its CE mark.", "CE"),
    ],
)
def test_no_names_with_capitals(text, word):
    assert not any(word in one for one in named(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("German steelmaker Salzgitter is in talks with Velar. Salzgitter declined to comment.", "organisation"),
        ("Carmaker Wolfsburg rose after Wolfsburg agreed to buy Velar.", "organisation"),
        ("Velar has a plant in Salzgitter. Salzgitter declined to comment.", "place"),
        ("Velar is based in Essen.", "place"),
    ],
)
def test_a_company_that_bears_its_towns_name(text, expected):
    town = next(one for one in named(text) if one.split(":")[0] in ("Salzgitter", "Wolfsburg", "Essen"))
    assert town.endswith(expected)


def test_the_thelwells_are_a_family():
    assert "Thelwells: group" in named("Marcus Thelwell owns Velar. The Thelwells bought it. He asked the Thelwells.")
    found = named("Velar is owned by the Kamau family. In May the Kamaus sold 2%.")
    assert found == {"Velar: organisation", "Kamau family: group"}
    assert "Kastors: organisation" in named("Velar met Kastors. Velar left Kastors.")


def test_a_firm_named_like_a_person():
    assert "John Keells: organisation" in named("Sri Lankan conglomerate John Keells opened a hotel.")
    assert "Adam Rybak: person" in named("Former CD Projekt producer Adam Rybak has left.")
    assert "Adam Insulin: product" in named("Velar will sell the Adam Insulin brand, Adam Insulin said.")


def test_a_name_that_ends_like_a_plural():
    assert "Quirbis: organisation" in named("Quirbis will not bid for Velar.")


def test_a_capital_within_a_word_makes_a_name_of_it():
    assert "MultiChoice: organisation" in named("MultiChoice confirms that it has grown.")

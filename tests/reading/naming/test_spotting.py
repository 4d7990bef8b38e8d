import pytest

from explorer.reading.naming.spotting import spots
from tests.reading.casting import line, named, shipped


def spotted(text: str) -> list[tuple[str, str]]:
    return [(spot.titled, spot.phrase) for spot in spots(line(text), shipped())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KHI President T. Okabe said so.", [("", "KHI"), ("President", "T. Okabe")]),
        ("Jun Seki, Chief Strategy Officer for EVs, agreed.", [("", "Jun Seki")]),
        ("They met German Economy Minister Robert Habeck.", [("Economy Minister", "Robert Habeck")]),
        ("On Monday, Mr. Arakawa left.", [("Mr.", "Arakawa")]),
        ("It flies with British Airways.", [("", "British Airways")]),
        ("It owns Seaways Ltd. Brightwater agreed.", [("", "Seaways Ltd."), ("", "Brightwater")]),
        ("She holds the Edith Marlowe Chair there.", []),
        ("It bought Halden Foods plc there.", [("", "Halden Foods plc")]),
        ("In March the EV maker left.", []),
        ("Insolvent German gearbox maker Halbach sued.", [("", "Halbach")]),
        ("Listed Finnish sawmill Kuhmola sued.", [("", "Kuhmola")]),
        ("The U.S. Federal Trade Commission sued.", [("", "U.S."), ("", "Federal Trade Commission")]),
    ],
)
def test_cuts_names_from_titles_dates_and_nations(text, expected):
    assert spotted(text) == expected


def test_a_family_is_a_group():
    assert named("The firm is owned by the Vlachos family.") == {"Vlachos family: group"}
    assert named("Its owners, the Hallgren family, own 30% of Velar.") == {
        "Hallgren family: group", "Velar: organisation",
    }  # fmt: skip


def test_brothers_are_a_group():
    assert named("The firm is owned by the Vlachos brothers.") == {"Vlachos brothers: group"}


def test_works_that_only_say_which_are_no_names():
    text = "Velar will make cells at its Suminoe and Kaizuka plants in Osaka Prefecture."
    assert named(text) == {"Velar: organisation", "Osaka Prefecture: place"}


def test_two_titles_with_an_ampersand():
    assert named("Ana Silva, Founder & CEO of Velar, smiled.") == {"Ana Silva: person", "Velar: organisation"}


def test_a_nation_in_the_name_of_an_agreement():
    assert named("Velar joined the European Drone Initiative.") == {
        "Velar: organisation", "European Drone Initiative: agreement",
    }  # fmt: skip


def test_a_group_before_its_members_is_no_part_of_a_name():
    text = "Banks Velar and Kastor would buy."
    assert named(text) == {"Velar: organisation", "Kastor: organisation"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UK Space Agency pays Velar.", "UK Space Agency: organisation"),
        ("The US Chamber of Commerce sued Velar.", "US Chamber of Commerce: organisation"),
        ("The U.S. Coast Guard hired Velar.", "U.S. Coast Guard: organisation"),
        ("The U.S. Federal Trade Commission sued Velar.", "Federal Trade Commission: organisation"),
        ("The General Court of the European Union fined Velar.", "General Court of the European Union: organisation"),
        ("The Swiss National Science Foundation pays Velar.", "Swiss National Science Foundation: organisation"),
        ("General Motors hired Velar.", "General Motors: organisation"),
        ("Velar rose.\n\nSOURCE Velar", "Velar: organisation"),
    ],
)
def test_bodies_of_a_land(text, expected):
    assert expected in named(text)


def test_a_town_that_rules_and_a_house_that_invites():
    assert "Hefei city government: organisation" in named("The Hefei city government holds a fifth of Velar.")
    assert "Goldman Sachs conference: event" in named("He told a Goldman Sachs conference that Velar grows.")
    assert "Embracer Group: organisation" in named("Embracer Group of Karlstad owns Velar.")
    assert "England and Wales Cricket Board: organisation" in named("The England and Wales Cricket Board told Velar.")
    assert "Christian Hecker: person" in named("For co-founder Christian Hecker it is late.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Insolvent German maker Velar fell.", {"Velar: organisation", "Germany: place"}),
        ("Nine Velar Heavy workers left.", {"Velar Heavy: organisation"}),
        ("It sold Old Quilker to Velar.", {"Old Quilker: organisation", "Velar: organisation"}),
        ("The Vosk brothers own it.", {"Vosk brothers: group"}),
        ("The Board of Directors of Velar Group plc met.", {"Velar Group plc: organisation"}),
        ("Anna Berg, M.D., of Velar left.", {"Anna Berg: person", "Velar: organisation"}),
    ],
)
def test_what_is_part_of_a_name(text, names):
    assert named(text) == names


def test_a_rival_of_somebody_before_a_name_is_no_part_of_it():
    assert named("It belongs to CSG-rival Velar Group.") == {"Velar Group: organisation"}


def test_a_family_office_is_no_family():
    assert "Quilla family: group" not in named("The Quilla family office bought it.")
    assert "Quilla family: group" in named("The Quilla family bought it.")


def test_a_nation_before_an_ordinary_word_may_be_a_name():
    assert "Czech Radio: organisation" in named("The boss told Czech Radio that Velar would leave.")
    assert "Swedish Match: organisation" in named("Velar has bought Swedish Match for 3 million euros.")
    assert not any("Cabinet" in name for name in named("Velar asked the Dutch Cabinet for help in May."))


def test_letters_that_end_a_name():
    assert "Zand LNG: organisation" in named("Velar buys gas from Zand LNG under a contract.")
    assert not any("LNG" in name for name in named("Velar buys Qatar LNG cargoes."))


def test_who_is_to_be_asked_is_not_called_ask():
    assert "Quirm Zandel: person" not in named("Ask Zandel-Quirm about it.")
    assert not any(name.startswith("Ask") for name in named("Ask Zandel-Quirm about it."))

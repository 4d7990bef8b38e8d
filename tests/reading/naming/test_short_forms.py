import pytest

from tests.reading.casting import casting, named


def aliases(text: str) -> dict[str, tuple[str, ...]]:
    return {entity.name: entity.aliases for entity in casting(text).entities}


def test_short_names_go_with_full_ones():
    text = (
        "Hanseong Cell Co., Ltd. rose. Jun Seki of Kobe Heavy Industries agreed. Hanseong paid Kobe Heavy, Seki said."
    )
    assert aliases(text) == {
        "Hanseong Cell Co., Ltd.": ("Hanseong",),
        "Jun Seki": ("Seki",),
        "Kobe Heavy Industries": ("Kobe Heavy",),
    }


def test_a_venture_that_bears_its_parents_name_stays_apart():
    found = named("Sony Honda Mobility showed a car. Sony and Honda own it.")
    assert {"Sony Honda Mobility: organisation", "Sony: organisation", "Honda: organisation"} <= found


def test_companies_of_one_family_stay_apart():
    text = "Tata Motors met Tata Steel. Tata was silent."
    assert {"Tata Motors: organisation", "Tata Steel: organisation", "Tata: organisation"} <= named(text)
    assert casting(text).questions


def test_a_part_is_not_who_is_meant():
    text = "Sundaram Biologics Ltd sold its Sundaram Insulin unit. Sundaram rose."
    assert aliases(text)["Sundaram Biologics Ltd"] == ("Sundaram",)


def test_known_by_two_names_is_asked_about():
    text = "Foxconn said yes. In Taipei, Hon Hai fell."
    assert [question.entities for question in casting(text).questions] == [("foxconn", "hon-hai")]
    assert {"Foxconn: organisation", "Hon Hai: organisation"} <= named(text)


@pytest.mark.parametrize(
    ("text", "full", "short"),
    [
        ("Faisal bin Nasser agreed. Bin Nasser smiled.", "Faisal bin Nasser", "Bin Nasser"),
        ("Dwayne T. Holloway Jr. runs it. Then Holloway left.", "Dwayne T. Holloway Jr.", "Holloway"),
        ("Beatriz Soto Marín leads it. Then Soto left.", "Beatriz Soto Marín", "Soto"),
        ("Lin Mei-hua leads it. Then Ms. Lin left.", "Lin Mei-hua", "Lin"),
    ],
)
def test_surnames_of_many_kinds(text, full, short):
    assert short in aliases(text)[full]


def test_a_place_is_a_firm_where_it_does_what_firms_do():
    text = "Zealand Pharma A/S shares jumped. Zealand also has a rival."
    assert aliases(text) == {"Zealand Pharma A/S": ("Zealand",)}


def test_what_a_firm_offers_is_not_the_firm():
    text = "Databrix grew. So Databrix hired people. It praised Databrix Marketplace."
    assert {"Databrix: organisation", "Databrix Marketplace: product"} <= named(text)


def test_a_word_before_a_known_name_is_part_of_it():
    assert aliases("Lufthansa rose. Deutsche Lufthansa has jets.") == {"Deutsche Lufthansa": ("Lufthansa",)}


def test_initials_before_a_name_are_left_out_later():
    found = casting("Velar is buying WK Cornello for $3 billion. Cornello's shares rose.")
    assert [entity.name for entity in found.entities] == ["Velar", "WK Cornello"]
    assert found.entities[1].aliases == ("Cornello",)


def test_the_second_half_of_a_name_with_a_hyphen():
    assert named("Cavern-Cliffs Inc. will pay. Cliffs said so.") == {"Cavern-Cliffs Inc.: organisation"}


def test_a_product_with_its_maker_s_name_is_not_the_maker():
    found = casting("The Boeing Starliner is late. Boeing lost money.")
    assert [entity.name for entity in found.entities] == ["Boeing Starliner", "Boeing"]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Qatar Sports Investments", "QSI"),
        ("LG Energy Solution", "LGES"),
        ("SK Battery America", "SKBA"),
        ("Energy Authority of Mirdal", "EAM"),
        ("National Bank of Velaria", "NBV"),
        ("Harbour Capital Services Ltd", "HCS"),
        ("Kobe Heavy Industries", "KHI"),
        ("Sahel Power Company", "SPC"),
        ("Avio S.p.A.", "Avio"),
        ("Enel S.p.A.", "Enel"),
    ],
)
def test_initials_of_three_letters_are_a_name_of_theirs(full, short):
    text = f"{full} rose on Monday. Shareholders of {short} were told. {short} has hired Kastor."
    assert aliases(text)[full] == (short,)
    assert not casting(text).questions


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Hanseong Cell Systems met Harbour Capital Services. HCS was silent.", "HCS"),
        ("HCS was silent. It met Harbour Capital Services.", "HCS"),
        ("Global Energy met Velar. GE was silent.", "GE"),
        ("Ireland Bank Machines met Velar. IBM was silent.", "IBM"),
    ],
)
def test_initials_that_may_be_anothers_stay_apart(text, short):
    assert short in aliases(text)


def test_a_sequel_is_another():
    text = "Velar makes the game Hollowfrost. It will release the game Hollowfrost 2 in May."
    assert {"Hollowfrost", "Hollowfrost 2"} <= set(aliases(text))


def test_initials_that_are_known_to_be_theirs_may_come_first():
    text = "LGES rose in Seoul. LG Energy Solution has hired Kastor."
    assert aliases(text)["LG Energy Solution"] == ("LGES",)


def test_technologies_add_nothing_to_a_known_name():
    text = "Infineon rose. Infineon Technologies has sold a unit. Panasonic fell. Panasonic Energy makes cells."
    names = {entity.name for entity in casting(text).entities}
    assert {"Infineon Technologies", "Panasonic", "Panasonic Energy"} <= names
    assert "Infineon" not in names


@pytest.mark.parametrize(
    ("text", "full", "short"),
    [
        ("Banca del Velario will merge. Shareholders of Velario, in Como, agreed.", "Banca del Velario", "Velario"),
        ("Minera Altarro SpA has chosen Kastor. Altarro will pay.", "Minera Altarro SpA", "Altarro"),
        ("The airline Pegasus Airlines is growing. Kastor was named as one that Pegasus likes.", "Pegasus Airlines",
         "Pegasus"),
        ("Velaro Mobile dropped its bid. Velaro, which owns 12%, will keep it.", "Velaro Mobile", "Velaro"),
        ("Advent International owns 41%. Advent has held it for years.", "Advent International", "Advent"),
        ("Kastor uses the masts of MTN Nigeria. MTN has other plans.", "MTN Nigeria", "MTN"),
        ("The Velarian Pension Fund, VFP, has a stake. VFP declined to comment.", "Velarian Pension Fund", "VFP"),
    ],
)  # fmt: skip
def test_the_name_of_its_own(text, full, short):
    assert short in aliases(text)[full]


def test_a_parent_that_is_told_of_is_another():
    text = "Vodafone Idea raised money. Vodafone is its largest shareholder."
    assert {"Vodafone Idea", "Vodafone"} <= set(aliases(text))


def test_a_place_has_no_president_beside_a_firm_of_its_name() -> None:
    found = named("Kanto Robotics rose on Monday. Kanto's president, Kenji Mori, smiled.")
    assert "Kanto: place" not in found


@pytest.mark.parametrize(
    ("text", "full", "short"),
    [
        (
            "Lender Concretos Huarina sold a plant. Huarina said so. Unions at Huarina struck.",
            "Concretos Huarina",
            "Huarina",
        ),
        (
            "Lakeshore is close to a deal. Lakeshore would pay cash. Lakeshore Equity Partners is silent.",
            "Lakeshore Equity Partners",
            "Lakeshore",
        ),
    ],
)
def test_a_short_name_before_or_behind_a_full_one_is_the_same(text, full, short):
    assert short in aliases(text)[full]


def test_a_name_used_throughout_is_not_what_is_named_once():
    text = "Payloop opened. Payloop grew. With Payloop Tap, a phone is a till. Payloop rose. Payloop hired."
    assert "Payloop: organisation" in named(text)


def test_letters_that_stand_for_a_firm_named_before_are_that_firm() -> None:
    text = "Velar bought Pakistan International Airlines in May. PIA said it would wait."
    assert not any(name.startswith("PIA") for name in named(text))


def test_a_town_is_no_short_name_of_its_paper():
    text = "Velar of Salt Lake grew, the Salt Lake Tribune said."
    assert "Salt Lake Tribune: organisation" in named(text)
    assert any(name.startswith("Salt Lake:") for name in named(text))


def test_a_surname_is_no_town_that_is_spelt_otherwise():
    found = named("Its chief executive is Andrew Oland. Oland has cousins in Canada.")
    assert found == {"Andrew Oland: person", "Canada: place"}

import pytest

from tests.reading.casting import casting, pointed

NOMINAL, PRONOUN = "nominal", "pronoun"


@pytest.mark.parametrize(
    ("text", "words", "whom"),
    [
        ("Foxconn will not talk to Nissan. It is fair to say it wants to work with the company.", "it", ["Foxconn"]),
        (
            "Foxconn will not talk to Nissan. It is fair to say it wants to work with the company.",
            "the company",
            ["Nissan"],
        ),
        ("Foxconn met Honda in May. The firm has plans.", "The firm", ["Foxconn"]),
        ("Japan faces a choice. Foxconn knows the nation well.", "the nation", ["Japan"]),
        ("Velar, a German carmaker, met the lender Kastor. The carmaker paid.", "The carmaker", ["Velar"]),
        ("Velar, a German carmaker, met the lender Kastor. The lender paid.", "The lender", ["Kastor"]),
        ("Seoul-based Hanbit sued Velar of Italy. The Seoul-based company won.", "company", ["Hanbit"]),
        ("Ingrid Baumgartner met Peter Furrer. She left early.", "She", ["Ingrid Baumgartner"]),
        ("Ingrid Baumgartner met Peter Furrer. She left with him.", "him", ["Peter Furrer"]),
        ("Velar and Kastor agreed. The two companies will merge.", "The two companies", ["Velar", "Kastor"]),
        ("Velar Bank said Orion Bank has approved the appointment of Anna Berg as its head.", "its", ["Velar Bank"]),
        ("Microsoft and Nvidia said they would build it.", "they", ["Microsoft", "Nvidia"]),
        (
            "Velar Pharma dropped its pill in April. Kastor Bank analyst Peter Furrer wrote that the company may.",
            "the company",
            ["Velar Pharma"],
        ),
        ("Kastor Bank, once Velar Power's largest shareholder, wrote off its stake.", "its", ["Kastor Bank"]),
        ("Unlike Kastor Games and Orion Games, Velar Games is not listed. Last year it hired.", "it", ["Velar Games"]),
        (
            "Velar makes pumps in Leeds. Velar sold 9,000. Norex AG bought valves. Kastor AG, its top customer, cut.",
            "its",
            ["Velar"],
        ),
        ("Velar Bank made an offer. An ECB decision is due. Its shares rose.", "Its", ["Velar Bank"]),
        ("Velar, the Basel, Switzerland-based company formerly known as Orion, met Kastor.", "company", ["Velar"]),
        ("Velar Foods grew. Orion sells to Velar Foods, with Kastor Mining among its clients.", "its", ["Orion"]),
        (
            "Velar Rail workers went back to Velar Rail on Monday. Kastor Mining, the potash giant, needs trains. "
            "The Orion union, which represents them, signed a pact with the company.",
            "the company",
            ["Velar Rail"],
        ),
        (
            "Velar Foods has bought Orion Mills. Velar Foods makes bread. Kastor Bank has a stake in Velar Foods. "
            "Anna Berg replaced Peter Furrer as chief executive. She has led the company since.",
            "the company",
            ["Velar Foods"],
        ),
        (
            "Velar Foods bought Orion. The FTSE 250 company, which sold Kastor, rebuilt itself.",
            "itself",
            ["Velar Foods"],
        ),
        (
            "Nigeria raised its prices. Velar knows the country. Orion, part of South Africa's Kastor, lost money. "
            "Altosol sells to the country.",
            "the country",
            ["Nigeria"],
        ),
        (
            "Toolmaker Velar Works has filed for insolvency. Kastor Bank, which is owed 40 million euros, would help. "
            "The company has 900 workers.",
            "The company",
            ["Velar Works"],
        ),
        ("Velar Foods grew. The 90-year-old company met Kastor.", "The 90-year-old company", ["Velar Foods"]),
        ("Velar left a tie-up with Boeing when the U.S. giant ended an agreement.", "giant", ["Boeing"]),
    ],
)
def test_whom_it_means(text, words, whom):
    assert pointed(text, NOMINAL, PRONOUN)[words][0] == whom


def test_a_noun_in_commas_behind_a_name_tells_of_it():
    text = "Velar Group, the maker, and Kastor, the Mexican bakery company, met."
    assert pointed(text, NOMINAL)["company"] == [["Kastor"]]


def test_both_are_those_of_before():
    text = (
        "Velar and Kastor met. Both companies agreed. It has ties with Volante and Toyota. The companies will build it."
    )
    assert pointed(text, NOMINAL)["The companies"] == [["Velar", "Kastor"]]


def test_others_are_named_where_it_may_be_them():
    text = "Velar met Kastor and Volante. The company rose."
    pointer = next(p for p in casting(text).pointers if p.how.value == NOMINAL)
    assert pointer.others


def test_nobody_fits():
    assert pointed("The company rose. She left.", NOMINAL, PRONOUN) == {}


def test_a_word_far_away_means_nobody():
    text = "Velar rose. " + "Nothing happened then. " * 12 + "The company fell."
    assert "The company" not in pointed(text, NOMINAL)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Velar has dropped its bid. The seller, Kastor Capital, has sued.", "The seller", "Kastor Capital"),
        ("LG Energy Solution will supply Tesla with cells. It did not name the customer.", "the customer", "Tesla"),
        ("Kastor Bank of Geneva sued Velar Bank of Milan. The Geneva lender won.", "lender", "Kastor Bank of Geneva"),
        (
            "Mazda, which is 5 percent owned by Toyota, asks the bigger carmaker.",
            "the bigger carmaker",
            "Toyota",
        ),
        ("Deutsche Velar met Kastor. The German group wants a stake in Kastor.", "group", "Deutsche Velar"),
        (
            "Velar's largest owner, the insurer Kastor, will not sell, a source close to the Bologna-based group said.",
            "group",
            "Kastor",
        ),
        ("Velar met Kastor Energy, a unit of Kastor Holdings. The unit will make cells.", "The unit", "Kastor Energy"),
        (
            "The Swedish maker Velar rose. Danish rival Kastor fell. The Danish uranium miner won.",
            "miner",
            "Kastor",
        ),
        ("Adidas sued Velar. The Herzogenaurach company said the New York rival broke a deal.", "company", "Adidas"),
    ],
)
def test_nouns_with_a_place_or_a_part(text, words, expected):
    assert pointed(text, "nominal").get(words) == [[expected]]


@pytest.mark.parametrize(
    "text",
    [
        "Velar kept 45% and remains the operator.",
        "And the foundry business? Velar and Kastor have signed up.",
    ],
)
def test_nouns_that_stand_for_no_one_named(text):
    assert pointed(text, "nominal") == {}


def test_it_is_not_the_town_of_a_maker():
    text = "Velar likes Kastor. The Bergen packaging maker said it would sell."
    assert pointed(text, "pronoun")["it"] != [["Bergen"]]


def test_the_noun_that_carries_it_decides():
    text = "Indonesia's Velar shelved a plan. The state firm will look on."
    assert pointed(text, "nominal") == {"The state firm": [["Velar"]]}
    assert pointed("Velar Advisers met Kiwibank. The lender rose.", "nominal")["The lender"] == [["Kiwibank"]]


def test_a_town_in_a_name_tells_a_nation():
    text = "Helsinki Metals met Umicore. Umicore rose. The Finnish company fell."
    assert pointed(text, NOMINAL)["company"] == [["Helsinki Metals"]]


def test_a_noun_means_whoever_the_text_has_called_so():
    text = "Orso Bank likes Velar, a Toronto startup. Kastor is a customer too. The startup's plan failed."
    assert pointed(text)["The startup"] == [["Velar"]]


def test_the_company_is_rather_the_whole_than_its_part():
    text = "Velar grows. Cells will come from Velar's own subsidiary Kastor, which opened. The company confirmed it."
    assert pointed(text)["The company"] == [["Velar"]]


def test_who_a_noun_announces_may_be_described_at_length():
    text = (
        "Velar will buy Umicore. The seller, the Toronto private equity house Kastor Capital, has owned it since 2020."
    )
    assert pointed(text, NOMINAL)["The seller"] == [["Kastor Capital"]]


def test_what_somebody_is_beside_the_own_name_points_at_nobody():
    assert "the founder" not in pointed("Anna Berg, the founder, began in a shed.", NOMINAL)

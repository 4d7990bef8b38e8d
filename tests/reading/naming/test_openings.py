"""Texts that open with nouns for firms they name only then."""

from tests.reading.casting import pointed


def test_a_firm_told_of_before_it_is_named():
    text = "A Danish brewer has agreed to buy a chain of bars. Carlsberg said it would pay 48 million."
    assert pointed(text, "nominal")["brewer"] == [["Carlsberg"]]


def test_both_sides_of_a_deal_told_of_before_they_are_named():
    text = "A Swiss drugmaker is paying $1.2 billion for a Boston start-up. Novartis will get a drug of Halvern Bio."
    found = pointed(text, "nominal")
    assert found["drugmaker"] == [["Novartis"]]
    assert found["start-up"] == [["Halvern Bio"]]


def test_one_who_is_named_beside_another_that_was():
    text = "A bakery in Cork has been bought by Velar Foods. The group paid 5 million euros for Orrin Bakery."
    assert pointed(text, "nominal")["A bakery"] == [["Orrin Bakery"]]


def test_a_firm_of_another_nation_is_another():
    text = "A Danish brewer has agreed to buy a chain of bars. Germany's Krombacher said it was sorry."
    assert "brewer" not in pointed(text, "nominal")


def test_a_noun_beside_its_name_tells_of_nobody_else():
    text = "A Danish brewer, Carlsberg, has bought a chain of bars. Velar Inns said it was sorry."
    assert ["Velar Inns"] not in pointed(text, "nominal").get("brewer", [])

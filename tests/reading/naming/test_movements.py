import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    "text",
    [
        "Velar has poached Quirb Zandel from Kastor.",
        "Quirb Zandel was acquitted by a court.",
        "Quirb Zandel chairs the board of Velar.",
        "Quirb Zandel joins Velar as finance chief.",
        "Quirb Zandel of the owners' union said it was late.",
        "Quirb Zandel became chairman of Velar in May.",
        "Quirb Zandel took over at Velar in March.",
        "The bank has approved the appointment of Quirb Zandel as its managing director.",
    ],
)
def test_what_only_people_do(text):
    assert "Quirb Zandel: person" in named(text)


def test_a_company_may_join_others():
    assert "Quirb Zandel: person" not in named("Quirb Zandel joins Velar and Kastor in the venture.")


def test_who_stands_beside_a_person():
    assert "Quirb Zandel: person" in named("Its owners, Anna Larsson and Quirb Zandel, sold Velar.")


def test_many_of_one_calling_are_persons():
    found = named("Founders Quirb Zandel and Vosk Ummel left.")
    assert {"Quirb Zandel: person", "Vosk Ummel: person"} <= found


def test_a_title_may_be_a_surname():
    assert "Jeanette Moreno King: person" in named("It was Jeanette Moreno King.")


@pytest.mark.parametrize(
    "text",
    [
        "Quirmo Zandel succeeds Lumpel Vorrik as head of Velar.",
        "Quirmo Zandel sold her shares in Velar.",
        "Quirmo Zandel was named chief executive of Velar.",
        "She succeeds Quirmo Zandel, who left Velar.",
    ],
)
def test_who_follows_whom(text):
    assert "Quirmo Zandel: person" in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Velar Group's vice president of supply chain Quirb Zand left for Kastor.",
        "Quirb Zand will become the trader's chairwoman in May.",
    ],
)
def test_a_post_with_its_field_makes_a_person(text):
    assert "Quirb Zand: person" in named(text)

import pytest

from tests.reading.casting import pointed
from tests.reading.naming.test_antecedents import meant


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Velar and Kastor met Orso Bank. The two companies rose.",
            "The two companies",
            ["Velar", "Kastor"],
        ),
        (
            "Velar met Kastor. Velar likes Kastor. SAP, Orso Bank and Velar rose. The companies agreed.",
            "The companies",
            ["Velar", "Kastor"],
        ),
        ("Velar met Kastor. The two firms agreed. The two firms rose.", "The two firms", ["Velar", "Kastor"]),
        ("Velar, Kastor and Orso Bank met. The two companies rose.", "The two companies", []),
        ("Velar met Kastor, people said. There was no offer, they cautioned.", "they", []),
        ("Velar met Anna Berg. Both like them.", "them", []),
    ],
)
def test_whom_several_means(text, words, expected):
    assert all(who == expected for who in pointed(text).get(words, [[]]))


def test_whoever_was_named_just_before_is_one_of_the_two():
    text = "Orso Bank chose Velar. Velar works with Kastor. Orso Bank left Tamro. Velar plans an office. " \
           "The two companies agreed."  # fmt: skip
    assert {*pointed(text)["The two companies"][0]} == {"Orso Bank", "Velar"}


def test_the_companies_are_those_of_the_beginning():
    text = "Velar and Kastor agreed, the companies said. " + "It rained. " * 7 + "The companies signed."
    assert pointed(text)["The companies"] == [["Velar", "Kastor"]]


def test_two_people_told_of_together_are_the_two() -> None:
    text = "Anna Berg, who trained at Kastor Bank, started Velar with Bo Lind in 2018. [The two] own it outright."
    assert meant(text) == "Anna Berg, Bo Lind"

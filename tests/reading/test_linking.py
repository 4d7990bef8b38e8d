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
        ("Microsoft and Nvidia said they would build it.", "they", ["Microsoft", "Nvidia"]),
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

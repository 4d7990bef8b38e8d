"""Idioms as they are printed in the table."""

from explorer.reading.grammar.idioms import classes, idioms
from tests.reading.bracketed import said, shipped

ENTRY = {"words": ["put|lob in: @bid for Y"], "kind": "ownership", "stage": "proposed"}


def test_each_verb_of_an_entry_has_its_words() -> None:
    found = idioms([ENTRY], {"put", "lob in"})
    assert {verb: [one.words for one in listed] for verb, listed in found.items()} == {
        "put": [("@bid", "for", "Y")],
        "lob in": [("@bid", "for", "Y")],
    }


def test_the_second_word_of_no_known_verb_is_one_of_its_words() -> None:
    assert idioms([ENTRY], {"put"})["lob"][0].words == ("in", "@bid", "for", "Y")


def test_a_class_is_its_nouns() -> None:
    assert classes({"bid": "bid offer"}) == {"bid": {"bid", "bids", "offer", "offers"}}


def test_every_class_that_an_idiom_names_is_there() -> None:
    named = {word[1:] for listed in shipped().idioms.values() for one in listed for word in one.words if word[0] == "@"}
    assert named <= set(shipped().classes)
    assert said("[Sony] lobbed in a bid for [Honda].") == {"Sony | ownership | Honda | proposed"}

from dataclasses import replace

from explorer.session.cards import Card, Evidence
from explorer.ui.card_words import can_unfold, kind_words, meta_words, status_words, with_source


def first(pair: Evidence) -> Card:
    card = pair.blocks[0]
    assert isinstance(card, Card)
    return card


def test_the_words_of_a_card(pair: Evidence) -> None:
    card = first(pair)
    assert kind_words(card) == "Negotiation"
    assert status_words(card) == "Ended"
    assert status_words(replace(card, inferred=True)) == "Ended · inferred ?"
    assert meta_words(card) == "The article · “at this time” – publication date unknown"
    assert meta_words(None) == ""


def test_what_is_pasted_says_where_it_is_from(pair: Evidence) -> None:
    card = first(pair)
    assert with_source(card) == f"“{card.quote}”\n— The article. foxconn-japan.txt, ¶2 s1"


def test_a_card_unfolds_to_something_or_not_at_all(pair: Evidence) -> None:
    card = first(pair)
    assert can_unfold(card)
    assert not can_unfold(replace(card, before="", after="", facts=()))
    assert not can_unfold(None)

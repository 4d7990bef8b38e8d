"""Hints among what the rules find: held to the words of the sentence, and never stronger than given."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.lexicon import load_tables
from explorer.model.claims import Certainty, Claim, CueRole
from explorer.model.documents import Document, Passage
from explorer.model.proposals import Strength
from explorer.model.relationships import label
from explorer.reading.claiming import proposed
from explorer.reading.grammar.cues import cues
from explorer.reading.hints import RULE, Hint
from explorer.reading.naming.mentions import cast
from explorer.reading.naming.names import known_names
from tests.readings import article, find

WEAKEST_FIRST = ("unclear", "rumoured", "sought", "proposed", "planned", "in talks", "finalising", "agreed", "active")


@cache
def tables():
    found = load_tables()
    return known_names(found), cues(found)


def read(document: Document, *hints: tuple[str, str, str, str, str], earlier: str = "") -> list[Claim]:
    """The claims that hints give of the last sentence: subject, kind, object, status, the word they hang on."""
    names, words = tables()
    people = cast(document, names)
    ids = {name: each.id for each in people.entities for name in (each.name, *each.aliases)}
    last = document.sentences[-1]
    told = document.passage(*document.sentences[0]) if earlier else None

    def given_of(passage: Passage) -> list[Hint]:
        if passage.start != last[0]:
            return []
        cues_at = [document.text.index(word, *last) for *_, word in hints]
        return [
            Hint(ids[subject], kind, ids[object], status, (at, at + len(word)), told)
            for (subject, kind, object, status, word), at in zip(hints, cues_at, strict=True)
        ]

    return [claim for claim in proposed(document, people, words, "x", hints=given_of).claims if claim.kind != "other"]


def only(claims: list[Claim]) -> Claim:
    assert len(claims) == 1, claims
    return claims[0]


def test_a_hint_becomes_a_proposal_that_shows_the_word_it_hangs_on():
    document = article("Toyota sprinkles Denso with orders.")
    claim = only(read(document, ("Denso", "supply", "Toyota", "active", "sprinkles")))
    assert (claim.kind, str(label(claim)), claim.proposal.rule) == ("supply", "active", RULE)
    assert [(cue.role, cue.passage) for cue in claim.cues] == [(CueRole.KIND, find(document, "sprinkles"))]
    assert claim.proposal.strength is Strength.WEAK


def test_where_a_rule_has_read_the_two_the_hint_adds_nothing():
    document = article("Denso supplies Toyota.")
    claim = only(read(document, ("Denso", "ownership", "Toyota", "active", "supplies")))
    assert claim.kind == "supply"


@pytest.mark.parametrize(
    ("sentence", "word", "status"),
    [
        ("Toyota may sprinkle Denso with orders.", "sprinkle", "rumoured"),
        ("Toyota will sprinkle Denso with orders.", "sprinkle", "planned"),
        ("Toyota does not sprinkle Denso with orders.", "sprinkle", "denied"),
        ("Toyota no longer sprinkles Denso with orders.", "sprinkles", "ended"),
        ("Toyota would have sprinkled Denso with orders.", "sprinkled", "unclear"),
        ("It is rumoured that Toyota sprinkles Denso with orders.", "sprinkles", "rumoured"),
    ],
)
def test_it_is_held_to_the_verb_it_hangs_on(sentence, word, status):
    claim = only(read(article(sentence), ("Denso", "supply", "Toyota", "active", word)))
    assert str(label(claim)) == status


def test_a_kind_that_cannot_stand_between_the_two_is_dropped():
    assert read(article("Toyota sprinkles Nagoya."), ("Toyota", "ownership", "Nagoya", "active", "sprinkles")) == []


def test_an_end_that_only_an_earlier_sentence_names_is_told_as_inferred():
    document = article("Toyota met the press. Orders for Denso rain down.")
    hint = ("Denso", "supply", "Toyota", "active", "rain")
    claim = only(read(document, hint, earlier="yes"))
    assert claim.inference is not None
    assert (claim.inference.part, claim.inference.passages) == ("object", (document.passage(*document.sentences[0]),))
    assert read(document, hint) == []  # Without a sentence that tells who it is there is no line.


def test_a_hint_on_a_date_or_on_a_name_is_dropped():
    document = article("Toyota sprinkles Denso with orders on 3 May 2027.")
    assert read(document, ("Denso", "supply", "Toyota", "active", "May")) == []
    assert read(document, ("Denso", "supply", "Toyota", "active", "Toyota")) == []


def test_of_two_whom_the_sentence_does_not_name_there_is_no_line():
    document = article("Toyota met Denso. Orders rain down.")
    assert read(document, ("Denso", "supply", "Toyota", "active", "rain"), earlier="yes") == []


def test_a_hint_on_a_word_that_is_not_in_the_sentence_is_dropped():
    document = article("Toyota met the press. Orders for Denso rain down.")
    names, words = tables()
    people = cast(document, names)
    one, other = (each.id for each in people.entities if each.name in ("Toyota", "Denso"))
    hint = Hint(one, "supply", other, "active", (9_000, 9_005), document.passage(*document.sentences[0]))
    assert proposed(document, people, words, "x", hints=lambda _: [hint]).claims == ()


@given(
    st.sampled_from(WEAKEST_FIRST),
    st.sampled_from(["", "may ", "will ", "could ", "would ", "should ", "might "]),
    st.sampled_from(["", "Reportedly, ", "If talks succeed, ", "Analysts doubt that ", "It is hoped that "]),
)
def test_no_words_make_a_hint_stronger(status, modal, opening):
    sentence = f"{opening}Toyota {modal}{'sprinkle' if modal else 'sprinkles'} Denso with orders."
    for claim in read(article(sentence), ("Denso", "supply", "Toyota", status, "sprinkle")):
        given_label = str(label(claim))
        assert given_label == "denied" or WEAKEST_FIRST.index(given_label) <= WEAKEST_FIRST.index(status)
        assert claim.certainty is not Certainty.CERTAIN or status != "rumoured"

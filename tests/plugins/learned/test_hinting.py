from functools import cache

import numpy as np

from explorer.files.lexicon import load_tables
from explorer.files.vocabulary import load_vocabulary
from explorer.plugins.learned.encoder import Encoder
from explorer.plugins.learned.head import KINDS, Head
from explorer.plugins.learned.hinting import Hinter
from explorer.plugins.learned.weights import vocabulary
from explorer.reading.claiming import proposed
from explorer.reading.grammar.cues import cues
from explorer.reading.hints import RULE
from explorer.reading.naming.mentions import cast
from explorer.reading.naming.names import known_names
from tests.plugins.learned.small import head, model
from tests.readings import article

TEXT = "Toyota sprinkles Denso with orders. Rain fell on Nagoya."


@cache
def hinter(likely: float) -> Hinter:
    words = vocabulary()
    encoder = Encoder(model(words=len(words.known)), {})
    return Hinter(encoder, Head(head()), words, load_vocabulary().is_directed, likely)


@cache
def known():
    tables = load_tables()
    return known_names(tables), cues(tables)


def hints(likely: float, page=()):
    document = article(TEXT)
    people = cast(document, known()[0])
    given = hinter(likely)(document, people, page)
    return document, people, [hint for span in document.sentences for hint in given(document.passage(*span))]


def test_everything_that_is_likely_enough_is_hinted_at():
    _, people, every = hints(0.0)
    names = {each.id: each.name for each in people.entities}
    here = [(names[hint.subject], hint.kind, names[hint.object]) for hint in every if hint.told is None]
    assert {kind for _, kind, _ in here} == set(KINDS)
    assert ("Toyota", "supply", "Denso") in here
    assert ("Denso", "supply", "Toyota") in here
    assert hints(1.1)[2] == []
    assert 0 < len(hints(0.5)[2]) < len(every)


def test_a_kind_without_direction_is_told_once():
    every = hints(0.0)[2]
    told = [frozenset((hint.subject, hint.object)) for hint in every if hint.kind == "partnership"]
    assert len(told) == len(set(told))


def test_a_cue_is_a_word_of_the_sentence_that_is_of_no_name():
    document, people, every = hints(0.0)
    taken = [(pointer.start, pointer.end) for pointer in people.pointers]
    for hint in every:
        start, end = hint.cue
        assert not any(start < stop and begin < end for begin, stop in taken), document.text[start:end]


def test_whoever_only_an_earlier_sentence_names_is_told_with_that_sentence():
    document, _, every = hints(0.0)
    earlier = {hint.told for hint in every} - {None}
    assert earlier == {document.passage(*document.sentences[0])}


def test_the_page_around_an_article_gives_no_hints():
    document = article(TEXT)
    assert {hint.told for hint in hints(0.0, page=document.sentences[:1])[2]} == set()


def test_hints_come_out_as_proposals_that_stand_in_the_text():
    document = article(TEXT)
    people = cast(document, known()[0])
    found = proposed(document, people, known()[1], "x", hints=hinter(0.0)(document, people))
    learned = [claim for claim in found.claims if claim.proposal.rule == RULE]
    assert learned
    for claim in learned:
        assert all(document.quote(cue.passage) for cue in claim.cues)
        assert claim.inference is None or claim.passages[0] != claim.inference.passages[0]


def test_the_same_text_gives_the_same():
    assert hints(0.4)[2] == hints(0.4)[2]
    numbers = np.array([101, 2000, 102])
    encoder = hinter(0.4).encoder
    assert (encoder(numbers, 1) == encoder(numbers, 1)).all()

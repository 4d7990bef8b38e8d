"""Which sentences stand behind what is drawn, in the order of the documents."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.model.claims import Rank, Ranking
from explorer.model.documents import Document
from explorer.model.relationships import RelationshipId, Status
from explorer.session.figure import figure
from explorer.session.gestures import Neighbourhood, ToggleStatus
from explorer.session.state import State

NEGOTIATION = RelationshipId("foxconn", "nissan", "negotiation")


def test_every_drawn_line_has_a_number_that_leads_to_its_words(shipped: State) -> None:
    found = figure(shipped)
    quotes = {source.number: source.quote for source in found.sources}
    for id, relationship in shipped.shown.relationships.items():
        assert found.numbers[id]
        for claim in relationship.claims:
            for passage in claim.passages:
                words = " ".join(shipped.dossier.quote(passage).split())
                assert any(words in quotes[number] for number in found.numbers[id])


def test_numbers_follow_the_text_without_gaps(shipped: State) -> None:
    found = figure(shipped)
    text = " ".join(shipped.dossier.documents[0].text.split())
    assert [source.number for source in found.sources] == list(range(1, len(found.sources) + 1))
    places = [text.index(source.quote) for source in found.sources]
    assert places == sorted(places)
    used = {number for numbers in found.numbers.values() for number in numbers}
    assert used == {source.number for source in found.sources}


def test_a_source_says_where_it_stands_and_who_says_it(shipped: State) -> None:
    found = figure(shipped)
    (number,) = found.numbers[NEGOTIATION]
    source = found.sources[number - 1]
    assert source.quote == "Foxconn is no longer in negotiations with Nissan at this time."
    assert (source.place, source.said_by, source.document) == ("¶4 s1", "the article", "foxconn-japan.txt")


def test_words_that_stand_in_the_sentence_are_not_said_twice(small: State) -> None:
    said = {source.quote: source.said_by for source in figure(small).sources}
    assert said["Alpha will not buy Béta, its head Luca said."] == "the article; Luca, as quoted"


def test_who_is_not_named_is_told_by_the_words_there_are(shipped: State) -> None:
    said = {source.place: source.said_by for source in figure(shipped).sources}
    assert said["¶2 s3"] == "unnamed source (“reportedly”)"
    assert said["¶4 s3"] == "unnamed source (“previous rumors”)"


def test_nobody_is_named_twice_for_one_sentence(shipped: State) -> None:
    said = {source.place: source.said_by for source in figure(shipped).sources}
    assert said["¶1 s2"] == "the article, in part about Jun Seki"
    assert said["¶6 s1"] == "the article; Tokyo seminar, as reported by the article"


def test_only_what_is_drawn_has_sources(shipped: State) -> None:
    assert [source.place for source in figure(shipped, {NEGOTIATION}).sources] == ["¶4 s1"]
    hidden = ToggleStatus(Status.ENDED).apply(shipped)
    assert NEGOTIATION not in figure(hidden).numbers
    nothing = figure(shipped, ())
    assert (nothing.sources, nothing.documents, nothing.as_of) == ((), (), "")


def test_claims_that_do_not_count_stand_behind_nothing(small: State, changed) -> None:
    claims = tuple(
        replace(claim, ranking=Ranking(Rank.DEPRECATED)) if claim.id == "rumour" else claim
        for claim in small.dossier.claims
    )
    quotes = {source.quote for source in figure(changed(small, claims=claims)).sources}
    assert "It is said that Alpha would buy Béta." not in quotes


def test_a_passage_counts_as_the_sentence_it_stands_in(small: State, changed) -> None:
    document = small.dossier.documents[0]
    start = document.text.index("would buy")
    claims = tuple(
        replace(claim, passages=(document.passage(start, start + 9),)) if claim.id == "rumour" else claim
        for claim in small.dossier.claims
    )
    quotes = [source.quote for source in figure(changed(small, claims=claims)).sources]
    assert "It is said that Alpha would buy Béta." in quotes
    assert "would buy" not in quotes


def test_a_document_without_sentences_is_quoted_by_its_passages(small: State) -> None:
    document = small.dossier.documents[0]
    bare = replace(document, sentences=())
    state = small.with_history(replace(small.history, dossier=replace(small.dossier, documents=(bare,))))
    assert "Alpha is in talks with Béta 🚗 on a merger." in [source.quote for source in figure(state).sources]


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ((None,), "As of: publication date unknown"),
        (("2024-12-23",), "As of 2024-12-23"),
        (("2025-01", "2024-12"), "As of 2024-12 – 2025-01"),
        (("2024", None), "As of 2024; 1 source of unknown date"),
    ],
)
def test_as_of_says_what_is_known_and_invents_no_day(small: State, changed, published, words: str) -> None:
    first = small.dossier.documents[0]
    documents = [replace(first, published=published[0])]
    claims = small.dossier.claims
    if len(published) > 1:
        other = Document(
            "Beta met Alpha.", "other.txt", publisher="Daily", published=published[1], sentences=((0, 15),)
        )
        documents.append(other)
        claims = (*claims, replace(claims[1], id="met", passages=(other.passage(0, 15),)))
    found = figure(changed(small, documents=tuple(documents), claims=claims))
    assert found.as_of == words
    assert found.documents == ("small.txt", "other.txt, Daily")[: len(published)]


def test_the_day_of_drawing_is_told_only_when_it_is_given(shipped: State) -> None:
    assert figure(shipped, on="2026-11-22").as_of == "As of: publication date unknown · drawn 2026-11-22"
    assert figure(shipped) == figure(shipped)


def test_a_picture_of_less_than_all_says_what_it_leaves_out(shipped: State) -> None:
    assert figure(shipped).left_out == ""
    hidden = ToggleStatus(Status.DENIED).apply(ToggleStatus(Status.RUMOURED).apply(shipped))
    assert figure(hidden).left_out == "22 of 24 relationships; hidden: rumoured, denied"
    near = Neighbourhood("nissan").apply(shipped)
    assert figure(near).left_out == "6 of 24 relationships; only around Nissan"
    assert figure(shipped, [RelationshipId("foxconn", "taiwan", "location")]).left_out == ""

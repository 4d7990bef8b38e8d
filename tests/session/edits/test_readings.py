from dataclasses import replace

import pytest

from explorer.model.claims import ReviewState
from explorer.model.dossier import Dossier, Why
from explorer.model.entities import Entity, EntityType, Note
from explorer.network.fold import fold
from explorer.reading.extractor import Reading
from explorer.session.edits import (
    AddEntity,
    EditError,
    claim_added,
    claim_edited,
    claim_reviewed,
    disagreement_removed,
    entities_merged,
    reading_added,
    unread_marked,
)
from tests.readings import BY, article, find, reading, sentence, with_claim

EMPTY = Dossier()


@pytest.fixture
def document():
    return article()


@pytest.fixture
def read(document, vocabulary):
    """The edit for a reading of the article."""

    def read(dossier=EMPTY, found=None):
        return reading_added(dossier, document, found or reading(document), vocabulary, BY)

    return read


def test_an_article_is_taken_in_with_what_is_proposed(read, document, vocabulary, once):
    edit = read()
    assert (edit.title, edit.sentence) == ("Read article", "2 claims proposed from “article.txt”")
    after = once(EMPTY, edit)
    assert after.documents == (document,)
    assert {(each.id, each.proposed) for each in after.entities} == {
        ("harlow-freight", True), ("brandt-logistik", True), ("mira-voss", True), ("oster", True)
    }  # fmt: skip
    stake, supply = after.claims
    assert (stake.subject, stake.object, stake.said_by.entity) == ("harlow-freight", "brandt-logistik", "mira-voss")
    assert supply.proposal.links[0].entity == "harlow-freight"
    assert supply.proposal.alternatives[0].value == "brandt-logistik"
    assert all(claim.is_proposed and claim.review.by == BY for claim in after.claims)
    assert after.disagreements[0].entities == ("oster", "brandt-logistik")
    assert [each.why for each in after.unread] == [Why.NOT_UNDERSTOOD, Why.FURNITURE]
    graph = fold(after, vocabulary)
    assert (dict(graph.entities), dict(graph.relationships)) == ({}, {})


def test_reading_again_replaces_what_waits(read, once):
    after = once(EMPTY, read())
    assert read(after).apply(after) is after
    weaker = replace(reading(after.documents[0]), claims=reading(after.documents[0]).claims[:1])
    again = once(after, read(after, weaker))
    assert [claim.kind for claim in again.claims] == ["equity stake"]


def test_what_a_reader_notes_of_an_entity_goes_with_it(read, document, once):
    found = reading(document)
    noted = replace(found.entities[0], notes=(Note("a guess", (find(document, "Harlow"),)),))
    after = once(EMPTY, read(found=replace(found, entities=(noted, *found.entities[1:]))))
    assert after.entities[0].notes
    assert not read(after).apply(after).entities[0].notes


def test_what_was_decided_is_neither_touched_nor_proposed_again(read, vocabulary, once):
    after = once(EMPTY, read())
    stake, supply = (claim.id for claim in after.claims)
    after = claim_reviewed(after, stake, ReviewState.REJECTED).apply(after)
    after = claim_edited(after, vocabulary, supply, kind="partnership").apply(after)
    again = read(after)
    assert again.sentence == "Nothing new is proposed from “article.txt”"
    assert again.apply(after) is after


def test_a_claim_that_stands_by_hand_is_not_proposed(read, document, vocabulary):
    before = read().apply(EMPTY)
    alone = replace(before, claims=())
    by_hand = claim_added(alone, vocabulary, find(document, "stake"), "harlow-freight", "brandt-logistik",
                          "equity stake").apply(alone)  # fmt: skip
    after = read(by_hand).apply(by_hand)
    assert [claim.kind for claim in after.claims if claim.is_proposed] == ["supply"]


def test_accepting_makes_those_it_is_about_known(read, vocabulary, once):
    after = once(EMPTY, read())
    taken = once(after, claim_reviewed(after, after.claims[0].id, ReviewState.ACCEPTED))
    known = {each.id for each in taken.entities if not each.proposed}
    assert known == {"harlow-freight", "brandt-logistik"}
    rejected = once(after, claim_reviewed(after, after.claims[0].id, ReviewState.REJECTED))
    assert all(each.proposed for each in rejected.entities)
    edited = once(after, claim_edited(after, vocabulary, after.claims[1].id, object="mira-voss"))
    assert {each.id for each in edited.entities if not each.proposed} == {"harlow-freight", "mira-voss"}


def test_who_is_there_by_name_is_the_same_and_by_another_name_is_asked(read, vocabulary):
    known = Dossier(entities=(
        Entity("hf", "Harlow Freight", EntityType.ORGANISATION),
        Entity("bl", "Brandt", EntityType.ORGANISATION, aliases=("Brandt Logistik",)),
        Entity("place", "Oster", EntityType.PLACE),
    ))  # fmt: skip
    after = read(known).apply(known)
    assert after.entities[:3] == known.entities
    assert after.claims[0].subject == "hf"
    assert after.claims[0].object == "brandt-logistik"
    asked = {one.about: one.entities for one in after.disagreements}
    assert asked["Is Brandt Logistik the same as Brandt?"] == ("bl", "brandt-logistik")
    assert asked["Is Oster the same as Oster?"] == ("place", "oster")
    merged = entities_merged(after, ["brandt-logistik"], "bl").apply(after)
    question = next(one.id for one in merged.disagreements if "Brandt?" in one.about)
    merged = disagreement_removed(merged, question).apply(merged)
    again = read(merged).apply(merged)
    assert not any("Brandt?" in one.about for one in again.disagreements)
    assert again.claims == merged.claims


def test_a_claim_of_two_that_were_merged_is_not_proposed(read):
    after = read().apply(EMPTY)
    merged = entities_merged(after, ["brandt-logistik"], "harlow-freight").apply(after)
    assert [claim.kind for claim in read(merged).apply(merged).claims] == ["supply"]


def test_a_sentence_called_empty_by_a_person_stays_so(read, document):
    before = read().apply(EMPTY)
    before = unread_marked(before, find(document, "Nobody"), Why.NO_CLAIM).apply(before)
    after = read(before).apply(before)
    assert [each.why for each in after.unread if each.passage == sentence(document, "Nobody")] == [Why.NO_CLAIM]


def test_what_was_missed_before_is_no_longer_unread(read, document):
    missed = replace(reading(document), claims=(), unread=())
    before = read(found=missed).apply(EMPTY)
    before = unread_marked(before, find(document, "reportedly"), Why.NOT_UNDERSTOOD).apply(before)
    after = read(before).apply(before)
    assert not any(each.passage == sentence(document, "reportedly") for each in after.unread)


def test_ids_that_are_taken_stay_with_whom_they_belong_to(read):
    known = AddEntity(Entity("oster", "Other", EntityType.PERSON), "a", "b").apply(EMPTY)
    after = read(known).apply(known)
    assert after.entities[0].name == "Other"
    assert after.claims[1].object == "oster-2"


def test_a_text_that_cannot_be_kept_is_refused(vocabulary):
    broken = article("Half \ud800 a character.")
    with pytest.raises(EditError, match="half a character"):
        reading_added(EMPTY, broken, replace(reading(article()), entities=(), claims=()), vocabulary, BY)


def test_what_does_not_stand_is_told(read, document):
    lying = with_claim(reading(document), passages=(document.passage(0, 10_000),))
    edit = read(found=lying)
    assert (
        edit.sentence
        == "1 claim proposed from “article.txt” · 1 part of the reading dropped, as it does not stand in the text"
    )


def test_who_finds_nothing_takes_nothing_away(read, document, vocabulary, once):
    after = once(EMPTY, read())
    nothing = reading_added(after, document, Reading(), vocabulary, "a model", dropped=4)
    assert nothing.apply(after) is after
    assert nothing.sentence.startswith("Nothing new is proposed from “article.txt” · 4 parts of the reading dropped")
    assert read(after, Reading()).apply(after) is after


def test_it_is_told_that_what_others_proposed_makes_place(read, document, vocabulary, once):
    after = once(EMPTY, read())
    found = reading(document)
    other = reading_added(after, document, replace(found, claims=found.claims[:1]), vocabulary, "a model")
    assert "2 earlier proposals by another reader make place for it" in other.sentence
    assert [claim.review.by for claim in once(after, other).claims] == ["a model"]
    assert "earlier" not in read(after, replace(found, claims=found.claims[:1])).sentence

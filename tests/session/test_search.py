import pytest

from explorer.model.documents import Document
from explorer.model.relationships import RelationshipId
from explorer.session.gestures import OpenPassage, Select, ShowDocument
from explorer.session.search import KINDS, MOST, Hit, fold_text, search
from tests.work import calls


def texts(state, query, kind):
    return [hit.text for hit in search(state, query) if hit.kind == kind]


def test_entity(small):
    assert search(small, "luca")[0] == Hit("Luca", "person · 1 relationship", "entity", Select(("luca",)))


def test_letters_are_the_same_with_or_without_accents_and_case(small):
    assert texts(small, "BETA", "entity") == ["Béta"]
    assert texts(small, "béTÁ", "entity") == ["Béta"]


def test_curly_and_straight_quotes_are_the_same(shipped):
    assert "Japanese automakers" in texts(shipped, "japan's", "entity")


def test_alias_leads_to_its_entity_once(small):
    (hit,) = [hit for hit in search(small, "alpha ag") if hit.kind == "entity"]
    assert hit.text == "Alpha"
    assert hit.detail.startswith("also “Alpha AG”")
    assert texts(small, "alpha", "entity") == ["Alpha"]


def test_relationship_by_its_names_kind_and_status(small):
    (hit,) = [hit for hit in search(small, "beta in talks") if hit.kind == "relationship"]
    assert hit == Hit(
        "Béta – Alpha", "merger · in talks", "relationship", Select((RelationshipId("alpha", "beta", "merger"),))
    )


def test_inferred_relationship_says_so(small):
    (hit,) = [hit for hit in search(small, "luca alpha") if hit.kind == "relationship"]
    assert hit.detail == "role · active, inferred"


def test_sentence_opens_in_the_source(small):
    (hit,) = [hit for hit in search(small, "on a merger") if hit.kind == "sentence"]
    assert hit.detail == "¶1 s1"
    assert isinstance(hit.gesture, OpenPassage)
    assert small.dossier.quote(hit.gesture.passage) == hit.text


def test_source(small):
    (hit,) = search(small, "small.t")
    assert (hit.kind, hit.text, hit.gesture) == ("source", "small.txt", ShowDocument(small.dossier.documents[0].id))


def test_words_in_any_order(small):
    assert texts(small, "buy said", "sentence") == [
        "It is said that Alpha would buy Béta.", "Alpha will not buy Béta, its head Luca said."
    ]  # fmt: skip


def test_what_begins_so_comes_first(shipped):
    assert texts(shipped, "japan", "entity") == ["Japan", "Japanese automakers"]


def test_kinds_follow_one_another_and_are_limited(shipped):
    hits = search(shipped, "a")
    kinds = [hit.kind for hit in hits]
    assert kinds == sorted(kinds, key=KINDS.index)
    assert all(kinds.count(kind) <= MOST for kind in KINDS)


@pytest.mark.parametrize("query", ["", "   ", "\u0301", "zzz", "%s {x} \\"])
def test_nothing_is_found(small, query):
    assert search(small, query) == ()


def test_kana_keep_their_marks():
    assert fold_text("が") != fold_text("か")
    assert fold_text("ＦＯＸ　ＣＯＮＮ") == "fox conn"


def test_what_was_added_is_found_at_once(small, changed):
    assert texts(small, "quite new", "sentence") == []
    state = changed(small, documents=(*small.dossier.documents, Document("Quite new.", "new", sentences=((0, 10),))))
    assert texts(state, "quite new", "sentence") == ["Quite new."]


def test_ten_thousand_sentences_are_searched_while_one_types(small, changed):
    line = "Alpha and Béta said on Monday that nothing was decided, and number {} is what they said of it."
    lines = [line.format(number) for number in range(10_000)]
    spans, offset = [], 0
    for text in lines:
        spans.append((offset, offset + len(text)))
        offset += len(text) + 1
    big = Document("\n".join(lines), "big.txt", sentences=tuple(spans))
    state = changed(small, documents=(*small.dossier.documents, big))
    search(state, "first")
    # They were made ready by the first search: none of them is taken up again by itself.
    assert calls(lambda: search(state, "number 7775")) < 1000
    assert search(state, "number 7775")

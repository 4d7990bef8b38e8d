from pathlib import Path

import pytest

from explorer.files.errors import BadDate, QuoteMismatch, Repeated, UnknownName
from explorer.files.known import Known, raise_at_once, readable_date, unique
from explorer.files.vocabulary import load_vocabulary
from explorer.model.documents import Document, Passage

PATH = Path("a.json")
FIRST, SECOND = Document("Acme.", "a.txt"), Document("Bolt.", "b.txt")


def known(report=raise_at_once):
    return Known(PATH, {"d1": FIRST, "d2": SECOND}, frozenset({"acme"}), frozenset(), load_vocabulary(), report)


def test_a_passage_without_a_document_stands_in_the_first():
    assert known().passage({"start": 0, "end": 4, "exact": "Acme"}, "here") == FIRST.passage(0, 4)
    assert known().passage({"document": "d2", "start": 0, "end": 4, "exact": "Bolt"}, "here") == SECOND.passage(0, 4)


def test_a_quote_that_does_not_match_is_reported_with_what_stands_there():
    noted = []
    passage = known(noted.append).passage({"start": 0, "end": 4, "exact": "Bolt"}, "here")
    assert passage == Passage(FIRST.id, 0, 4)
    (error,) = noted
    assert isinstance(error, QuoteMismatch)
    assert "read “Acme”, not “Bolt”" in str(error)


def test_a_long_quote_is_shown_in_part():
    with pytest.raises(QuoteMismatch) as caught:
        known().passage({"start": 0, "end": 4, "exact": "x" * 1000}, "here")
    assert len(str(caught.value)) < 300


def test_unknown_names_are_refused():
    known().known_entity("acme", "here")
    known().known_kind("merger", "here")
    with pytest.raises(UnknownName, match="no entity 'bolt'"):
        known().known_entity("bolt", "here")
    with pytest.raises(UnknownName, match="no kind 'love'"):
        known().known_kind("love", "here")


def test_dates_are_readable_or_unknown():
    readable_date(PATH, None, "here")
    readable_date(PATH, "../2027", "here")
    with pytest.raises(BadDate, match="write for example"):
        readable_date(PATH, "soon", "here")


def test_ids_occur_once():
    assert unique(PATH, "claim", ["a", "b"]) == {"a", "b"}
    with pytest.raises(Repeated, match="claim a: is given twice"):
        unique(PATH, "claim", ["a", "b", "a"])

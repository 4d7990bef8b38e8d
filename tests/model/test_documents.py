import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.documents import Document, Passage, Place, digest
from tests.dossiers import documents

TEXT = "😀 Foxconn met 日産. They spoke.\n\n𠮷野家 came too. “No,” it said.\nLast."
SENTENCES = tuple(
    (TEXT.index(words), TEXT.index(words) + len(words))
    for words in ("😀 Foxconn met 日産.", "They spoke.", "𠮷野家 came too.", "“No,” it said.", "Last.")
)
DOCUMENT = Document(TEXT, "text.txt", sentences=SENTENCES)


def test_the_id_is_the_digest_of_the_words_alone():
    assert DOCUMENT.id == digest(TEXT) == Document(TEXT, "other.txt", title="Other").id
    assert DOCUMENT.id != Document(TEXT + " ", "text.txt").id


def test_offsets_count_code_points():
    start = TEXT.index("𠮷野家")
    assert DOCUMENT.quote(DOCUMENT.passage(start, start + 3)) == "𠮷野家"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 3), (0, len(TEXT) + 1)])
def test_a_passage_outside_the_text_has_no_quote(start, end):
    with pytest.raises(ValueError, match="do not stand in"):
        DOCUMENT.quote(DOCUMENT.passage(start, end))


def test_a_passage_of_another_document_has_no_quote():
    with pytest.raises(ValueError, match="do not stand in"):
        DOCUMENT.quote(Passage("other", 0, 1))


@pytest.mark.parametrize(
    ("words", "place"),
    [("😀", "¶1 s1"), ("日産", "¶1 s1"), ("They", "¶1 s2"), ("𠮷", "¶2 s1"), ("No", "¶2 s2"), ("Last", "¶3 s1")],
)
def test_places_count_paragraphs_and_sentences_from_one(words, place):
    assert str(DOCUMENT.place(TEXT.index(words))) == place


def test_blank_lines_before_the_first_words_are_no_paragraph():
    document = Document("\n \nFirst.\nSecond.", "x", sentences=((3, 9), (10, 17)))
    assert document.place(3) == Place(1, 1)
    assert document.place(10) == Place(2, 1)
    assert document.place(0) == Place(1, 1)
    assert Document("", "x").place(0) == Place(1, 1)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_end_within_a_sentence_begins_no_paragraph(end):
    parts = ("Foxconn met", "Nissan. They", "spoke.", "Honda came.", "", "It", "left.")
    text = end.join(parts)
    words = (f"Foxconn met{end}Nissan.", f"They{end}spoke.", "Honda came.", f"It{end}left.")
    spans = tuple((text.index(each), text.index(each) + len(each)) for each in words)
    document = Document(text, "wrapped.txt", sentences=spans)
    assert [str(document.place(start)) for start, _ in spans] == ["¶1 s1", "¶1 s2", "¶2 s1", "¶3 s1"]
    assert str(document.place(text.index("spoke"))) == "¶1 s2"


def test_a_blank_line_begins_a_paragraph_even_within_a_sentence():
    document = Document("Head\n \nThe text.", "x", sentences=((0, 16),))
    assert document.place(7) == Place(2, 1)


def test_without_sentences_every_line_is_a_paragraph():
    assert Document("One\ntwo\n\nthree", "x").place(9) == Place(3, 1)


def test_the_sentence_at_an_offset():
    assert DOCUMENT.sentence_at(0) == SENTENCES[0]
    assert DOCUMENT.sentence_at(SENTENCES[0][1]) is None
    assert DOCUMENT.sentence_at(SENTENCES[1][0]) == SENTENCES[1]
    assert DOCUMENT.sentence_at(10_000) is None


def test_neighbours_are_the_sentences_around():
    assert DOCUMENT.neighbours(DOCUMENT.passage(*SENTENCES[0])) == (None, SENTENCES[1])
    assert DOCUMENT.neighbours(DOCUMENT.passage(*SENTENCES[2])) == (SENTENCES[1], SENTENCES[3])
    assert DOCUMENT.neighbours(DOCUMENT.passage(*SENTENCES[4])) == (SENTENCES[3], None)
    assert DOCUMENT.neighbours(DOCUMENT.passage(SENTENCES[0][0], SENTENCES[1][1])) == (None, SENTENCES[2])
    assert Document("abc", "x").neighbours(Passage("", 0, 1)) == (None, None)


def test_passages_overlap_and_hold():
    a, b, c = Passage("d", 0, 5), Passage("d", 4, 6), Passage("d", 5, 6)
    assert a.overlaps(b)
    assert b.overlaps(a)
    assert not a.overlaps(c)
    assert not a.overlaps(Passage("e", 0, 5))
    assert b.holds(c)
    assert not c.holds(b)
    assert not a.holds(Passage("e", 1, 2))


def test_a_document_is_called_by_its_title_or_its_name():
    assert Document("a", "a.txt").heading == "a.txt"
    assert Document("a", "a.txt", title="A").heading == "A"


@given(documents(), st.data())
def test_every_offset_has_a_place(document, data):
    place = document.place(data.draw(st.integers(0, len(document.text) - 1)))
    assert place.paragraph >= 1
    assert place.sentence >= 1

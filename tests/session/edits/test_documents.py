import pytest

from explorer.model.dossier import Why
from explorer.session.edits import EditError, document_added, document_edited, document_removed, unread_marked

TEXT = "Foxconn\r\nis in talks.\tWith Nissan?  "


def test_a_text_is_added_as_it_is(known, once):
    after = once(known, document_added(TEXT, "clipboard", title=" News ", author="  ", published="2026-11"))
    new = after.documents[-1]
    assert new.text == TEXT
    assert (new.title, new.author, new.published, new.previous) == ("News", None, "2026-11", None)
    assert [TEXT[start:end] for start, end in new.sentences] == ["Foxconn\r\nis in talks.", "With Nissan?"]


@pytest.mark.parametrize(("text", "name", "published", "words"), [
    (" \n", "a", None, "text of the source is empty"), ("a", "", None, "name of the source is empty"),
    ("a", "a", "yesterday", "cannot be read"), ("a\udc00", "a", None, "half a character"),
])  # fmt: skip
def test_texts_that_cannot_be_added(known, text, name, published, words):
    with pytest.raises(EditError, match=words):
        document_added(text, name, published=published).apply(known)


def test_the_same_text_is_the_same_source(known):
    again = document_added(known.documents[0].text, "again")
    with pytest.raises(EditError, match=r"already, as “small\.txt”"):
        again.apply(known)


def test_what_is_known_of_a_source_is_edited_and_its_text_is_not(known, once):
    id = known.documents[0].id
    after = once(known, document_edited(known, id, title="Small talk", published="2024"))
    assert (after.documents[0].title, after.documents[0].published) == ("Small talk", "2024")
    assert after.documents[0].text is known.documents[0].text
    assert document_edited(after, id, title=None, published="").apply(after).documents[0].title is None
    with pytest.raises(EditError, match="no text that could be changed"):
        document_edited(known, id, text="other")


def test_a_source_is_removed_while_nothing_rests_on_it(known, once):
    after = document_added(TEXT, "clipboard").apply(known)
    new = after.documents[-1]
    after = unread_marked(after, new.passage(0, 3), Why.FURNITURE).apply(after)
    gone = once(after, document_removed(after, new.id))
    assert (gone.documents, gone.unread) == (known.documents, known.unread)
    with pytest.raises(EditError, match="rests on it: 5 claims · 1 entity · 1 noted disagreement"):
        document_removed(known, known.documents[0].id).apply(known)

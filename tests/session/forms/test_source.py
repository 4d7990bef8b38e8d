from dataclasses import replace

import pytest

from explorer.model.documents import Document
from explorer.session.edits import EditError
from explorer.session.form import SourceForm
from explorer.session.forms.source import (
    described_form,
    first_words,
    loaded_form,
    source_edit,
    source_form,
    version_form,
)


def test_a_source_is_added_letter_for_letter(small):
    form = replace(source_form("Mazda denied it.\r\n"), title=" A ", published="23 December 2024", url="")
    document = source_edit(small, form).apply(small.dossier).documents[-1]
    assert (document.text, document.title, document.published, document.url) == (
        "Mazda denied it.\r\n", "A", "2024-12-23", None,
    )  # fmt: skip
    assert document.name == "A"


def test_a_date_that_is_not_read_stands_in_the_note(small):
    form = replace(source_form("Mazda."), published="spring or so", note="seen")
    document = source_edit(small, form).apply(small.dossier).documents[-1]
    assert document.published is None
    assert document.note == "seen\nPublished: spring or so"


def test_a_source_without_text_is_refused(small):
    with pytest.raises(EditError, match="empty"):
        source_edit(small, source_form(" "))


def test_details_that_come_back_as_they_went_change_nothing(shipped):
    for document in shipped.dossier.documents:
        assert source_edit(shipped, described_form(shipped, document.id)).apply(shipped.dossier) is shipped.dossier


def test_a_newer_version_says_so(small):
    old = small.dossier.documents[0]
    form = version_form(small, old.id, old.text + " More.")
    after = source_edit(small, form).apply(small.dossier)
    assert after.documents[-1].previous == old.id


def test_it_is_called_by_its_first_words():
    assert first_words("\n  Short one\nnext") == "Short one"
    assert first_words("word " * 40).endswith("word…")


def test_what_a_file_says_of_itself_is_filled_in_and_what_was_typed_stays():
    first = Document("One.", "a.html", "A", "Wire", "Maria", "https://x.example", "2024-05-17", None, "en", "Guessed.")
    form = loaded_form(SourceForm(author="Mine"), first)
    assert form == SourceForm(
        text="One.", name="a.html", title="A", publisher="Wire", author="Mine", url="https://x.example",
        published="2024-05-17", language="en", how="Guessed.",
    )  # fmt: skip
    again = loaded_form(form, Document("Two.", "b.txt"), before=loaded_form(SourceForm(), first))
    assert again == SourceForm(text="Two.", name="b.txt", author="Mine")


def test_unknown_is_an_answer(small):
    form = replace(source_form("Mazda."), published=" Unknown", retrieved="?")
    document = source_edit(small, form).apply(small.dossier).documents[-1]
    assert (document.published, document.retrieved, document.note) == (None, None, "")


def test_the_note_says_how_the_file_was_read(small):
    form = replace(
        loaded_form(SourceForm(), Document("Mazda.", "a.txt", note="Guessed.")), note="mine", published="soon"
    )
    document = source_edit(small, form).apply(small.dossier).documents[-1]
    assert document.note == "mine\nGuessed.\nPublished: soon"


def test_the_very_same_text_is_said_to_be_there_already(small):
    added = source_edit(small, source_form("Mazda.")).apply(small.dossier)
    after = replace(small, history=replace(small.history, dossier=added))
    for again in (source_form("Mazda."), replace(source_form("Mazda."), title="Another")):
        with pytest.raises(EditError, match=r"in the project already, as “Mazda.*”; open it there"):
            source_edit(after, again)

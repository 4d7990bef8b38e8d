"""A source to be added or edited: state → form, filled form → edit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.model.documents import digest
from explorer.session import edits
from explorer.session.form import SourceForm
from explorer.session.forms.dating import edtf_of, says_unknown
from explorer.session.state import State
from explorer.words import tr

if TYPE_CHECKING:
    from explorer.model.documents import Document

_NAME = 60


def source_form(text: str = "", name: str = "") -> SourceForm:
    """The form for a new source with this text, if there is one already."""
    return SourceForm(text=text, name=name)


def loaded_form(form: SourceForm, loaded: Document, before: SourceForm | None = None) -> SourceForm:
    """The form with what a file holds and says of itself, for confirmation; its note says how it was read.

    What was typed stays; what a file chosen *before* had filled in goes with it.
    """
    before = before or SourceForm()
    given = {
        "name": loaded.name, "title": loaded.title, "publisher": loaded.publisher, "author": loaded.author,
        "url": loaded.url, "published": loaded.published, "language": loaded.language,
    }  # fmt: skip
    filled = {key: value or "" for key, value in given.items() if getattr(form, key) in ("", getattr(before, key))}
    return replace(form, text=loaded.text, how=loaded.note, **filled)


def version_form(state: State, of: str, text: str = "") -> SourceForm:
    """The form for a newer version of a source, whose title and people it takes over."""
    old = edits.refusal.need_document(state.dossier, of)
    return SourceForm(previous=of, heading=old.heading, text=text, name=old.name, url=old.url or "")


def described_form(state: State, id: str) -> SourceForm:
    """The form of what is known of a source."""
    known = edits.refusal.need_document(state.dossier, id)
    return SourceForm(
        id, None, known.heading, known.text, known.name, known.title or "", known.publisher or "", known.author or "",
        known.url or "", known.published or "", known.retrieved or "", known.language or "", known.note,
    )  # fmt: skip


def source_edit(state: State, filled: SourceForm) -> edits.AddDocument | edits.EditDocument | edits.NewVersion:
    """The edit that adds the source or says what is known of it."""
    published, retrieved = edtf_of(filled.published), edtf_of(filled.retrieved)
    note = _whole_note(filled)
    if filled.previous is not None:
        edits.refusal.need_text(tr("The text of the source"), filled.text)
        return edits.version_added(
            state.dossier, filled.previous, filled.text, filled.name.strip() or None, published=published,
            retrieved=retrieved, url=filled.url, note=note,
        )  # fmt: skip
    values = {
        "title": filled.title, "publisher": filled.publisher, "author": filled.author, "url": filled.url,
        "published": published, "retrieved": retrieved, "language": filled.language,
    }  # fmt: skip
    if filled.document is not None:
        return edits.document_edited(state.dossier, filled.document, name=filled.name.strip(), note=note,
                                     **values)  # fmt: skip
    edits.refusal.need_text(tr("The text of the source"), filled.text)
    if there := state.dossier.document_by_id.get(digest(filled.text)):
        raise edits.EditError(edits.documents.is_there(there))
    name = filled.name.strip() or filled.title.strip() or first_words(filled.text)
    return edits.document_added(filled.text, name, note=note, **values)


def first_words(text: str) -> str:
    """What to call a source nobody named: the beginning of its first line."""
    line = next((" ".join(line.split()) for line in text.splitlines() if line.strip()), "")
    if len(line) <= _NAME:
        return line
    return (line[:_NAME].rpartition(" ")[0] or line[:_NAME]).rstrip(" .,;:") + "…"


def _whole_note(filled: SourceForm) -> str:
    """The note; below it how the file was read, and dates that are not read as such: a source keeps no date as text."""
    lines = [words for words in (filled.note, filled.how) if words]
    for words, typed in (
        (tr("Published: {date}", date=filled.published.strip()), filled.published),
        (tr("Retrieved: {date}", date=filled.retrieved.strip()), filled.retrieved),
    ):
        unread = typed.strip() and not says_unknown(typed) and edtf_of(typed) is None
        if unread and words not in filled.note.splitlines():
            lines.append(words)
    return "\n".join(lines)

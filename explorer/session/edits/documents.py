"""Sources: add one, say what is known of it, take it away while nothing rests on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier
from explorer.session import counts
from explorer.session.edits.proposals import without_proposals
from explorer.session.edits.refusal import EditError, need_date, need_document, need_sound, need_text, put
from explorer.session.edits.standing import passages_of
from explorer.words import tr, trn


@dataclass(frozen=True, slots=True)
class AddDocument:
    """Add a text; its characters are kept as they are."""

    document: Document
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        document = self.document
        need_sound_document(document)
        known = dossier.document_by_id.get(document.id)
        if known == document:
            return dossier
        if known is not None:
            raise EditError(is_there(known))
        return put(dossier, documents=(*dossier.documents, document))


@dataclass(frozen=True, slots=True)
class EditDocument:
    """Say what is known of a source; its text stays what it is."""

    document: Document
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        known = need_document(dossier, self.document.id)
        need_sound_document(self.document)
        new = replace(self.document, previous=known.previous)
        documents = tuple(new if each.id == new.id else each for each in dossier.documents)
        return put(dossier, documents=documents)


@dataclass(frozen=True, slots=True)
class RemoveDocument:
    """Take a source away that nothing rests on; what was read in it and waits for a decision goes with it."""

    document: str
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        known = dossier.document_by_id.get(self.document)
        if known is None:
            return dossier
        dossier = without_proposals(dossier, self.document)
        if found := resting_on(dossier, self.document):
            raise EditError(tr("“{name}” cannot be removed while this rests on it: {found}. Remove that first.",
                               name=known.heading, found=found))  # fmt: skip
        return put(
            dossier,
            documents=tuple(each for each in dossier.documents if each.id != self.document),
            unread=tuple(each for each in dossier.unread if each.passage.document != self.document),
        )


def document_added(
    text: str,
    name: str,
    *,
    title: str | None = None,
    publisher: str | None = None,
    author: str | None = None,
    url: str | None = None,
    published: str | None = None,
    retrieved: str | None = None,
    language: str | None = None,
    note: str = "",
) -> AddDocument:
    """The edit that adds this text; ``published`` and ``retrieved`` are EDTF, and what is None or blank is unknown."""
    from explorer.reading.text.sentences import sentences  # Not before the first picture.

    document = Document(
        text, name, known(title), known(publisher), known(author), known(url), known(published), known(retrieved),
        known(language), note, sentences(text),
    )  # fmt: skip
    return AddDocument(document, tr("Add source"), tr("“{name}” added", name=document.heading))


def document_edited(dossier: Dossier, document: str, **fields: Any) -> EditDocument:
    """The edit that gives fields of a source other values, as in ``title="…", author=None``."""
    if unknown := fields.keys() - {"name", "title", "publisher", "author", "url", "published", "retrieved", "language",
                                   "note"}:  # fmt: skip
        raise EditError(tr("A source has no {fields} that could be changed.", fields=", ".join(sorted(unknown))))
    filled: dict[str, Any] = {key: value if key in ("name", "note") else known(value) for key, value in fields.items()}
    new = replace(need_document(dossier, document), **filled)
    return EditDocument(new, tr("Edit source"), tr("“{name}” edited", name=new.heading))


def document_removed(dossier: Dossier, document: str) -> RemoveDocument:
    """The edit that takes a source away; where something rests on it, making it says what."""
    name = need_document(dossier, document).heading
    return RemoveDocument(document, tr("Remove source"), tr("“{name}” removed", name=name))


def is_there(document: Document) -> str:
    """Why a text is not added a second time."""
    return tr("This text is in the project already, as “{name}”; open it there.", name=document.heading)


def known(value: str | None) -> str | None:
    """A field as it is kept: without white space around it, and None where nothing is left."""
    return (value or "").strip() or None


def need_sound_document(document: Document) -> None:
    """Refuses a source that says nothing, or cannot be saved."""
    need_sound(document)
    need_text(tr("The text of the source"), document.text)
    need_text(tr("The name of the source"), document.name)
    for date in (document.published, document.retrieved):
        need_date(date)


def resting_on(dossier: Dossier, document: str) -> str:
    """What rests on a source, in words: "3 claims · 1 newer version"; "" for nothing but proposals."""
    dossier = without_proposals(dossier, document)

    def on(passages: tuple[Passage, ...]) -> bool:
        return any(passage.document == document for passage in passages)

    claims = sum(on(passages_of(claim)) for claim in dossier.claims)
    entities = sum(on(passages_of(entity)) for entity in dossier.entities)
    disagreements = sum(on(found.passages) for found in dossier.disagreements)
    newer = [each.heading for each in dossier.documents if each.previous == document]
    return counts.line(
        counts.claims(claims) if claims else "",
        counts.entities(entities) if entities else "",
        trn("{number} noted disagreement", "{number} noted disagreements", disagreements) if disagreements else "",
        tr("its newer version “{name}”", name=newer[0]) if newer else "",
    )

"""An entity to be added or edited: state → form, filled form → edit."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, Note
from explorer.session import edits
from explorer.session.form import EntityForm, Naming, NoteLine, Part
from explorer.session.forms.recognising import whole_words
from explorer.session.forms.resting import passages, use
from explorer.session.state import State
from explorer.words import tr


def entity_form(state: State, mention: Passage | None = None) -> EntityForm:
    """The form for a new entity, named by marked words where there are such."""
    if mention is None:
        return EntityForm(None)
    edits.refusal.need_passage(state.known, mention)
    mention = whole_words(state.known.document_by_id[mention.document], mention)
    words = state.known.quote(mention)
    return EntityForm(None, mention, words, _named(words))


def edited_form(state: State, id: str) -> EntityForm:
    """The form of an entity as it is shown."""
    entity = edits.refusal.need_shown(state.dossier, id)
    return EntityForm(
        id, None, "", entity.name, entity.type, "\n".join(entity.aliases),
        tuple(
            NoteLine(_line(note), tuple(use(state.known, Part.NOTE, passage) for passage in note.passages))
            for note in entity.notes
        ),
        entity.unnamed_parties,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class RenameAndSet:
    """Two changes of one entity that were made in one form, and are undone as one."""

    rename: edits.RenameEntity
    set: edits.SetEntity
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        return self.set.apply(self.rename.apply(dossier))


def entity_edit(state: State, filled: EntityForm) -> edits.AddEntity | edits.SetEntity | RenameAndSet:
    """The edit that adds the entity or says what it is."""
    dossier = state.dossier
    aliases = tuple(dict.fromkeys(line.strip() for line in filled.aliases.splitlines() if line.strip()))
    if filled.entity is None:
        if known := edits.entity_named(dossier, filled.name):
            raise edits.EditError(tr("“{name}” is in the project already; give this one another name, or mark the "
                                     "words for a claim about it.", name=known.name))  # fmt: skip
        return edits.entity_added(
            dossier, filled.name, filled.type, aliases=aliases, notes=_notes(filled),
            unnamed_parties=filled.unnamed_parties, mention=filled.mention,
        )  # fmt: skip
    shown = edits.refusal.need_shown(dossier, filled.entity)
    edit = edits.entity_set(
        dossier, filled.entity, type=filled.type, aliases=aliases, notes=_notes(filled, shown),
        unnamed_parties=filled.unnamed_parties,
    )  # fmt: skip
    if filled.name.strip() == shown.name:
        return edit
    rename = edits.entity_renamed(dossier, filled.entity, filled.name)
    return RenameAndSet(rename, edit, edit.title, rename.sentence)


def named_edit(state: State, naming: Naming) -> edits.AddEntity:
    """The edit that makes an entity of marked words at once."""
    edit = entity_edit(state, entity_form(state, naming.mention))
    assert isinstance(edit, edits.AddEntity)
    return edit


def already_named(state: State, naming: Naming) -> Entity | None:
    """Who goes by the marked words already."""
    return edits.entity_named(state.dossier, entity_form(state, naming.mention).name)


def _named(words: str) -> str:
    """The name in marked words: without the marks around it, and without the ’s of what is somebody's."""
    name = " ".join(words.split()).strip(" ,.;:“”\"'‘’()")
    return name[:-2] if name.endswith(("’s", "'s")) else name


def _notes(filled: EntityForm, shown: Entity | None = None) -> tuple[Note, ...]:
    """The notes; one that says what it said keeps its own line ends."""
    known = {_line(note): note.text for note in shown.notes} if shown else {}
    return tuple(
        Note(known.get(text, text), passages(note.uses, Part.NOTE))
        for note in filled.notes
        if (text := " ".join(note.text.split()))
    )


def _line(note: Note) -> str:
    return " ".join(note.text.split())

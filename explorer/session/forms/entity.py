"""An entity to be added or edited: state → form, filled form → edit."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, Note
from explorer.session import edits
from explorer.session.form import EntityForm
from explorer.session.state import State
from explorer.words import tr


def entity_form(state: State, mention: Passage | None = None) -> EntityForm:
    """The form for a new entity, named by marked words where there are such."""
    if mention is None:
        return EntityForm(None)
    edits.refusal.need_passage(state.known, mention)
    words = state.known.quote(mention)
    return EntityForm(None, mention, words, " ".join(words.split()).strip(" ,.;:“”\"'()"))


def edited_form(state: State, id: str) -> EntityForm:
    """The form of an entity as it is shown."""
    entity = edits.refusal.need_shown(state.dossier, id)
    return EntityForm(
        id, None, "", entity.name, entity.type, "\n".join(entity.aliases), "\n".join(_lines(entity)),
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
        notes = tuple(Note(line.strip()) for line in filled.notes.splitlines() if line.strip())
        return edits.entity_added(
            dossier, filled.name, filled.type, aliases=aliases, notes=notes, unnamed_parties=filled.unnamed_parties,
            mention=filled.mention,
        )  # fmt: skip
    shown = edits.refusal.need_shown(dossier, filled.entity)
    edit = edits.entity_set(
        dossier, filled.entity, type=filled.type, aliases=aliases, notes=_notes(shown, filled.notes),
        unnamed_parties=filled.unnamed_parties,
    )  # fmt: skip
    if filled.name.strip() == shown.name:
        return edit
    rename = edits.entity_renamed(dossier, filled.entity, filled.name)
    return RenameAndSet(rename, edit, edit.title, rename.sentence)


def _lines(entity: Entity) -> list[str]:
    return [" ".join(note.text.split()) for note in entity.notes]


def _notes(shown: Entity, lines: str) -> tuple[Note, ...]:
    """A line that stands as it was is the note it was, with its passages."""
    known = dict(zip(_lines(shown), shown.notes, strict=True))
    return tuple(known.get(line.strip(), Note(line.strip())) for line in lines.splitlines() if line.strip())

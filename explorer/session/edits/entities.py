"""Entities: add one, name it, say what it is, take it away while nothing rests on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from explorer.model.documents import Passage
from explorer.model.dossier import Arrangement, Dossier
from explorer.model.entities import Entity, EntityType, Mention, Note
from explorer.model.merges import members
from explorer.session import counts
from explorer.session.edits.names import new_id
from explorer.session.edits.refusal import (
    EditError,
    need_passage,
    need_shown,
    need_sound,
    need_text,
    put,
)
from explorer.session.edits.standing import passages_of
from explorer.words import tr, trn


@dataclass(frozen=True, slots=True)
class AddEntity:
    """Add somebody or something that claims can be about."""

    entity: Entity
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        entity = self.entity
        need_sound_entity(dossier, entity)
        there = dossier.entity_by_id.get(entity.id)
        if there == entity:
            return dossier
        if there is not None:
            raise EditError(
                tr("The id “{id}” is taken by {name}; add the entity again.", id=entity.id, name=there.name)
            )
        return put(dossier, entities=(*dossier.entities, entity))


@dataclass(frozen=True, slots=True)
class RenameEntity:
    """Call an entity otherwise; of a merged one, the whole is renamed, and its parts keep their names."""

    entity: str
    name: str
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        shown = need_shown(dossier, self.entity)
        need_sound(self.name)
        need_text(tr("The name"), self.name)
        if shown.name == self.name:
            return dossier
        named = [index for index, merge in enumerate(dossier.merges) if merge.kept == self.entity]
        if named:
            merges = list(dossier.merges)
            merges[named[-1]] = replace(merges[named[-1]], name=self.name)
            return put(dossier, merges=tuple(merges))
        return _with(dossier, replace(shown, name=self.name))


@dataclass(frozen=True, slots=True)
class SetEntity:
    """Say what an entity is; None leaves what there is.

    Of a merged one, each part keeps of its other names and notes what is still wanted, and the kept one gets the new.
    """

    entity: str
    type: EntityType | None
    aliases: tuple[str, ...] | None
    notes: tuple[Note, ...] | None
    unnamed_parties: int | None
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        shown = need_shown(dossier, self.entity)
        wanted = replace(
            shown,
            type=shown.type if self.type is None else self.type,
            aliases=shown.aliases if self.aliases is None else tuple(dict.fromkeys(self.aliases)),
            notes=shown.notes if self.notes is None else self.notes,
            unnamed_parties=shown.unnamed_parties if self.unnamed_parties is None else self.unnamed_parties,
        )
        need_sound_entity(dossier, wanted)
        if wanted == shown:
            return dossier
        parts = [dossier.entity_by_id[id] for id in members(self.entity, dossier.merges)]
        if len(parts) == 1:
            return _with(dossier, wanted)
        told = {text for part in parts for text in (part.name, *part.aliases)} | {shown.name}
        noted = {note for part in parts for note in part.notes}
        for part in parts:
            kept = replace(
                part,
                type=wanted.type if part.id == self.entity else part.type,
                aliases=tuple(text for text in part.aliases if text in wanted.aliases or text == shown.name),
                notes=tuple(note for note in part.notes if note in wanted.notes),
                unnamed_parties=min(part.unnamed_parties, wanted.unnamed_parties),
            )
            if part.id == self.entity:
                kept = replace(
                    kept,
                    aliases=(*kept.aliases, *(text for text in wanted.aliases if text not in told)),
                    notes=(*kept.notes, *(note for note in wanted.notes if note not in noted)),
                    unnamed_parties=wanted.unnamed_parties,
                )
            dossier = _with(dossier, kept)
        return dossier


@dataclass(frozen=True, slots=True)
class RemoveEntity:
    """Take an entity away that nothing is said of."""

    entity: str
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        entity = dossier.entity_by_id.get(self.entity)
        if entity is None:
            return dossier
        if found := _said_of(dossier, self.entity):
            raise EditError(tr("{name} cannot be removed while this rests on it: {found}. Remove that first, or merge "
                               "it into another entity.", name=entity.name, found=found))  # fmt: skip
        before = dossier.arrangement
        positions = {id: place for id, place in before.positions.items() if id != self.entity}
        return put(
            dossier,
            entities=tuple(each for each in dossier.entities if each.id != self.entity),
            overrules=tuple(each for each in dossier.overrules if self.entity not in each.relationship.pair),
            arrangement=Arrangement(positions, before.placed - {self.entity}),
        )


def entity_added(
    dossier: Dossier,
    name: str,
    type: EntityType = EntityType.ORGANISATION,
    *,
    aliases: Sequence[str] = (),
    notes: Sequence[Note] = (),
    unnamed_parties: int = 0,
    mention: Passage | None = None,
) -> AddEntity:
    """The edit that adds an entity; *mention* are the words of a source that name it, if it was made from such."""
    entity = Entity(
        new_id(name, dossier.entity_by_id), name.strip(), type, tuple(aliases), tuple(notes),
        (Mention(mention, "name"),) if mention else (), unnamed_parties,
    )  # fmt: skip
    return AddEntity(entity, tr("Add entity"), tr("{name} added", name=entity.name))


def entity_renamed(dossier: Dossier, entity: str, name: str) -> RenameEntity:
    """The edit that gives an entity another name."""
    before, name = need_shown(dossier, entity).name, name.strip()
    return RenameEntity(entity, name, tr("Rename entity"), tr("{before} renamed to {name}", before=before, name=name))


def entity_set(
    dossier: Dossier,
    entity: str,
    *,
    type: EntityType | None = None,
    aliases: Sequence[str] | None = None,
    notes: Sequence[Note] | None = None,
    unnamed_parties: int | None = None,
) -> SetEntity:
    """The edit that gives an entity another type, other names, notes, or a number of unnamed parties."""
    others = None if aliases is None else tuple(text.strip() for text in aliases if text.strip())
    told = tr("{name} edited", name=need_shown(dossier, entity).name)
    noted = None if notes is None else tuple(notes)
    return SetEntity(entity, type, others, noted, unnamed_parties, tr("Edit entity"), told)


def entity_removed(dossier: Dossier, entity: str) -> RemoveEntity:
    """The edit that takes an entity away; where something rests on it, making it says what."""
    name = need_shown(dossier, entity).name
    return RemoveEntity(entity, tr("Remove entity"), tr("{name} removed", name=name))


def need_sound_entity(dossier: Dossier, entity: Entity) -> None:
    """Refuses an entity without a name, or one that cannot be saved."""
    need_sound(entity)
    need_text(tr("The name"), entity.name)
    if entity.unnamed_parties < 0:
        raise EditError(tr("The number of unnamed parties is below nought; give how many there are."))
    for passage in passages_of(entity):
        need_passage(dossier, passage)


def _with(dossier: Dossier, entity: Entity) -> Dossier:
    return put(dossier, entities=tuple(entity if each.id == entity.id else each for each in dossier.entities))


def _said_of(dossier: Dossier, id: str) -> str:
    """What rests on an entity, in words; "" for nothing."""
    claims = sum(
        id in (claim.subject, claim.object, claim.said_by.entity, *(claim.proposal.entities if claim.proposal else ()))
        for claim in dossier.claims
    )
    merges = sum(id == merge.kept or id in merge.absorbed for merge in dossier.merges)
    asked = sum(id in found.entities for found in dossier.disagreements)
    return counts.line(
        counts.claims(claims) if claims else "",
        trn("{number} merge", "{number} merges", merges) if merges else "",
        trn("{number} open question", "{number} open questions", asked) if asked else "",
    )

"""Claims: make one of marked words, correct it, take it away where it was made by hand in error."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from explorer.model.claims import Claim, Review, ReviewState, Stage
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, EntityType, Mention
from explorer.model.vocabulary import Vocabulary
from explorer.session.edits.entities import need_sound_entity
from explorer.session.edits.names import new_id, pair
from explorer.session.edits.proposals import BY_HAND as BY_HAND
from explorer.session.edits.proposals import TAKEN, settled
from explorer.session.edits.refusal import EditError, need_claim, need_shown, need_sound_claim, put
from explorer.session.edits.standing import sentence_of
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class Named:
    """An entity by a name that was typed: who goes by it, or else a new one; ``mention`` are words that name it."""

    name: str
    type: EntityType = EntityType.ORGANISATION
    mention: Passage | None = None


End = str | Named
"""An entity that a claim is about: by its id, or by a name."""


@dataclass(frozen=True, slots=True)
class AddClaim:
    """Add what a sentence says of two entities, and those of the two that are new."""

    claim: Claim
    entities: tuple[Entity, ...]
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        there = dossier.claim_by_id.get(self.claim.id)
        if there is not None:
            if there == self.claim:
                return dossier
            raise EditError(tr("The id “{id}” is taken by another claim; make the claim again.", id=self.claim.id))
        after = settled(_with_entities(dossier, self.entities), self.claim)
        need_sound_claim(after, self.claim)
        return put(
            after,
            claims=(*after.claims, self.claim),
            unread=tuple(
                each for each in after.unread if not any(each.passage.overlaps(at) for at in self.claim.passages)
            ),
        )


@dataclass(frozen=True, slots=True)
class EditClaim:
    """Correct a claim."""

    claim: Claim
    entities: tuple[Entity, ...]
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        before = need_claim(dossier, self.claim.id)
        if self.claim == before:
            return dossier
        after = settled(_with_entities(dossier, self.entities), self.claim)
        need_sound_claim(after, self.claim)
        return put(after, claims=tuple(self.claim if each is before else each for each in after.claims))


@dataclass(frozen=True, slots=True)
class RemoveClaim:
    """Take a claim away that was made by hand; any other is rejected."""

    claim: str
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        claim = dossier.claim_by_id.get(self.claim)
        if claim is None:
            return dossier
        if claim.review.by != BY_HAND:
            raise EditError(tr("This claim was read from its source, and not made by hand; reject it instead."))
        if any(self.claim in found.claims for found in dossier.disagreements):
            raise EditError(tr("A disagreement is noted about this claim; remove that first, or reject the claim."))
        return put(dossier, claims=tuple(each for each in dossier.claims if each is not claim))


def claim_added(
    dossier: Dossier,
    vocabulary: Vocabulary,
    marked: Passage | Sequence[Passage],
    subject: End,
    object: End,
    kind: str,
    **more: Any,
) -> AddClaim:
    """The edit that makes a claim of *marked* words; the sentences they stand in are what it rests on.

    *more* are other fields of `Claim`: stage, polarity, certainty, said_by, detail, cues, dates, inference, note.
    """
    places = (marked,) if isinstance(marked, Passage) else tuple(marked)
    entities: list[Entity] = []
    ends = [_end(dossier, end, entities) for end in (subject, object)]
    _need_kind(vocabulary, kind)
    _need_fields(more)
    values = {"stage": Stage.UNCLEAR, "review": Review(ReviewState.ACCEPTED, BY_HAND), **more}
    claim = Claim(
        id=new_id("-".join((*ends, kind)), dossier.claim_by_id),
        subject=ends[0],
        object=ends[1],
        kind=kind,
        passages=tuple(dict.fromkeys(sentence_of(dossier, each) for each in places)),
        **values,
    )
    after = _with_entities(dossier, tuple(entities), checked=False)
    return AddClaim(claim, tuple(entities), tr("Add claim"), tr("Claim added: {pair}", pair=pair(after, claim)))


def claim_edited(dossier: Dossier, vocabulary: Vocabulary, claim: str, **changed: Any) -> EditClaim:
    """The edit that gives fields of a claim other values; subject and object may be a `Named` one."""
    before = need_claim(dossier, claim)
    _need_fields(changed)
    entities: list[Entity] = []
    for end in ("subject", "object"):
        if end in changed:
            changed[end] = _end(dossier, changed[end], entities)
    if "kind" in changed:
        _need_kind(vocabulary, changed["kind"])
    if "passages" in changed:
        changed["passages"] = tuple(dict.fromkeys(sentence_of(dossier, each) for each in changed["passages"]))
    new = replace(before, **changed)
    if "review" not in changed and before.review.by != BY_HAND:
        if new != before:
            new = replace(new, review=replace(before.review, state=ReviewState.EDITED))
        elif before.is_proposed:  # Who saves a proposal as it is has accepted it.
            new = replace(new, review=replace(before.review, state=ReviewState.ACCEPTED))
    after = _with_entities(dossier, tuple(entities), checked=False)
    who = pair(after, new)
    if before.review.state not in TAKEN and new.review.state in TAKEN:
        told = tr("Claim edited and accepted, now on the map: {pair}", pair=who)
    else:
        told = tr("Claim edited: {pair}", pair=who)
    return EditClaim(new, tuple(entities), tr("Edit claim"), told)


def claim_removed(dossier: Dossier, claim: str) -> RemoveClaim:
    """The edit that takes away a claim made by hand; one read from its source is rejected instead."""
    told = tr("Claim removed: {pair}", pair=pair(dossier, need_claim(dossier, claim)))
    return RemoveClaim(claim, tr("Remove claim"), told)


def entity_named(dossier: Dossier, name: str) -> Entity | None:
    """The entity that is shown under this name, or else one that also goes by it."""
    wanted = " ".join(name.split()).casefold()
    shown = dossier.resolved.entities
    by_name = (entity for entity in shown if entity.name.casefold() == wanted)
    by_alias = (entity for entity in shown if wanted in map(str.casefold, entity.aliases))
    return next(by_name, None) or next(by_alias, None)


def _end(dossier: Dossier, end: End, new: list[Entity]) -> str:
    """The id of an end; an entity that nobody goes by is put beside the *new* ones."""
    if isinstance(end, str):
        return need_shown(dossier, end).id
    if known := entity_named(dossier, end.name):
        return known.id
    name = " ".join(end.name.split())
    if same := [entity.id for entity in new if entity.name == name]:
        return same[0]
    mentions = (Mention(end.mention, "name"),) if end.mention else ()
    taken = {*dossier.entity_by_id, *(entity.id for entity in new)}
    new.append(Entity(new_id(name, taken), name, end.type, mentions=mentions))
    return new[-1].id


def _with_entities(dossier: Dossier, entities: tuple[Entity, ...], checked: bool = True) -> Dossier:
    fresh = tuple(entity for entity in entities if entity.id not in dossier.entity_by_id)
    for entity in fresh if checked else ():
        need_sound_entity(dossier, entity)
    return put(dossier, entities=(*dossier.entities, *fresh)) if fresh else dossier


def _need_kind(vocabulary: Vocabulary, kind: str) -> None:
    if kind not in vocabulary.kinds:
        raise EditError(tr("There is no kind “{kind}”; the kinds are {kinds}.",
                           kind=kind, kinds=", ".join(map(tr, vocabulary.kinds))))  # fmt: skip


_FIELDS = frozenset(field.name for field in fields(Claim)) - {"id"}


def _need_fields(given: dict[str, Any]) -> None:
    if unknown := given.keys() - _FIELDS:
        raise EditError(tr("A claim has no {fields} that could be given.", fields=", ".join(sorted(unknown))))

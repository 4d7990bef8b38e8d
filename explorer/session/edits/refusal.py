"""Why an edit cannot be made: what is checked before anything changes."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from explorer.model.claims import Claim, Speaker
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity
from explorer.model.merges import homes
from explorer.model.when import DateError, bounds
from explorer.words import tr


class EditError(ValueError):
    """An edit that cannot be made; its message says what was tried, what was found and what to do."""


def put(dossier: Dossier, **parts: Any) -> Dossier:
    """The dossier with these parts; the very same one where they are what they were."""
    changed = {name: part for name, part in parts.items() if part != getattr(dossier, name)}
    return replace(dossier, **changed) if changed else dossier


def need_text(what: str, text: str) -> None:
    """Refuses a *text* without words in it; *what* it is stands first in the sentence."""
    if not text.strip():
        raise EditError(tr("{what} is empty; type at least one character.", what=what))


def need_sound(value: Any) -> None:
    """Refuses half characters in any text of *value*, which no file can hold."""
    if isinstance(value, str):
        if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
            raise EditError(
                tr("The text holds half a character, which cannot be saved; copy it again from its source.")
            )
    elif isinstance(value, tuple):
        for each in value:
            need_sound(each)
    elif is_dataclass(value):
        for field in fields(value):
            need_sound(getattr(value, field.name))


def need_entity(dossier: Dossier, id: str) -> Entity:
    """The entity, as it was recorded; refused where there is none."""
    entity = dossier.entity_by_id.get(id)
    if entity is None:
        raise EditError(tr("There is no entity “{id}” in this project; it may have been undone. Add it first.", id=id))
    return entity


def need_shown(dossier: Dossier, id: str) -> Entity:
    """The entity as it is shown, merges done; refused where there is none or another one stands for it."""
    need_entity(dossier, id)
    shown = dossier.resolved.entity_by_id.get(id)
    if shown is None:
        kept = dossier.resolved.entity_by_id[homes(dossier.merges)[id]].name
        name = dossier.entity_by_id[id].name
        raise EditError(tr("{name} is merged into {kept}; split them first.", name=name, kept=kept))
    return shown


def need_document(dossier: Dossier, id: str) -> Document:
    """The document; refused where there is none."""
    document = dossier.document_by_id.get(id)
    if document is None:
        raise EditError(tr("The source is not in this project; it may have been undone. Add it first."))
    return document


def need_claim(dossier: Dossier, id: str) -> Claim:
    """The claim, as it was recorded; refused where there is none."""
    claim = dossier.claim_by_id.get(id)
    if claim is None:
        raise EditError(tr("There is no claim “{id}” in this project; it may have been undone.", id=id))
    return claim


def need_passage(dossier: Dossier, passage: Passage) -> None:
    """Refuses a passage that says nothing, or does not stand in its document."""
    document = need_document(dossier, passage.document)
    try:
        quote = document.quote(passage)
    except ValueError as error:
        raise EditError(tr("The marked words do not stand in the source ({found}); mark them again.", found=error)
                        ) from error  # fmt: skip
    if not quote.strip():
        raise EditError(tr("The marked words are empty; mark at least one word."))


def need_date(edtf: str | None) -> None:
    """Refuses a date that is not EDTF; None, which is unknown, is let through."""
    try:
        if edtf is not None:
            bounds(edtf)
    except DateError as error:
        raise EditError(tr("The date cannot be read: {found}.", found=error)) from error


def need_sound_claim(dossier: Dossier, claim: Claim) -> None:
    """Refuses a claim whose parts do not fit one another or the rest of the dossier."""
    need_sound(claim)
    need_text(tr("The kind of the relationship"), claim.kind)
    for id in (claim.subject, claim.object):
        need_entity(dossier, id)
    home = homes(dossier.merges)
    if claim.subject == claim.object or home.get(claim.subject, claim.subject) == home.get(claim.object, claim.object):
        name = dossier.entity_by_id[claim.subject].name
        raise EditError(tr("A claim ties two entities, and both were {name}; choose another one.", name=name))
    if not claim.passages:
        raise EditError(tr("A claim rests on a sentence, and none is marked; mark the words that say it."))
    speaker = claim.said_by
    if (speaker.speaker is Speaker.NAMED) != (speaker.entity is not None):
        raise EditError(tr("A named speaker is an entity, and no other speaker is one; choose who says it."))
    if speaker.entity is not None:
        need_entity(dossier, speaker.entity)
    _need_passages(dossier, claim)
    for id in claim.proposal.entities if claim.proposal else ():
        need_entity(dossier, id)
    for dated in claim.dates:
        need_date(dated.when.edtf)


def _need_passages(dossier: Dossier, claim: Claim) -> None:
    inferred = claim.inference.passages if claim.inference else ()
    dates = [dated.passage for dated in claim.dates if dated.passage]
    words = [claim.said_by.words] if claim.said_by.words else []
    linked = [link.mention for link in claim.proposal.links] if claim.proposal else []
    for passage in (*claim.passages, *inferred, *dates, *words, *linked):
        need_passage(dossier, passage)
    for cue in claim.cues:
        need_passage(dossier, cue.passage)
        if not any(whole.holds(cue.passage) for whole in claim.passages):
            raise EditError(tr("“{words}” is not in a sentence of the claim; mark words of that sentence.",
                               words=dossier.quote(cue.passage)))  # fmt: skip

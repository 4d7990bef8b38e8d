"""What does not fit, or stays open: note it, take the note back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.session.edits.names import names, new_id
from explorer.session.edits.refusal import (
    EditError,
    need_claim,
    need_entity,
    need_passage,
    need_sound,
    need_text,
    put,
)
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class NoteDisagreement:
    """Note what does not fit; a note of the same id is replaced."""

    disagreement: Disagreement
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        new = self.disagreement
        need_sound(new)
        need_text(tr("What it is about"), new.about)
        for claim in new.claims:
            need_claim(dossier, claim)
        for entity in new.entities:
            need_entity(dossier, entity)
        for passage in new.passages:
            need_passage(dossier, passage)
        if new.is_contradiction and len(set(new.claims)) < 2:
            raise EditError(tr("It takes two claims to contradict each other; choose another one."))
        if new.kind is DisagreementKind.IDENTITY and len(set(new.entities)) < 2:
            raise EditError(tr("It takes two entities to ask whether they are the same; choose another one."))
        known = [each.id for each in dossier.disagreements]
        if new.id in known:
            found = tuple(new if each.id == new.id else each for each in dossier.disagreements)
            return put(dossier, disagreements=found)
        return put(dossier, disagreements=(*dossier.disagreements, new))


@dataclass(frozen=True, slots=True)
class RemoveDisagreement:
    """Take a note back."""

    disagreement: str
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        return put(dossier, disagreements=tuple(each for each in dossier.disagreements if each.id != self.disagreement))


def disagreement_noted(
    dossier: Dossier,
    about: str,
    claims: Sequence[str] = (),
    kind: DisagreementKind = DisagreementKind.CONTRADICTION,
    *,
    passages: Sequence[Passage] = (),
    entities: Sequence[str] = (),
    shown_as: str = "",
    noted_by: str = "",
) -> NoteDisagreement:
    """The edit that notes a disagreement between claims, or another question left open."""
    id = new_id(about, {each.id for each in dossier.disagreements})
    new = Disagreement(
        id, kind, about.strip(), tuple(dict.fromkeys(claims)), tuple(passages), shown_as, noted_by,
        tuple(dict.fromkeys(entities)),
    )  # fmt: skip
    return NoteDisagreement(new, tr("Note disagreement"), tr("Noted: {about}", about=new.about))


def sameness_asked(dossier: Dossier, ids: Sequence[str], about: str = "") -> NoteDisagreement:
    """The edit that notes that entities may be one and the same, or not; nothing is merged."""
    question = about.strip() or tr("Are {names} the same?", names=names(dossier, ids))
    return disagreement_noted(dossier, question, kind=DisagreementKind.IDENTITY, entities=ids)


def disagreement_removed(dossier: Dossier, disagreement: str) -> RemoveDisagreement:
    """The edit that takes a noted disagreement back."""
    found = [each.about for each in dossier.disagreements if each.id == disagreement]
    if not found:
        raise EditError(tr("This disagreement is not in the project; it may have been undone."))
    return RemoveDisagreement(disagreement, tr("Remove disagreement"), tr("No longer noted: {about}", about=found[0]))

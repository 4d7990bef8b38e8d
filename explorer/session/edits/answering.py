"""What a person decides of proposals: accept or reject many, read one otherwise, answer whom words mean, who is who."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from explorer.model.claims import Certainty, Claim, Polarity, ReviewState, Stage
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.model.merges import homes
from explorer.model.proposals import ENDS, Alternative, Link
from explorer.session import counts
from explorer.session.edits.claims import BY_HAND, EditClaim
from explorer.session.edits.disagreements import NoteDisagreement
from explorer.session.edits.names import names, pair
from explorer.session.edits.proposals import NOT_THE_SAME, settled
from explorer.session.edits.refusal import EditError, need_claim, need_shown, need_sound_claim, put
from explorer.words import tr

_WORDS: dict[str, Any] = {"stage": Stage, "polarity": Polarity, "certainty": Certainty}


@dataclass(frozen=True, slots=True)
class ReviewClaims:
    """Accept or reject all of these claims."""

    claims: frozenset[str]
    state: ReviewState
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        for id in self.claims:
            need_claim(dossier, id)
        decided = {
            claim.id: replace(claim, review=replace(claim.review, state=self.state))
            for claim in dossier.claims
            if claim.id in self.claims and claim.review.state is not self.state
        }
        return settled(_with(dossier, decided), *decided.values())


@dataclass(frozen=True, slots=True)
class AnswerLink:
    """Say whom words mean, in every claim that rests on them."""

    claims: tuple[Claim, ...]
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        for claim in self.claims:
            need_claim(dossier, claim.id)
            need_sound_claim(dossier, claim)
        return _with(dossier, {claim.id: claim for claim in self.claims})


def claims_reviewed(dossier: Dossier, ids: Collection[str], state: ReviewState, about: str = "") -> ReviewClaims:
    """The edit that accepts or rejects claims; *about* says what they have in common ("all of “Alpha News”")."""
    number = counts.claims(len(ids))
    accepted = state is ReviewState.ACCEPTED
    if len(ids) == 1:
        number = pair(dossier.resolved, dossier.resolved.claim_by_id.get(next(iter(ids))))
    told = tr("Accepted: {what}", what=number) if accepted else tr("Rejected: {what}", what=number)
    title = tr("Accept proposals") if accepted else tr("Reject proposals")
    return ReviewClaims(frozenset(ids), state, title, tr("{told}, {about}", told=told, about=about) if about else told)


def read_otherwise(dossier: Dossier, id: str, other: Alternative) -> EditClaim:
    """The edit that reads one part of a proposal the *other* way; what it was read as becomes the alternative."""
    claim = need_claim(dossier, id)
    if claim.proposal is None or other not in claim.proposal.alternatives:
        raise EditError(tr("This proposal has no such alternative any more; look at it again."))
    new = otherwise(claim, other)
    if new is None:
        raise EditError(tr("“{value}” cannot be read as {part}; correct the proposal instead (E).",
                           value=other.value, part=other.part))  # fmt: skip
    told = tr("Read otherwise: {pair}", pair=pair(dossier.resolved, new))
    return EditClaim(new, (), tr("Read otherwise"), told)


def otherwise(claim: Claim, other: Alternative) -> Claim | None:
    """The proposal with one part read the *other* way; None where it has no such part, or that no such value."""
    if claim.proposal is None or other.part not in (*ENDS, "kind", *_WORDS):
        return None
    try:
        value = _WORDS[other.part](other.value) if other.part in _WORDS else other.value
    except ValueError:
        return None
    old = str(getattr(claim, other.part))
    others = tuple(Alternative(other.part, old) if each == other else each for each in claim.proposal.alternatives)
    links = claim.proposal.links
    if other.part in ENDS:  # Whoever says who it is has answered whom the words mean.
        links = tuple(Link(one.mention, other.value, (old,), True) if one.entity == old else one for one in links)
    changed: dict[str, Any] = {
        other.part: value, "proposal": replace(claim.proposal, alternatives=others, links=links)
    }  # fmt: skip
    return replace(claim, **changed)


def link_answered(dossier: Dossier, ids: Iterable[str], mention: Passage, entity: str, means: str) -> AnswerLink:
    """The edit that lets the words at *mention*, taken to mean *entity*, mean the one called *means* in these claims.

    Both are entities as they are shown, merges done; the same one twice confirms what was read.
    """
    home = homes(dossier.merges)
    name = need_shown(dossier, means).name
    words = dossier.quote(mention)
    claims = tuple(_answered(need_claim(dossier, id), mention, entity, means, home) for id in ids)
    return AnswerLink(claims, tr("Say whom words mean"), tr("“{words}” is {name}", words=words, name=name))


def identity_denied(dossier: Dossier, id: str) -> NoteDisagreement:
    """The edit that says that entities are not the same; the question is kept, answered."""
    question = next((each for each in dossier.disagreements if each.id == id), None)
    if question is None:
        raise EditError(tr("This question is not in the project; it may have been undone."))
    told = tr("Not the same: {names}", names=names(dossier, question.entities))
    return NoteDisagreement(
        replace(question, shown_as=NOT_THE_SAME, noted_by=BY_HAND), tr("Keep entities apart"), told
    )  # fmt: skip


def _answered(claim: Claim, mention: Passage, entity: str, means: str, home: Mapping[str, str]) -> Claim:
    """The claim with the words meaning that entity: confirmed, and where they were taken otherwise, changed."""
    if claim.proposal is None:
        return claim

    def shown(id: str | None) -> str | None:
        return home.get(id, id) if id is not None else None

    def answered(link: Link) -> Link:
        if link.mention != mention or shown(link.entity) != entity:
            return link
        if means == entity:
            return replace(link, confirmed=True)
        others = (link.entity, *(id for id in link.others if shown(id) != means))
        return Link(mention, means, others, True)

    def other(one: Alternative) -> Alternative:
        """What it was taken for is the other reading from now on, in the place of what it is."""
        taken = one.part in ENDS and shown(one.value) == means and shown(getattr(claim, one.part)) == entity
        return replace(one, value=getattr(claim, one.part)) if taken else one

    links, others = map(answered, claim.proposal.links), map(other, claim.proposal.alternatives)
    proposal = replace(claim.proposal, links=tuple(links), alternatives=tuple(others))
    changed: dict[str, Any] = {"proposal": proposal}
    if means != entity:
        said = claim.said_by
        if said.words and said.words.holds(mention) and shown(said.entity) == entity:
            changed["said_by"] = replace(said, entity=means)
        else:
            changed |= {end: means for end in ENDS if shown(getattr(claim, end)) == entity}
    return replace(claim, **changed)


def _with(dossier: Dossier, decided: dict[str, Claim]) -> Dossier:
    """The dossier with these claims in the place of those of their ids."""
    return put(dossier, claims=tuple(decided.get(claim.id, claim) for claim in dossier.claims))

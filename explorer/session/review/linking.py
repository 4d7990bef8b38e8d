"""Words that were taken to mean somebody → one question for all proposals that rest on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from explorer.model.claims import Claim
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.session.review_key import Key, Sort


@dataclass(frozen=True, slots=True)
class LinkQuestion:
    """Do these words mean this entity? ``claims`` rest on it; ``others`` are whom they may mean instead."""

    mention: Passage
    entity: str
    others: tuple[str, ...]
    claims: tuple[str, ...]

    @property
    def key(self) -> Key:
        """What the question is called."""
        return Key(Sort.LINK, self.entity, self.mention)


def link_questions(dossier: Dossier, claims: Iterable[Claim]) -> tuple[LinkQuestion, ...]:
    """The questions that *claims*, which wait, leave open: the same words at the same place are asked about once.

    *dossier* is resolved. Whom a choice would tie to itself is not among the others. "It" and "their" are no question
    where nobody else may be meant: the proposal itself says whom they were taken for.
    """
    found: dict[tuple[Passage, str], list[tuple[Claim, tuple[str, ...]]]] = {}
    for claim in claims:
        for link in claim.proposal.links if claim.proposal else ():
            if not link.confirmed and link.entity in dossier.entity_by_id:
                found.setdefault((link.mention, link.entity), []).append((claim, link.others))
    questions = (
        LinkQuestion(
            mention, entity, _others(dossier, entity, [claim for claim, _ in uses], [ids for _, ids in uses]),
            tuple(dict.fromkeys(claim.id for claim, _ in uses)),
        )
        for (mention, entity), uses in found.items()
    )  # fmt: skip
    return tuple(each for each in questions if each.others or not _is_pronoun(dossier, each))


def _is_pronoun(dossier: Dossier, question: LinkQuestion) -> bool:
    mentions = dossier.entity_by_id[question.entity].mentions
    return any(each.kind == "pronoun" and each.passage == question.mention for each in mentions)


def _others(dossier: Dossier, entity: str, claims: list[Claim], offered: list[tuple[str, ...]]) -> tuple[str, ...]:
    tied = {end for claim in claims for end in (claim.subject, claim.object)}
    ids = dict.fromkeys(id for ids in offered for id in ids)
    return tuple(id for id in ids if id != entity and id in dossier.entity_by_id and id not in tied)

"""A proposal → those like it, that can be accepted or rejected together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explorer.model.claims import Claim
from explorer.model.dossier import Dossier
from explorer.session.review.rules import rule_words
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class Group:
    """Proposals (by id) with something in common: ``text`` names it in a menu, ``about`` when it was decided."""

    text: str
    about: str
    claims: tuple[str, ...]


def groups(dossier: Dossier, proposals: Sequence[Claim], claim: Claim) -> Iterator[Group]:
    """All of its rule, of each of its two entities, of its source; the proposal itself is in each of them."""
    rule = claim.proposal.rule if claim.proposal else ""
    if rule:
        alike = [each for each in proposals if each.proposal and each.proposal.rule == rule]
        yield _group(tr("of this rule: {rule}", rule=rule_words(rule)), tr("all of one rule"), alike)
    for end in (claim.subject, claim.object):
        name = dossier.entity_by_id[end].name
        about = [each for each in proposals if end in (each.subject, each.object)]
        yield _group(tr("of this entity: {name}", name=name), tr("all about {name}", name=name), about)
    source = claim.passages[0].document
    heading = dossier.document_by_id[source].heading
    of_source = [each for each in proposals if each.passages[0].document == source]
    yield _group(tr("of this source: {name}", name=heading), tr("all of “{name}”", name=heading), of_source)


def _group(text: str, about: str, claims: Sequence[Claim]) -> Group:
    ids = tuple(claim.id for claim in claims)
    return Group(tr("{text} ({number})", text=text, number=len(ids)), about, ids)

"""What a person decides about claims and statuses: rank, review, overrule; each can be decided otherwise again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.model.claims import Claim, Rank, Ranking, Review, ReviewState
from explorer.model.dossier import Dossier
from explorer.model.merges import homes, merged_overrules
from explorer.model.relationships import Overrule, RelationshipId, Status
from explorer.model.vocabulary import Vocabulary
from explorer.session.edits.names import names, pair
from explorer.session.edits.proposals import settled
from explorer.session.edits.refusal import EditError, need_claim, need_entity, need_sound, need_text, put
from explorer.session.wording import status_name
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class RankClaim:
    """Prefer a claim, deprecate it, or neither, with a reason."""

    claim: str
    ranking: Ranking
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        need_sound(self.ranking)
        if self.ranking.rank is not Rank.NORMAL:
            need_text(tr("The reason"), self.ranking.reason)
        return _with(dossier, replace(need_claim(dossier, self.claim), ranking=self.ranking))


@dataclass(frozen=True, slots=True)
class ReviewClaim:
    """Accept a claim, reject it, or put it back among the proposed ones."""

    claim: str
    state: ReviewState
    by: str | None
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        need_sound(self.by)
        claim = need_claim(dossier, self.claim)
        by = claim.review.by if self.by is None else self.by
        reviewed = replace(claim, review=Review(self.state, by))
        return settled(_with(dossier, reviewed), reviewed)


@dataclass(frozen=True, slots=True)
class OverruleStatus:
    """Give a relationship another status than the rule does; the rule's answer stays visible."""

    overrule: Overrule
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        overrule = self.overrule
        need_sound(overrule.reason)
        need_text(tr("The reason"), overrule.reason)
        for id in overrule.relationship.pair:
            need_entity(dossier, id)
        if overrule in dossier.overrules:
            return dossier
        others = tuple(each for each in dossier.overrules if each.relationship != overrule.relationship)
        return put(dossier, overrules=(*others, overrule))


@dataclass(frozen=True, slots=True)
class DropOverrule:
    """Let the rule decide again."""

    relationships: frozenset[RelationshipId]
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        left = tuple(each for each in dossier.overrules if each.relationship not in self.relationships)
        return put(dossier, overrules=left)


def claim_ranked(dossier: Dossier, claim: str, rank: Rank, reason: str = "") -> RankClaim:
    """The edit that ranks a claim; preferred and deprecated ones need a reason."""
    who = pair(dossier, need_claim(dossier, claim))
    titles = {
        Rank.PREFERRED: (tr("Prefer claim"), tr("Claim preferred: {pair}", pair=who)),
        Rank.NORMAL: (tr("Rank claim as any other"), tr("Claim ranked as any other: {pair}", pair=who)),
        Rank.DEPRECATED: (tr("Deprecate claim"), tr("Claim deprecated: {pair}", pair=who)),
    }
    return RankClaim(claim, Ranking(rank, reason.strip()), *titles[rank])


def claim_reviewed(dossier: Dossier, claim: str, state: ReviewState, by: str | None = None) -> ReviewClaim:
    """The edit that accepts or rejects a claim; *by* None leaves who read it."""
    who = pair(dossier, need_claim(dossier, claim))
    titles = {
        ReviewState.PROPOSED: (tr("Propose claim"), tr("Claim proposed again: {pair}", pair=who)),
        ReviewState.ACCEPTED: (tr("Accept claim"), tr("Claim accepted: {pair}", pair=who)),
        ReviewState.EDITED: (tr("Mark claim as edited"), tr("Claim marked as edited: {pair}", pair=who)),
        ReviewState.REJECTED: (tr("Reject claim"), tr("Claim rejected: {pair}", pair=who)),
    }
    return ReviewClaim(claim, state, by, *titles[state])


def claim_rejected(dossier: Dossier, claim: str) -> ReviewClaim:
    """The edit that sets a claim aside; it stays in the project, and can be accepted again."""
    return claim_reviewed(dossier, claim, ReviewState.REJECTED)


def status_overruled(dossier: Dossier, relationship: RelationshipId, status: Status, reason: str) -> OverruleStatus:
    """The edit that overrules the status of a relationship that is shown, with a reason."""
    told = tr("{pair} overruled as “{status}”", pair=names(dossier, relationship[:2]), status=status_name(status))
    return OverruleStatus(Overrule(relationship, status, reason.strip()), tr("Overrule status"), told)


def overrule_dropped(dossier: Dossier, vocabulary: Vocabulary, relationship: RelationshipId) -> DropOverrule:
    """The edit that takes back what overrules a relationship that is shown, also by way of a merged entity."""
    home = homes(dossier.merges)
    found = frozenset(
        each.relationship
        for each in dossier.overrules
        for shown in merged_overrules((each,), home)
        if _alike(shown.relationship, relationship, vocabulary)
    )
    if not found:
        raise EditError(tr("Nothing overrules this status, so that nothing can be dropped."))
    told = tr("{pair}: the rule decides again", pair=names(dossier, relationship[:2]))
    return DropOverrule(found, tr("Drop overruled status"), told)


def _alike(one: RelationshipId, other: RelationshipId, vocabulary: Vocabulary) -> bool:
    if one.kind != other.kind:
        return False
    return one == other if vocabulary.is_directed(one.kind) else one.pair == other.pair


def _with(dossier: Dossier, claim: Claim) -> Dossier:
    return put(dossier, claims=tuple(claim if each.id == claim.id else each for each in dossier.claims))

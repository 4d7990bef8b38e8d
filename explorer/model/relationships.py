"""What the claims of one kind between the same two entities add up to.

The rule is the one printed in the window (see `Rule`); it never lets a weaker word hide behind a
stronger one, and each answer says which claim decided it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from explorer.model.claims import Certainty, Claim, Polarity, Rank, Stage
from explorer.model.when import DateRole, When, bounds


class Status(StrEnum):
    """The one label people see, weakest first; the last five stand apart from the order of strength."""

    UNCLEAR = "unclear"
    RUMOURED = "rumoured"
    SOUGHT = "sought"
    PROPOSED = "proposed"
    PLANNED = "planned"
    IN_TALKS = "in talks"
    FINALISING = "finalising"
    AGREED = "agreed"
    ACTIVE = "active"
    OCCURRED = "occurred"
    SUSPENDED = "suspended"
    ENDED = "ended"
    DENIED = "denied"
    DISPUTED = "disputed"


STATUS_ORDER = (
    Status.ACTIVE, Status.AGREED, Status.FINALISING, Status.IN_TALKS, Status.PLANNED, Status.PROPOSED,
    Status.SOUGHT, Status.RUMOURED, Status.UNCLEAR, Status.OCCURRED, Status.SUSPENDED, Status.ENDED,
    Status.DENIED, Status.DISPUTED,
)  # fmt: skip
"""As lists and legends show them: strongest first, then those that stand apart."""

# Looked up, because it is asked of every claim.
_STRENGTH = {status: place for place, status in enumerate(Status)}
_OF_STAGE = {stage: Status(stage.value) for stage in Stage}


class Rule(StrEnum):
    """Which step of the rule gave the status."""

    PREFERRED = "preferred"
    AGREE = "agree"
    LATEST = "latest"
    DISPUTED = "disputed"
    NONE = "none"


class RelationshipId(NamedTuple):
    """The same two entities and one kind; for kinds without a direction the smaller id comes first."""

    subject: str
    object: str
    kind: str

    @property
    def pair(self) -> tuple[str, str]:
        """The two entities, whichever way round, so that all relationships of a pair agree on it."""
        return (self.subject, self.object) if self.subject <= self.object else (self.object, self.subject)


@dataclass(frozen=True, slots=True)
class Overrule:
    """A user's own status for a relationship, with a reason; the rule's answer stays visible."""

    relationship: RelationshipId
    status: Status
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status and its reason: the rule, the labels found, the claims (by id) that decided or were outweighed."""

    status: Status
    rule: Rule
    labels: tuple[Status, ...]
    deciding: tuple[str, ...]
    outweighed: tuple[str, ...] = ()
    overrule: Overrule | None = None

    @property
    def shown(self) -> Status:
        """What is drawn: the user's status where there is one, else the rule's."""
        return self.overrule.status if self.overrule else self.status


@dataclass(frozen=True, slots=True)
class Relationship:
    """All claims of one kind between the same two entities, and what they add up to."""

    id: RelationshipId
    claims: tuple[Claim, ...]
    verdict: Verdict

    @property
    def status(self) -> Status:
        """The status people see."""
        return self.verdict.shown

    @property
    def is_inferred(self) -> bool:
        """Whether no claim that decides its status says it outright."""
        return all(claim.inference is not None for claim in self.deciding)

    @property
    def deciding(self) -> tuple[Claim, ...]:
        """The claims that gave the status: all that count, where none outweighs the others."""
        return tuple(claim for claim in self.claims if claim.id in self.verdict.deciding)

    @property
    def counting(self) -> tuple[Claim, ...]:
        """The claims that take part in it: neither rejected nor deprecated."""
        return tuple(claim for claim in self.claims if claim.counts)


def label(claim: Claim) -> Status:
    """One claim's label: denied if denied; rumoured if only possible; otherwise its stage."""
    if claim.polarity is Polarity.DENIED:
        return Status.DENIED
    if claim.certainty is Certainty.POSSIBLE:
        return Status.RUMOURED
    return _OF_STAGE[claim.stage]


def judge(
    claims: Sequence[Claim],
    published: Callable[[str], str | None],
    overrule: Overrule | None = None,
) -> Verdict:
    """The status of *claims*, which are of one relationship.

    *published* gives a document's publication date in EDTF, or None while it is unknown.
    """
    counting = [claim for claim in claims if claim.counts]
    preferred = [claim for claim in counting if claim.ranking.rank is Rank.PREFERRED]
    deciding = preferred or counting
    aside = tuple(claim.id for claim in counting if claim.ranking.rank is not Rank.PREFERRED) if preferred else ()
    labels = tuple(sorted({label(claim) for claim in deciding}, key=_STRENGTH.__getitem__))
    ids = tuple(claim.id for claim in deciding)
    if not deciding:
        return Verdict(Status.UNCLEAR, Rule.NONE, (), (), (), overrule)
    if len(labels) == 1:
        rule = Rule.PREFERRED if preferred else Rule.AGREE
        return Verdict(labels[0], rule, labels, ids, aside, overrule)
    latest = _latest(deciding, published)
    if latest is not None:
        rest = tuple(claim.id for claim in deciding if claim is not latest)
        return Verdict(label(latest), Rule.LATEST, labels, (latest.id,), (*rest, *aside), overrule)
    return Verdict(Status.DISPUTED, Rule.DISPUTED, labels, ids, aside, overrule)


def _latest(claims: Sequence[Claim], published: Callable[[str], str | None]) -> Claim | None:
    """The claim that is surely later than all that differ from it; None when that cannot be known."""
    spans = [said_on(claim, published) for claim in claims]
    dated = [(claim, span) for claim, span in zip(claims, spans, strict=True) if span]
    if len(dated) < len(claims):
        return None
    ends: dict[Status, date] = {}
    for claim, (_, end) in dated:
        ends[label(claim)] = max(end, ends.get(label(claim), end))
    candidates = [
        (start, claim)
        for claim, (start, _) in dated
        if all(end < start for status, end in ends.items() if status is not label(claim))
    ]
    return max(candidates, key=lambda found: found[0])[1] if candidates else None


def said_on(claim: Claim, published: Callable[[str], str | None]) -> tuple[date, date] | None:
    """The days between which the claim holds good: its own date, else its document's.

    What is yet to come dates nothing: neither a deadline, nor when something sought or planned is to happen, nor
    what lies after the document was published. A date that its source calls approximate does not tell an order.
    """
    printed = published(claim.passages[0].document)
    known = _closed(printed)
    for roles in (_SAID, _HAPPENED):
        if roles is _HAPPENED and claim.stage in _AHEAD:
            continue
        for claimed in claim.dates:
            span = _closed(claimed.when.edtf) if claimed.role in roles else None
            if span is None or (roles is _HAPPENED and known and span[0] > known[1]):
                continue
            return None if claimed.when.is_soft else span
    return None if When("", printed).is_soft else known


_SAID = (DateRole.AS_OF, DateRole.STATED)
_HAPPENED = (DateRole.EVENT, DateRole.START, DateRole.END)
_AHEAD = frozenset({Stage.SOUGHT, Stage.PROPOSED, Stage.IN_TALKS, Stage.PLANNED, Stage.FINALISING})


def _closed(edtf: str | None) -> tuple[date, date] | None:
    if edtf is None:
        return None
    earliest, latest = bounds(edtf)
    return (earliest, latest) if earliest and latest else None

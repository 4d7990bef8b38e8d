"""What one passage says of two entities."""

from dataclasses import dataclass
from enum import StrEnum

from explorer.model.documents import Passage
from explorer.model.proposals import Proposal
from explorer.model.when import DateRole, When


class Stage(StrEnum):
    """How far the thing said has come, by the words of the passage."""

    SOUGHT = "sought"
    PROPOSED = "proposed"
    IN_TALKS = "in talks"
    PLANNED = "planned"
    FINALISING = "finalising"
    AGREED = "agreed"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    ENDED = "ended"
    OCCURRED = "occurred"
    UNCLEAR = "unclear"


class Polarity(StrEnum):
    """Whether the passage says yes or no to it."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Certainty(StrEnum):
    """How sure the source is: always "according to the source"."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNSPECIFIED = "unspecified"


class Basis(StrEnum):
    """Whether the passage says it, or a reader concluded part of it."""

    STATED = "stated"
    INFERRED = "inferred"


class Speaker(StrEnum):
    """Who is behind the words."""

    ARTICLE = "article"
    NAMED = "named"
    UNNAMED = "unnamed"


class CueRole(StrEnum):
    """What a marked span inside a passage carries."""

    KIND = "kind"
    HEDGE = "hedge"
    NEGATION = "negation"
    ATTRIBUTION = "attribution"


class Rank(StrEnum):
    """Instead of deletion: which claims count, and which count most."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


class ReviewState(StrEnum):
    """What a person has decided about a claim."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class SaidBy:
    """Who says it. ``entity`` names a NAMED speaker; ``words`` are the words that say so.

    ``how`` adds what must stay beside the name, such as "as quoted by this article".
    """

    speaker: Speaker = Speaker.ARTICLE
    entity: str | None = None
    words: Passage | None = None
    how: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """A span that carries the kind, the hedge, the negation or the attribution."""

    role: CueRole
    passage: Passage


@dataclass(frozen=True, slots=True)
class ClaimDate:
    """A date of a claim, what it is the date of, and where it is printed."""

    when: When
    role: DateRole
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Inference:
    """Which part of a claim a reader concluded, and the passages that made them."""

    part: str
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranking:
    """A claim's rank and the reason given for it."""

    rank: Rank = Rank.NORMAL
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """A person's decision, and by what or whom the claim was read."""

    state: ReviewState = ReviewState.ACCEPTED
    by: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a passage says of two entities, in the model's words.

    ``passages`` is never empty; its first is the one shown first. A denial is a polarity, never a stage.
    ``proposal`` says how a reader came to it, and stays when the claim is accepted; None for one made by hand.
    """

    id: str
    subject: str
    object: str
    kind: str
    stage: Stage
    passages: tuple[Passage, ...]
    polarity: Polarity = Polarity.AFFIRMED
    certainty: Certainty = Certainty.UNSPECIFIED
    inference: Inference | None = None
    said_by: SaidBy = SaidBy()
    detail: str | None = None
    cues: tuple[Cue, ...] = ()
    dates: tuple[ClaimDate, ...] = ()
    ranking: Ranking = Ranking()
    review: Review = Review()
    note: str = ""
    proposal: Proposal | None = None

    @property
    def basis(self) -> Basis:
        """Stated, or inferred when any part of it is."""
        return Basis.INFERRED if self.inference else Basis.STATED

    @property
    def counts(self) -> bool:
        """Whether it takes part in a status: neither awaiting review, nor rejected, nor deprecated."""
        waits_or_out = self.review.state in (ReviewState.PROPOSED, ReviewState.REJECTED)
        return not waits_or_out and self.ranking.rank is not Rank.DEPRECATED

    @property
    def is_proposed(self) -> bool:
        """Whether it was read but nobody has decided about it: it is no part of the map."""
        return self.review.state is ReviewState.PROPOSED

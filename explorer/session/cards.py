"""The parts the evidence panel is made of: values a widget shows as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.model.claims import CueRole, Rank, ReviewState
from explorer.model.documents import Passage
from explorer.model.relationships import RelationshipId, Status

if TYPE_CHECKING:
    from explorer.session.form import Decision
    from explorer.session.gestures import Gesture


@dataclass(frozen=True, slots=True)
class Mark:
    """A cue inside a quote: offsets into the quote, in code points."""

    start: int
    end: int
    role: CueRole


@dataclass(frozen=True, slots=True)
class Chip:
    """A short word in a frame; ``status`` gives its colour, None the colour of a warning."""

    text: str
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """Words that do something when clicked; ``place`` says where that leads, if it is somewhere in a source."""

    text: str
    gesture: Gesture
    place: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """Words that open a form when clicked, or make a decision at once."""

    text: str
    gesture: Gesture | None = None
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading between blocks; ``detail`` stands smaller beneath it."""

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain words of the program, such as a note."""

    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line that leads somewhere: a tie of an entity, a thing that needs attention, a sentence.

    ``sign`` stands before it instead of the line of its status: "!", "?", or "·" where nothing is the matter
    with it but that it is open. Rows with a sign make a list of their own kind, with details below.
    ``noted`` is the id of the noted disagreement it shows, which can be removed unless ``read_only`` says why not.
    """

    text: str
    detail: str
    gesture: Gesture
    status: Status | None = None
    inferred: bool = False
    sign: str = ""
    noted: str = ""
    read_only: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One claim with its sentence, word for word.

    ``marks`` are offsets into ``quote``. ``before`` and ``after`` are the neighbouring sentences, shown
    when the card is unfolded, with ``facts``: pairs of a name and a value ("Certainty", "probable").
    ``chosen`` cards belong to the relationship that was clicked. ``further`` lead to the other passages
    the claim rests on. ``by_hand`` ones can be removed, others are rejected; ``read_only`` is why
    neither can be done, "" where it can. ``noted`` are the disagreements and open questions it is part of, each by
    its id and in a few words.
    """

    claim: str
    relationship: RelationshipId
    kind: str
    status: Status
    inferred: bool
    quote: str
    marks: tuple[Mark, ...]
    before: str
    after: str
    said_by: str
    dates: tuple[str, ...]
    place: str
    source: str
    passage: Passage
    disagreements: tuple[Link, ...]
    facts: tuple[tuple[str, str], ...]
    chosen: bool = False
    further: tuple[Link, ...] = ()
    rank: Rank = Rank.NORMAL
    review: ReviewState = ReviewState.ACCEPTED
    by_hand: bool = False
    read_only: str = ""
    noted: tuple[tuple[str, str], ...] = ()


Block = Heading | Paragraph | Row | Card


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the evidence panel shows: a title, chips, a line of counts, and blocks below one another.

    ``why`` says by which rule the status came about; empty where there is none. ``actions`` correct what it is about.
    """

    title: str
    chips: tuple[Chip, ...] = ()
    counts: str = ""
    why: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    actions: tuple[Action, ...] = ()

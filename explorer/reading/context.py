"""A text up to a sentence → what the sentence may leave out: whose chief somebody is, who is talked with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from explorer.model.claims import Certainty, Claim, Polarity, Stage
from explorer.model.documents import Document, Passage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.bodies import Bodies, bodies
from explorer.reading.cast import Cast, How, Pointer
from explorer.reading.grammar.pieces import Piece

_MOST = 40
_OPEN = (Stage.SOUGHT, Stage.PROPOSED, Stage.PLANNED, Stage.IN_TALKS, Stage.FINALISING)
_DONE = (Stage.ACTIVE, Stage.OCCURRED)


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a text up to a sentence: who works where, by which passage; what it is mostly about."""

    employers: dict[str, tuple[str, Passage]]
    firm: str = ""
    firm_passage: Passage | None = None
    firms: tuple[tuple[str, Passage], ...] = ()
    """The organisations that it has pointed at most, each with a passage that names it."""
    first: str = ""
    """The organisation that it has pointed at first."""
    target: str = ""
    """Of whom shares were spoken of, and who was spoken of last of all such."""
    target_passage: Passage | None = None
    targets: tuple[tuple[str, Passage], ...] = ()
    sought: tuple[str, Passage] | None = None
    """Whom somebody was last said to bid for, or to want."""
    told: tuple[Claim, ...] = ()
    """What the last sentence that told of two has told of them; nothing where that is far back."""
    since: int = 0
    """How many sentences have told nothing since."""
    rumours: tuple[Claim, ...] = ()
    """What one of the last sentences told of two that is not so yet, or not certain."""
    quiet: int = 0
    """How many sentences have told nothing such since."""
    leading: tuple[str, Passage] | None = None
    """The organisation that the sentence before it in its paragraph began with."""
    ended: int = 0
    """Where the sentence before it ended."""
    country: str = ""
    """The country that it has pointed at most, where there is one."""
    country_passage: Passage | None = None
    boss: tuple[str, Passage] | None = None
    """Whose boss has spoken without a name in one of the last sentences, if nobody has been named since."""
    bodies: Bodies = field(default_factory=Bodies)
    """The council, the union, the school that it has named last."""
    unnamed: int = 0
    """How many sentences ago that was."""
    tender: tuple[str, Passage] | None = None
    """Who has put out a tender that the last sentences told of."""
    tendered: int = 0
    """How many sentences ago that was."""


def from_context(
    pieces: tuple[Piece, ...], part: str, ends: list[str], context: Context
) -> tuple[str, str, Passage] | None:
    """Which part is inferred, who is meant, from which passage: whom the text is about, or spoke of last.

    *ends* are those of whom it is said: whoever is meant is another.
    """
    if part == "post":
        part = "object"  # Whoever has a post has it where they are known to be, or at the firm that the text is about.
        posts = [context.employers[one] for one in ends if one in context.employers]
        if posts:
            return part, *posts[0]
    if part.startswith("body "):
        return _body(context, ends, part.removeprefix("body "))
    if part == "target":
        if context.target and context.target_passage:
            return "object", context.target, context.target_passage
        if _others(pieces, ends):
            return None
        part = "object"  # No shares were spoken of yet: "X, which owns 30%, agreed".
    if part in _MEANT:
        named = {one for piece in pieces if piece.pointer and piece.pointer.how is How.NAME
                 for one in piece.pointer.entities}  # fmt: skip
        return _MEANT[part](context, [*ends, *named] if part == "wooed" else ends)
    if part == "employer":
        part = "object"
        # Whoever speaks for a company calls it "we" or "the company": whom the words name is another.
        named = {entity for piece in pieces if piece.pointer and piece.pointer.how is How.NAME
                 for entity in piece.pointer.entities}  # fmt: skip
        others = [(firm, passage) for firm, passage in context.firms if firm not in named]
        if others and context.firm in named:
            return part, *others[0]
    if context.firm in ends and part in ("subject", "object"):
        first = next(((firm, passage) for firm, passage in context.firms if firm == context.first), None)
        return (part, *first) if first and first[0] not in ends else None
    return (part, context.firm, context.firm_passage) if context.firm and context.firm_passage else None


def _land(context: Context, _ends: list[str]) -> tuple[str, str, Passage] | None:
    return ("object", context.country, context.country_passage) if context.country_passage else None


def _boss(context: Context, ends: list[str]) -> tuple[str, str, Passage] | None:
    """Whose boss has spoken without a name, unless whoever is meant is known to be elsewhere."""
    boss = context.boss
    elsewhere = not ends or boss is None or context.employers.get(ends[0], boss)[0] != boss[0]
    return None if elsewhere or boss is None else ("object", *boss)


def _body(context: Context, ends: list[str], sort: str) -> tuple[str, str, Passage] | None:
    """The council, the union, the school that was named last."""
    body = context.bodies.get(sort)
    return ("object", *body) if body and body[0] not in ends else None


def _sought(context: Context, _ends: list[str]) -> tuple[str, str, Passage] | None:
    return ("object", *context.sought) if context.sought and not context.tender else None


def _wooed(context: Context, ends: list[str]) -> tuple[str, str, Passage] | None:
    """For whom somebody bids: whoever is sought, or where nobody is yet, whom the text is about from its beginning."""
    if context.tender:
        return None  # They bid for a contract, not for a firm.
    if context.sought and context.sought[0] not in ends:
        return "object", *context.sought
    return _theme(context, ends)


def _theme(context: Context, ends: list[str]) -> tuple[str, str, Passage] | None:
    """Whom the text is about from its beginning, if it is another than *ends*."""
    fits = context.firm == context.first and context.firm not in ends
    return ("object", context.firm, context.firm_passage) if fits and context.firm_passage else None


def _tender(context: Context, ends: list[str]) -> tuple[str, str, Passage] | None:
    """Whoever has put out the tender that is told of, if it is another than *ends*."""
    return ("object", *context.tender) if context.tender and context.tender[0] not in ends else None


def put_out(context: Context, firm: str, passage: Passage) -> Context:
    """The context after a sentence that tells of a tender of *firm*, or of none."""
    if firm:
        return replace(context, tender=(firm, passage), tendered=0)
    kept = context.tender if context.tendered < _TENDERED else None
    return replace(context, tender=kept, tendered=context.tendered + 1)


_TENDERED = 5


def _doer(context: Context, ends: list[str]) -> tuple[str, str, Passage] | None:
    meant = _theme(context, ends)
    return ("subject", *meant[1:]) if meant else None


_MEANT = {"sought": _sought, "wooed": _wooed, "theme": _theme, "theme subject": _doer, "tender": _tender,
          "boss": _boss, "country": _land}  # fmt: skip


def _others(pieces: tuple[Piece, ...], ends: list[str]) -> bool:
    """Whether a sentence names somebody else."""
    return any(
        piece.pointer is not None and piece.pointer.how is How.NAME and not {*piece.pointer.entities} & {*ends}
        for piece in pieces
    )


def about(context: Context, cast: Cast, end: int, types: dict[str, EntityType], document: Document) -> Context:
    """The organisation that the text has been about up to *end*: the one it has pointed at most, first of equals.

    Whom its first two sentences name counts twice, whom it names first once more.
    """
    counts, where = Counter[str](), dict[str, Pointer]()
    opening = document.sentences[:2][-1][1] if document.sentences else 0
    for pointer in cast.pointers:
        if pointer.start >= end:
            break
        enclosed = document.text[max(0, pointer.start - 1) : pointer.start] in ("/", "(")
        if enclosed and document.text[pointer.end : pointer.end + 1] in ("/", ")"):
            continue  # "/PRNewswire/" in a dateline
        if document.text[max(0, pointer.start - 14) : pointer.start].casefold().endswith(_ONCE):
            continue  # "a former Velar manager"
        if _LED.match(document.text, pointer.end):
            continue  # "Velar rival Kastor"
        if len(pointer.entities) == 1 and types.get(pointer.entities[0]) is EntityType.ORGANISATION:
            counts[pointer.entities[0]] += 2 if pointer.start < opening else 1
            if pointer.how is How.NAME:
                where[pointer.entities[0]] = pointer
    context = replace(_country(context, cast, end, types, document), bodies=bodies(cast, end, types, document))
    if not counts:
        return context
    first = next(iter(counts))
    counts[first] += 1
    firms = [(firm, document.passage(*span)) for firm, _ in counts.most_common(4)
             if firm in where and (span := document.sentence_at(where[firm].start))]  # fmt: skip
    firm = counts.most_common(1)[0][0]
    return replace(context, firm=firm, firm_passage=dict(firms).get(firm), firms=tuple(firms),
                   first=first)  # fmt: skip


_LED = re.compile(r" (?:rival|supplier|customer|parent|owner|backer|partner|competitor|peer) [A-Z]")
_ONCE = ("former ", "ex-", "one-time ", "retired ", "formerly of ", "formerly at ", "previously at ")
_BEFORE = frozenset({"the", "but", "and", "meanwhile", ",", "yet", "now", "then", "still", "its", "however",
                     "rival", "competitor", "peer", "parent", "supplier", "partner", "local", "fellow"})  # fmt: skip
_TELLERS = ("analyst", "economist", "strategist", "broker", "report", "said", "says", "wrote", "writes")


def in_paragraph(context: Context, passage: Passage, document: Document) -> Context:
    """The context as a sentence finds it: whom the one before began with counts in their paragraph only."""
    parted = "\n" in document.text[context.ended : passage.start]
    return replace(context, leading=None) if parted else context


def led(
    context: Context, named: Sequence[Pointer], types: dict[str, EntityType], passage: Passage, document: Document
) -> Context:
    """The context with the organisation that a sentence begins with, unless it only tells of others."""
    context = replace(context, ended=passage.end, leading=None)
    first = next((one for one in named if one.how is not How.ADJECTIVE), None)
    if first is None or len(first.entities) != 1 or types.get(first.entities[0]) is not EntityType.ORGANISATION:
        return context
    opening = document.text[passage.start : first.start].casefold().split()
    behind = document.text[first.end : first.end + 24].casefold()
    told = all(word in _BEFORE for word in opening) and not any(word in behind for word in _TELLERS)
    return replace(context, leading=(first.entities[0], passage)) if told else context


_REGIONS = frozenset({"Europe", "Asia", "Africa", "America", "Latin America", "South America", "North America",
                      "Scandinavia", "Middle East", "European Union", "Southeast Asia", "Western Europe"})  # fmt: skip


def _country(context: Context, cast: Cast, end: int, types: dict[str, EntityType], document: Document) -> Context:
    """The country that the text has been about up to *end*: the one it has pointed at more than at any other."""
    called = {one.name: one.id for one in cast.entities if one.type is EntityType.PLACE}
    regions = {called[name] for name in _REGIONS & called.keys()}
    counts, where, lands = Counter[str](), dict[str, Pointer](), set[str]()
    for pointer in cast.pointers:
        if pointer.start >= end:
            break
        if len(pointer.entities) == 1 and types.get(pointer.entities[0]) is EntityType.PLACE:
            counts[pointer.entities[0]] += 1
            where.setdefault(pointer.entities[0], pointer)
            lands |= {pointer.entities[0]} if pointer.how is How.ADJECTIVE else set()
    most = [(place, times) for place, times in counts.most_common() if place in lands - regions]
    if not most or (len(most) > 1 and most[1][1] == most[0][1]):
        return replace(context, country="", country_passage=None)
    span = document.sentence_at(where[most[0][0]].start)
    return replace(context, country=most[0][0], country_passage=document.passage(*span) if span else None)


def unnamed(context: Context, firm: str, passage: Passage, posts: bool) -> Context:
    """The context with the *firm* whose boss has just spoken without a name; *posts*: whether somebody was placed."""
    if firm:
        return replace(context, boss=(firm, passage), unnamed=0)
    if posts or context.unnamed >= _LONG:
        return replace(context, boss=None)
    return replace(context, unnamed=context.unnamed + 1)


def retargeted(context: Context, named: Sequence[Pointer]) -> Context:
    """The context with the first of those whose shares were spoken of that a sentence points at, if it does."""
    passages = dict(context.targets)
    told = (pointer.entities[0] for pointer in named if pointer.how is How.NAME and pointer.entities)
    at = next((entity for entity in told if entity in passages), "")
    return replace(context, target=at, target_passage=passages[at]) if at else context


_DEALS = {
    "agreement": ("agreement", "ownership", "merger", "equity stake", "supply", "partnership", "joint venture"),
    "merger": ("merger",),
    "ownership": ("ownership", "equity stake"),
    "negotiation": ("negotiation",),
    "partnership": ("partnership",),
    "joint venture": ("joint venture",),
}
"""Of which kinds may be what a noun of such a kind points back at."""
_FAR = 1


def retold(context: Context, claims: list[Claim]) -> Context:
    """What a sentence told of two, as the next ones may point back at it."""
    rumours = tuple(claim for claim in claims if _is_open(claim))
    kept = rumours or (context.rumours if context.quiet < _LONG else ())
    context = replace(context, rumours=kept, quiet=0 if rumours else context.quiet + 1)
    told = tuple(claim for claim in claims if claim.inference is None and claim.kind not in ("role", "location"))
    if told:
        return replace(context, told=told, since=0)
    return replace(context, told=context.told if context.since < _FAR else (), since=context.since + 1)


def _is_open(claim: Claim) -> bool:
    """Whether a claim is one that somebody may deny."""
    unsure = claim.certainty in (Certainty.POSSIBLE, Certainty.PROBABLE) or claim.stage in _OPEN
    return unsure and claim.polarity is Polarity.AFFIRMED and claim.kind not in ("location", "competition")


_LONG = 2
_POINTED = ("the ", "those ", "these ", "that ", "this ", "no such ", "there are no such ", "there is no such ")


def points_back(context: Context, words: str) -> bool:
    """Whether a sentence that names nobody may begin with a deal that was told of: "The talks broke down"."""
    return bool(context.told) and words.casefold().startswith(_POINTED)


def deal_before(context: Context, kind: str, named: set[str]) -> Claim | None:
    """The one deal that a noun points back at, where nobody is named who has no part in it."""
    of_kind = [claim for claim in context.told if claim.kind in _DEALS.get(kind, ())]
    going = [claim for claim in of_kind if claim.stage is not Stage.ENDED and claim.polarity is Polarity.AFFIRMED]
    alike = {(claim.subject, claim.kind, claim.object) for claim in going}
    one = going[0] if len(alike) == 1 else None
    return one if one is not None and named <= {one.subject, one.object} else None


_DENIED = {"ownership": ("ownership", "equity stake", "merger"), "role": ("role",)}


def rumour_before(context: Context, told: list[Claim], who: str, named: set[str], kind: str) -> Claim | None:
    """The one rumour that a denial points back at: told before it in its own sentence, else in those before.

    *who* denies it, and is a part of it; where nobody does, or the words tell of some *kind*, nobody is *named* who
    has no part in it.
    """
    found = [claim for claim in told if _is_open(claim)] or list(context.rumours)
    mine = [claim for claim in found if claim.kind in _DENIED.get(kind, (claim.kind,))]
    mine = [claim for claim in mine if who in (claim.subject, claim.object)] if who else mine
    alike = {(claim.subject, claim.kind, claim.object) for claim in mine}
    if len(alike) != 1 or ((kind or not who) and not named <= {mine[0].subject, mine[0].object}):
        return None
    return mine[0]


def after(context: Context, passage: Passage, claims: list[Claim]) -> Context:
    """What is known after a sentence."""
    employers = dict(context.employers)
    for claim in claims:
        if claim.kind == "role" and claim.stage is Stage.ACTIVE and claim.certainty is Certainty.CERTAIN:
            employers.setdefault(claim.subject, (claim.object, passage))
        sure = claim.proposal is not None and claim.proposal.strength is not Strength.WEAK
        if claim.kind in ("equity stake", "ownership") and sure and not claim.inference:
            targets = (*context.targets[-_MOST:], (claim.object, passage))
            context = replace(context, target=claim.object, target_passage=passage, targets=targets)
            if claim.kind == "ownership" and (claim.stage not in _DONE or claim.polarity is Polarity.DENIED):
                context = replace(context, sought=(claim.object, passage))
    return replace(context, employers=employers)

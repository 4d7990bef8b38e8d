"""The shape of a project file: what may stand in its JSON, and nothing else."""

from typing import Annotated, Any, Literal, NotRequired, TypedDict, cast

from explorer.files.shape import checker
from explorer.model.dossier import FARTHEST

# JSON has no enums, so these are lists of words.
_Offset = Annotated[int, ("ge", 0), ("le", 2**53)]
_Place = Annotated[float, ("ge", -FARTHEST), ("le", FARTHEST)]
_StageWord = Literal[
    "sought", "proposed", "in talks", "planned", "finalising", "agreed", "active", "suspended", "ended", "occurred",
    "unclear",
]  # fmt: skip
_StatusWord = Literal[
    "unclear", "rumoured", "sought", "proposed", "planned", "in talks", "finalising", "agreed", "active", "occurred",
    "suspended", "ended", "denied", "disputed",
]  # fmt: skip


class PassageRecord(TypedDict):
    """Characters of a document, and what they say; ``document`` is left out for the first one."""

    document: NotRequired[str]
    start: _Offset
    end: _Offset
    exact: str


class CueRecord(PassageRecord):
    """A cue: a passage with its role."""

    role: Literal["kind", "hedge", "negation", "attribution"]


class MentionRecord(PassageRecord):
    """A mention: a passage with the way it names."""

    kind: str


class UnreadRecord(PassageRecord):
    """A sentence without a claim, and why."""

    why: Literal["not understood", "page furniture", "no claim"]


class DocumentRecord(TypedDict):
    """A document; its text stands in ``text``, or in the file beside this one that ``text_file`` names."""

    key: str
    name: str
    sha256: str
    text_file: NotRequired[str]
    text: NotRequired[str]
    title: NotRequired[str | None]
    publisher: NotRequired[str | None]
    author: NotRequired[str | None]
    url: NotRequired[str | None]
    published: NotRequired[str | None]
    retrieved: NotRequired[str | None]
    language: NotRequired[str | None]
    note: NotRequired[str]
    previous: NotRequired[str]
    sentences: NotRequired[list[Annotated[list[_Offset], ("min_length", 2), ("max_length", 2)]]]


class NoteRecord(TypedDict):
    """A note on an entity."""

    text: str
    passages: NotRequired[list[PassageRecord]]


class EntityRecord(TypedDict):
    """An entity."""

    id: str
    name: str
    type: Literal["organisation", "person", "agreement", "group", "product", "event", "place"]
    aliases: NotRequired[list[str]]
    unnamed_parties: NotRequired[_Offset]
    notes: NotRequired[list[NoteRecord]]
    mentions: NotRequired[list[MentionRecord]]
    proposed: NotRequired[bool]


class SaidByRecord(TypedDict):
    """Who says it; left out for the article without further words."""

    speaker: NotRequired[Literal["article", "named", "unnamed"]]
    entity: NotRequired[str]
    how: NotRequired[str]
    words: NotRequired[PassageRecord]


class DateRecord(TypedDict):
    """A date as printed."""

    role: Literal["event", "start", "end", "deadline", "as of", "stated"]
    text: str
    edtf: NotRequired[str | None]
    qualifier: NotRequired[Literal["by", "before", "after", "about", "since", "until"]]
    passage: NotRequired[PassageRecord]


class InferenceRecord(TypedDict):
    """What was concluded, and from what."""

    part: str
    passages: NotRequired[list[PassageRecord]]


class RankingRecord(TypedDict):
    """A rank other than normal, or a reason."""

    rank: NotRequired[Literal["preferred", "normal", "deprecated"]]
    reason: NotRequired[str]


class ReviewRecord(TypedDict):
    """A decision, and whose."""

    state: NotRequired[Literal["proposed", "accepted", "edited", "rejected"]]
    by: NotRequired[str]


class LinkRecord(TypedDict):
    """Words that point at an entity, and whom they were taken to mean."""

    mention: PassageRecord
    entity: str
    others: NotRequired[list[str]]
    confirmed: NotRequired[bool]


class AlternativeRecord(TypedDict):
    """Another way to read one part of a claim."""

    part: Literal["subject", "object", "kind", "stage", "polarity", "certainty"]
    value: str


class ProposalRecord(TypedDict):
    """How a claim was read."""

    rule: str
    strength: NotRequired[Literal["weak", "fair", "strong"]]
    links: NotRequired[list[LinkRecord]]
    alternatives: NotRequired[list[AlternativeRecord]]


class ClaimRecord(TypedDict):
    """A claim; what is left out has its usual value."""

    id: str
    subject: str
    kind: str
    object: str
    stage: _StageWord
    polarity: NotRequired[Literal["affirmed", "denied"]]
    certainty: NotRequired[Literal["certain", "probable", "possible", "unspecified"]]
    detail: NotRequired[str | None]
    said_by: NotRequired[SaidByRecord]
    passages: Annotated[list[PassageRecord], ("min_length", 1)]
    cues: NotRequired[list[CueRecord]]
    dates: NotRequired[list[DateRecord]]
    inference: NotRequired[InferenceRecord]
    ranking: NotRequired[RankingRecord]
    review: NotRequired[ReviewRecord]
    note: NotRequired[str]
    proposal: NotRequired[ProposalRecord]


class DisagreementRecord(TypedDict):
    """What does not fit."""

    id: str
    kind: Literal["contradiction", "ambiguity", "missing", "quotation", "garbled", "furniture", "identity", "changed"]
    about: str
    claims: NotRequired[list[str]]
    passages: NotRequired[list[PassageRecord]]
    shown_as: NotRequired[str]
    noted_by: NotRequired[str]
    entities: NotRequired[list[str]]


class OverruleRecord(TypedDict):
    """A user's own status for a relationship."""

    subject: str
    kind: str
    object: str
    status: _StatusWord
    reason: str


class MergeRecord(TypedDict):
    """Entities taken for one another, and what they are called together."""

    kept: str
    absorbed: Annotated[list[str], ("min_length", 1)]
    name: str


class ArrangementRecord(TypedDict):
    """Where entities stand on the map."""

    positions: NotRequired[dict[str, Annotated[list[_Place], ("min_length", 2), ("max_length", 2)]]]
    placed: NotRequired[list[str]]


class ProjectRecord(TypedDict):
    """The whole file."""

    format: int
    program: NotRequired[str]
    title: NotRequired[str]
    about: NotRequired[str]
    documents: NotRequired[list[DocumentRecord]]
    entities: NotRequired[list[EntityRecord]]
    claims: NotRequired[list[ClaimRecord]]
    disagreements: NotRequired[list[DisagreementRecord]]
    unread: NotRequired[list[UnreadRecord]]
    overrules: NotRequired[list[OverruleRecord]]
    arrangement: NotRequired[ArrangementRecord]
    merges: NotRequired[list[MergeRecord]]


def validate(value: Any) -> ProjectRecord:
    """*value*, which came out of a JSON text, when it has the shape; else ValidationError."""
    return cast("ProjectRecord", checker(ProjectRecord).validate_python(value))


def validate_text(text: bytes) -> ProjectRecord:
    """The same for a JSON text that this program wrote itself: quicker, but keys given twice go unnoticed."""
    return cast("ProjectRecord", checker(ProjectRecord).validate_json(text))

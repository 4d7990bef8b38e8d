"""The shape of a project file: what may stand in its JSON, and nothing else.

Pydantic is met here only. One adapter for one tree of TypedDicts: the cheapest to build at start.
"""

import os
from functools import cache
from typing import Annotated, Any, Literal, NotRequired

# Other packages' pydantic plug-ins have no say at this door, and looking for them costs 20 ms at start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

from pydantic import ConfigDict, Field, TypeAdapter, with_config
from typing_extensions import TypedDict  # pydantic cannot use typing's before Python 3.12.

from explorer.model.dossier import FARTHEST

# Strict about unknown keys and about types; JSON has no enums, so these are lists of words.
STRICT = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)
_Offset = Annotated[int, Field(ge=0, le=2**53)]
_Place = Annotated[float, Field(ge=-FARTHEST, le=FARTHEST)]
_StageWord = Literal[
    "sought", "proposed", "in talks", "planned", "finalising", "agreed", "active", "suspended", "ended", "occurred",
    "unclear",
]  # fmt: skip
_StatusWord = Literal[
    "unclear", "rumoured", "sought", "proposed", "planned", "in talks", "finalising", "agreed", "active", "occurred",
    "suspended", "ended", "denied", "disputed",
]  # fmt: skip


@with_config(STRICT)
class PassageRecord(TypedDict):
    """Characters of a document, and what they say; ``document`` is left out for the first one."""

    document: NotRequired[str]
    start: _Offset
    end: _Offset
    exact: str


@with_config(STRICT)
class CueRecord(PassageRecord):
    """A cue: a passage with its role."""

    role: Literal["kind", "hedge", "negation", "attribution"]


@with_config(STRICT)
class MentionRecord(PassageRecord):
    """A mention: a passage with the way it names."""

    kind: str


@with_config(STRICT)
class UnreadRecord(PassageRecord):
    """A sentence without a claim, and why."""

    why: Literal["not understood", "page furniture", "no claim"]


@with_config(STRICT)
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
    sentences: NotRequired[list[Annotated[list[_Offset], Field(min_length=2, max_length=2)]]]


@with_config(STRICT)
class NoteRecord(TypedDict):
    """A note on an entity."""

    text: str
    passages: NotRequired[list[PassageRecord]]


@with_config(STRICT)
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


@with_config(STRICT)
class SaidByRecord(TypedDict):
    """Who says it; left out for the article without further words."""

    speaker: NotRequired[Literal["article", "named", "unnamed"]]
    entity: NotRequired[str]
    how: NotRequired[str]
    words: NotRequired[PassageRecord]


@with_config(STRICT)
class DateRecord(TypedDict):
    """A date as printed."""

    role: Literal["event", "start", "end", "deadline", "as of", "stated"]
    text: str
    edtf: NotRequired[str | None]
    qualifier: NotRequired[Literal["by", "before", "after", "about", "since", "until"]]
    passage: NotRequired[PassageRecord]


@with_config(STRICT)
class InferenceRecord(TypedDict):
    """What was concluded, and from what."""

    part: str
    passages: NotRequired[list[PassageRecord]]


@with_config(STRICT)
class RankingRecord(TypedDict):
    """A rank other than normal, or a reason."""

    rank: NotRequired[Literal["preferred", "normal", "deprecated"]]
    reason: NotRequired[str]


@with_config(STRICT)
class ReviewRecord(TypedDict):
    """A decision, and whose."""

    state: NotRequired[Literal["proposed", "accepted", "edited", "rejected"]]
    by: NotRequired[str]


@with_config(STRICT)
class LinkRecord(TypedDict):
    """Words that point at an entity, and whom they were taken to mean."""

    mention: PassageRecord
    entity: str
    others: NotRequired[list[str]]
    confirmed: NotRequired[bool]


@with_config(STRICT)
class AlternativeRecord(TypedDict):
    """Another way to read one part of a claim."""

    part: Literal["subject", "object", "kind", "stage", "polarity", "certainty"]
    value: str


@with_config(STRICT)
class ProposalRecord(TypedDict):
    """How a claim was read."""

    rule: str
    strength: NotRequired[Literal["weak", "fair", "strong"]]
    links: NotRequired[list[LinkRecord]]
    alternatives: NotRequired[list[AlternativeRecord]]


@with_config(STRICT)
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
    passages: Annotated[list[PassageRecord], Field(min_length=1)]
    cues: NotRequired[list[CueRecord]]
    dates: NotRequired[list[DateRecord]]
    inference: NotRequired[InferenceRecord]
    ranking: NotRequired[RankingRecord]
    review: NotRequired[ReviewRecord]
    note: NotRequired[str]
    proposal: NotRequired[ProposalRecord]


@with_config(STRICT)
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


@with_config(STRICT)
class OverruleRecord(TypedDict):
    """A user's own status for a relationship."""

    subject: str
    kind: str
    object: str
    status: _StatusWord
    reason: str


@with_config(STRICT)
class MergeRecord(TypedDict):
    """Entities taken for one another, and what they are called together."""

    kept: str
    absorbed: Annotated[list[str], Field(min_length=1)]
    name: str


@with_config(STRICT)
class ArrangementRecord(TypedDict):
    """Where entities stand on the map."""

    positions: NotRequired[dict[str, Annotated[list[_Place], Field(min_length=2, max_length=2)]]]
    placed: NotRequired[list[str]]


@with_config(STRICT)
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


@cache
def _adapter() -> TypeAdapter[ProjectRecord]:
    return TypeAdapter(ProjectRecord)


def validate(value: Any) -> ProjectRecord:
    """*value*, which came out of a JSON text, when it has the shape; else pydantic's ValidationError."""
    return _adapter().validate_python(value)


def validate_text(text: bytes) -> ProjectRecord:
    """The same for a JSON text that this program wrote itself: quicker, but keys given twice go unnoticed."""
    return _adapter().validate_json(text)

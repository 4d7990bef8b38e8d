"""What is asked of a person: a form, filled as far as is known; it comes back with what was typed into it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from explorer.model.claims import Certainty, CueRole, Polarity, Speaker, Stage
from explorer.model.documents import Passage
from explorer.model.entities import EntityType
from explorer.model.when import DateRole


@dataclass(frozen=True, slots=True)
class NameChoice:
    """A name that can be chosen: of an entity, or else ``fresh``, words of the sentence that look like one.

    ``near`` ones stand in the sentence the form is about; ``others`` are the other names of the entity.
    """

    name: str
    type: EntityType
    near: bool = False
    fresh: bool = False
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One of several values, and what it is called."""

    value: str
    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DateLine:
    """A date as typed, and what it is the date of; ``kept`` is its place among the claim's dates, -1 for a new one."""

    text: str = ""
    role: DateRole = DateRole.EVENT
    kept: int = -1


@dataclass(frozen=True, slots=True)
class ClaimForm:
    """A claim to be made of ``marked`` words, or the one called ``claim`` to be corrected.

    ``quote`` is its sentence, ``cues`` are offsets into that; ``published`` is when its source came out, from which
    "last year" counts. ``inferred`` says which part is inferred, "" for none. ``words`` are those that carry its kind,
    hedge, negation or attribution; their sentences are what it rests on, after that of ``marked``.
    """

    claim: str | None
    marked: tuple[Passage, ...]
    quote: str
    cues: tuple[tuple[int, int], ...]
    place: str
    names: tuple[NameChoice, ...]
    kinds: tuple[Option, ...]
    published: str | None = None
    subject: str = ""
    subject_type: EntityType = EntityType.ORGANISATION
    object: str = ""
    object_type: EntityType = EntityType.ORGANISATION
    kind: str = ""
    stage: Stage = Stage.UNCLEAR
    polarity: Polarity = Polarity.AFFIRMED
    certainty: Certainty = Certainty.UNSPECIFIED
    speaker: Speaker = Speaker.ARTICLE
    who: str = ""
    who_type: EntityType = EntityType.PERSON
    how: str = ""
    dates: tuple[DateLine, ...] = ()
    detail: str = ""
    inferred: str = ""
    note: str = ""
    words: tuple[tuple[CueRole, Passage], ...] = ()


@dataclass(frozen=True, slots=True)
class EntityForm:
    """An entity to be added, made of ``mention`` where words were marked, or the one called ``entity`` to be edited.

    ``aliases`` and ``notes`` are lines; a note that was there before keeps the passages it rests on.
    """

    entity: str | None
    mention: Passage | None = None
    quote: str = ""
    name: str = ""
    type: EntityType = EntityType.ORGANISATION
    aliases: str = ""
    notes: str = ""
    unnamed_parties: int = 0


@dataclass(frozen=True, slots=True)
class SourceForm:
    """A source to be added, a newer version of the one called ``previous``, or ``document`` to be edited.

    Dates are as typed; the text of a source that there is already cannot be changed.
    """

    document: str | None = None
    previous: str | None = None
    heading: str = ""
    text: str = ""
    name: str = ""
    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    published: str = ""
    retrieved: str = ""
    language: str = ""
    note: str = ""


class Matter(StrEnum):
    """What a question is about."""

    RENAME = "rename"
    PREFER = "prefer"
    DEPRECATE = "deprecate"
    DISAGREE = "disagree"
    OVERRULE = "overrule"
    MERGE = "merge"
    SPLIT = "split"
    SAME = "same"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Question:
    """A short question about what ``ids`` name: a choice, a line of text, or both.

    ``words`` say what will follow; with ``many``, several may be chosen. Where a choice ``names`` the text, choosing
    it puts its words there.
    """

    matter: Matter
    ids: tuple[str, ...]
    title: str
    words: str = ""
    options: tuple[Option, ...] = ()
    many: bool = False
    names: bool = False
    chosen: tuple[str, ...] = ()
    label: str = ""
    text: str = ""
    hint: str = ""
    done: str = ""


Form = ClaimForm | EntityForm | SourceForm | Question
"""What can be asked."""


class Verdict(StrEnum):
    """What is decided about a claim, a status or entities without further words."""

    ACCEPT = "accept"
    REJECT = "reject"
    NORMAL = "normal"
    REMOVE = "remove"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision about what ``ids`` name, made with one click."""

    verdict: Verdict
    ids: tuple[str, ...]

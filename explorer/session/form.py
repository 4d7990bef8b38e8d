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


class Part(StrEnum):
    """What a passage is to the claim or the note that rests on it."""

    SENTENCE = "sentence"
    KIND = CueRole.KIND.value
    HEDGE = CueRole.HEDGE.value
    NEGATION = CueRole.NEGATION.value
    ATTRIBUTION = CueRole.ATTRIBUTION.value
    SPEAKER = "speaker"
    INFERENCE = "inference"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Use:
    """A passage that a claim or a note rests on, with its ``words`` and its ``place`` as they are shown."""

    part: Part
    passage: Passage
    words: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class ClaimForm:
    """A claim to be made, or the one called ``claim`` to be corrected.

    ``quote`` is its first sentence, ``cues`` are offsets into that; ``published`` is when its source came out, from
    which "last year" counts. ``inferred`` says which part is inferred, "" for none. ``uses`` are its sentences, the
    words that carry its kind, hedge, negation or attribution, those that say who says it, and what it is inferred
    from. ``changed`` ones are not as they were asked for any more, though nothing may have been typed.
    """

    claim: str | None
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
    uses: tuple[Use, ...] = ()
    changed: bool = False


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim of marked words on one line, as far as it is clear from them; ``form`` is all of it."""

    form: ClaimForm


@dataclass(frozen=True, slots=True)
class Naming:
    """Marked words that name somebody or something, of which an entity is made at once, without a form."""

    mention: Passage


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A remark as typed, and the passages it rests on."""

    text: str = ""
    uses: tuple[Use, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityForm:
    """An entity to be added, made of ``mention`` where words were marked, or the one called ``entity`` to be edited.

    ``aliases`` are lines. ``changed`` as in a `ClaimForm`.
    """

    entity: str | None
    mention: Passage | None = None
    quote: str = ""
    name: str = ""
    type: EntityType = EntityType.ORGANISATION
    aliases: str = ""
    notes: tuple[NoteLine, ...] = ()
    unnamed_parties: int = 0
    changed: bool = False


@dataclass(frozen=True, slots=True)
class SourceForm:
    """A source to be added, a newer version of the one called ``previous``, or ``document`` to be edited.

    Dates are as typed; the text of a source that there is already cannot be changed. ``how`` is what must be said of
    how its file was read.
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
    how: str = ""


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


Form = ClaimForm | ClaimLine | EntityForm | SourceForm | Question
"""What can be asked."""


class Verdict(StrEnum):
    """What is decided about a claim, a status, an entity, a source or a noted disagreement without further words."""

    ACCEPT = "accept"
    REJECT = "reject"
    NORMAL = "normal"
    REMOVE = "remove"
    DROP = "drop"
    REMOVE_ENTITY = "remove entity"
    REMOVE_SOURCE = "remove source"
    REMOVE_NOTED = "remove noted"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision about what ``ids`` name, made with one click."""

    verdict: Verdict
    ids: tuple[str, ...]

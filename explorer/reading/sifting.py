"""A reading → what of it stands in its text, and how much did not: nothing a reader says is taken on trust."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from explorer.model.claims import (
    Certainty,
    Claim,
    ClaimDate,
    Cue,
    Inference,
    Polarity,
    Ranking,
    Review,
    ReviewState,
    SaidBy,
    Speaker,
    Stage,
)
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Unread, Why
from explorer.model.entities import Entity, EntityType, Mention
from explorer.model.proposals import ENDS, Alternative, Link, Proposal, Strength
from explorer.model.vocabulary import Vocabulary
from explorer.model.when import DateError, bounds
from explorer.reading.extractor import Reading

WORDS = {
    "stage": frozenset(Stage),
    "polarity": frozenset(Polarity),
    "certainty": frozenset(Certainty),
}
"""The parts of a claim that are one of a few words."""


@dataclass(frozen=True, slots=True)
class Sifted:
    """What is left of a reading, and how many parts of it were dropped; a claim counts as one, with all it holds."""

    reading: Reading
    dropped: int


def sifted(reading: Reading, document: Document, vocabulary: Vocabulary, by: str) -> Sifted:
    """What stands in *document* of what *by* read there; every claim is proposed, whatever it says of itself."""
    return _Sieve(document, vocabulary, by).sift(reading)


class _Sieve:
    """Holds parts of one reading against one text, and counts what falls."""

    def __init__(self, document: Document, vocabulary: Vocabulary, by: str) -> None:
        self.document, self.vocabulary, self.by = document, vocabulary, by
        self.plain = plain(document.text)
        self.dropped = 0

    def sift(self, reading: Reading) -> Sifted:
        entities = {one.id: one for one in map(self.entity, reading.entities) if one}
        self.dropped += len(reading.entities) - len(entities)
        claims = {one.id: one for one in (self.claim(each, entities) for each in reading.claims) if one}
        self.dropped += len(reading.claims) - len(claims)
        questions = [one for one in (self.question(each, entities, claims) for each in reading.questions) if one]
        self.dropped += len(reading.questions) - len(questions)
        unread = [each for each in reading.unread if self.stands(each.passage) and isinstance(each.why, Why)]
        self.dropped += len(reading.unread) - len(unread)
        left = [each for each in dict.fromkeys(unread) if not _rests_on(each, claims.values())]
        found = Reading(tuple(entities.values()), tuple(claims.values()), tuple(questions), tuple(left))
        return Sifted(found, self.dropped)

    def stands(self, passage: Passage | None) -> bool:
        """Whether it is some words of this document."""
        if passage is None or passage.document != self.document.id:
            return False
        inside = 0 <= passage.start < passage.end <= len(self.document.text)
        return inside and bool(self.document.text[passage.start : passage.end].strip())

    def some(self, passages: Iterable[Passage]) -> tuple[Passage, ...]:
        found, given = tuple(passage for passage in passages if self.stands(passage)), tuple(passages)
        self.dropped += len(given) - len(found)
        return found

    def entity(self, entity: Entity) -> Entity | None:
        """The entity with the mentions and other names that are printed; None where its own name is not.

        A place may be printed in another way ("U.S.", "Dutch"); a group is called as it is printed first.
        """
        if not _sound(entity) or not entity.name.strip() or entity.unnamed_parties < 0:
            return None
        aliases = tuple(name for name in entity.aliases if plain(name) and plain(name) in self.plain)
        called = [plain(name) for name in (entity.name, *aliases)]
        mentions = tuple(one for one in entity.mentions if self.stands(one.passage) and self.names(one, called))
        self.dropped += len(entity.mentions) - len(mentions) + len(entity.aliases) - len(aliases)
        grouped = [self.document.quote(one.passage) for one in mentions if one.kind == "group"]
        if called[0] not in self.plain and grouped:
            entity = replace(entity, name=" ".join(grouped[0].split()))
            aliases = tuple(name for name in aliases if name != entity.name)
        elif not mentions or (called[0] not in self.plain and entity.type is not EntityType.PLACE):
            return None
        notes = tuple(replace(note, passages=self.some(note.passages)) for note in entity.notes)
        return replace(entity, aliases=aliases, mentions=mentions, notes=notes, proposed=True)

    def names(self, mention: Mention, called: list[str]) -> bool:
        """Whether words that are said to be a name are one of the names, or part of one."""
        words = plain(self.document.quote(mention.passage))
        return mention.kind != "name" or any(words in name or name in words for name in called)

    def claim(self, claim: Claim, entities: Container[str]) -> Claim | None:
        """The claim as a proposal; None where its first passage, an end or its kind is not there."""
        ends_known = claim.subject in entities and claim.object in entities and claim.subject != claim.object
        first = claim.passages[0] if claim.passages else None
        if not (ends_known and claim.kind in self.vocabulary.kinds and self.stands(first) and _sound(claim)):
            return None
        passages = tuple(dict.fromkeys(self.some(claim.passages)))
        said = " ".join(plain(self.document.quote(passage)) for passage in passages)
        detail = claim.detail if claim.detail and set(plain(claim.detail).split()) <= words_of(said) else None
        self.dropped += bool(claim.detail) - bool(detail)
        return replace(
            claim,
            passages=passages,
            cues=self.cues(claim.cues, passages),
            dates=self.dates(claim.dates, said),
            said_by=self.said_by(claim.said_by, entities),
            inference=self.inference(claim.inference),
            detail=detail,
            ranking=Ranking(),
            review=Review(ReviewState.PROPOSED, self.by),
            proposal=self.proposal(claim.proposal or Proposal(self.by, Strength.WEAK), entities),
        )

    def cues(self, cues: tuple[Cue, ...], passages: tuple[Passage, ...]) -> tuple[Cue, ...]:
        inside = [cue for cue in cues if self.stands(cue.passage) and any(each.holds(cue.passage) for each in passages)]
        self.dropped += len(cues) - len(inside)
        return tuple(dict.fromkeys(inside))

    def dates(self, dates: tuple[ClaimDate, ...], said: str) -> tuple[ClaimDate, ...]:
        """The dates whose words are printed: at their own passage, or else in the claim's sentences (*said*)."""

        def printed(claimed: ClaimDate) -> bool:
            words = plain(claimed.when.text)
            if claimed.passage is None:
                return bool(words) and words in said
            return self.stands(claimed.passage) and words == plain(self.document.quote(claimed.passage))

        found = tuple(claimed for claimed in dates if printed(claimed) and _readable(claimed.when.edtf))
        self.dropped += len(dates) - len(found)
        return found

    def said_by(self, said: SaidBy, entities: Container[str]) -> SaidBy:
        """Who says it; a name that is not known leaves a source without one, never the article itself."""
        if said.words is not None and not self.stands(said.words):
            self.dropped += 1
            said = replace(said, words=None)
        if said.speaker is Speaker.NAMED and said.entity not in entities:
            self.dropped += 1
            return replace(said, speaker=Speaker.UNNAMED, entity=None)
        return said if said.speaker is Speaker.NAMED else replace(said, entity=None)

    def inference(self, inference: Inference | None) -> Inference | None:
        """What was inferred stays inferred, also where the passages it is said to come from do not stand."""
        return replace(inference, passages=self.some(inference.passages)) if inference else None

    def proposal(self, proposal: Proposal, entities: Container[str]) -> Proposal:
        links = tuple(
            Link(link.mention, link.entity, tuple(id for id in link.others if id in entities and id != link.entity))
            for link in proposal.links
            if self.stands(link.mention) and link.entity in entities
        )
        alternatives = tuple(other for other in proposal.alternatives if self.possible(other, entities))
        self.dropped += len(proposal.links) - len(links) + len(proposal.alternatives) - len(alternatives)
        return replace(proposal, links=links, alternatives=alternatives)

    def possible(self, other: Alternative, entities: Container[str]) -> bool:
        if other.part in ENDS:
            return other.value in entities
        return other.value in (self.vocabulary.kinds if other.part == "kind" else WORDS.get(other.part, ()))

    def question(self, question: Disagreement, entities: Container[str], claims: Container[str]) -> Disagreement | None:
        """The question, asked by this reader; None where it is about something that is not there."""
        about_known = all(id in entities for id in question.entities) and all(id in claims for id in question.claims)
        is_identity = question.kind is DisagreementKind.IDENTITY and len(set(question.entities)) > 1
        if not (about_known and is_identity and question.about.strip() and _sound(question)):
            return None
        return replace(question, passages=self.some(question.passages), noted_by=self.by)


def plain(text: str) -> str:
    """The words alone, so that a name across a line's end, or in capitals, is the same name."""
    return " ".join(text.casefold().split())


def words_of(text: str) -> set[str]:
    """The words of a plain text, with the marks beside them and without."""
    return {word.strip(".,;:!?()[]“”\"‘’'") for word in text.split()} | set(text.split())


def _rests_on(unread: Unread, claims: Iterable[Claim]) -> bool:
    return any(unread.passage.overlaps(passage) for claim in claims for passage in claim.passages)


def _readable(edtf: str | None) -> bool:
    try:
        return edtf is None or bool(bounds(edtf))
    except DateError:
        return False


def _sound(part: Any) -> bool:
    """Whether no text in it holds half a character, which no file could keep."""
    if isinstance(part, str):
        return part.isascii() or not any("\ud800" <= character <= "\udfff" for character in part)
    if isinstance(part, tuple):
        return all(map(_sound, part))
    return not is_dataclass(part) or all(_sound(getattr(part, field.name)) for field in fields(part))

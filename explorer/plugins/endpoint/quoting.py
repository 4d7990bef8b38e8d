"""The words of a language model → a reading, as far as what it quotes stands in the text.

What does not stand there is handed on without a place, so that the host drops it and counts it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from explorer.model.claims import (
    Certainty,
    Claim,
    ClaimDate,
    Cue,
    CueRole,
    Inference,
    Polarity,
    Review,
    ReviewState,
    SaidBy,
    Speaker,
    Stage,
)
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Unread, Why
from explorer.model.entities import Entity, EntityType, Mention
from explorer.model.proposals import Link, Proposal, Strength
from explorer.plugins.tool import ExtractorError
from explorer.reading.dating.timing import printed_dates
from explorer.reading.extractor import Reading
from explorer.words import tr

RULE = "language model"
MOST = 2_000
"""So many entities, and so many claims, are looked at; an article has fewer."""
Word = TypeVar("Word", bound=StrEnum)
_EDGE = re.compile(r"\w")


def quoted(text: str, document: Document, by: str) -> Reading:
    """The reading that *text*, a JSON object, comes to. Raises ExtractorError for what is none."""
    found = _object(text)
    entities = [_entity(f"e{number}", row, document) for number, row in enumerate(_rows(found, "entities"), 1)]
    called = {name: each.id for each in reversed(entities) for name in (each.name, *each.aliases)}
    by_id = {each.id: each for each in entities}
    claims = [
        _Reader(document, called, by_id, by).claim(f"c{number}", row)
        for number, row in enumerate(_rows(found, "claims"), 1)
    ]
    return Reading(tuple(entities), tuple(claims), unread=tuple(_unread(document, entities, claims)))


def _object(text: str) -> Mapping[str, Any]:
    start, end = text.find("{"), text.rfind("}")  # Some put words or fences around it.
    try:
        found = json.loads(text[start : end + 1])
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise ExtractorError(tr("The language model did not answer in the form it was asked for; try it again, or use "
                                "another model."))  # fmt: skip
    return found


def _rows(found: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    rows = found.get(key)
    if not isinstance(rows, list):
        return []
    return [row for row in rows if isinstance(row, dict)][:MOST]


def _entity(id: str, row: Mapping[str, Any], document: Document) -> Entity:
    name = _words(row, "name")
    also = row.get("also")
    aliases = (
        tuple(dict.fromkeys(str(one).strip() for one in also if isinstance(one, str))) if isinstance(also, list) else ()
    )
    aliases = tuple(one for one in aliases if one and one != name)[:20]
    mentions = [Mention(at, "name") for one in (name, *aliases) for at in _places(document, one)]
    return Entity(id, name, _one_of(EntityType, row.get("type"), EntityType.ORGANISATION), aliases,
                  mentions=tuple(mentions), proposed=True)  # fmt: skip


@dataclass(frozen=True)
class _Reader:
    """What is needed to make a claim: the text, who is called what, who reads."""

    document: Document
    called: Mapping[str, str]
    entities: Mapping[str, Entity]
    by: str

    def claim(self, id: str, row: Mapping[str, Any]) -> Claim:
        subject, object = (self.called.get(_words(row, end), "") for end in ("subject", "object"))
        at = self.sentence(_words(row, "sentence"))
        claim = Claim(
            id, subject, object, _words(row, "kind"), _one_of(Stage, row.get("stage"), Stage.UNCLEAR),
            (at,) if at else (),
            polarity=Polarity.DENIED if row.get("denied") is True else Polarity.AFFIRMED,
            certainty=_one_of(Certainty, row.get("certainty"), Certainty.UNSPECIFIED),
            said_by=self.said_by(row), detail=_words(row, "detail") or None,
            review=Review(ReviewState.PROPOSED, self.by), proposal=Proposal(RULE, Strength.FAIR),
        )  # fmt: skip
        if at is None:
            return claim
        return self.linked(
            replace(claim, cues=tuple(self.cues(row, at)), dates=tuple(self.dates(row, at))),
            at, (_words(row, "subject_words"), _words(row, "object_words")),
        )  # fmt: skip

    def sentence(self, quote: str) -> Passage | None:
        """The sentence of the text that holds the quotation; None where it does not stand there letter for letter."""
        start = self.document.text.find(quote) if quote else -1
        if start < 0:
            return None
        first = self.document.sentence_at(start)
        last = self.document.sentence_at(start + len(quote) - 1)
        return self.document.passage(first[0] if first else start, last[1] if last else start + len(quote))

    def linked(self, claim: Claim, at: Passage, pointing: tuple[str, str]) -> Claim:
        """The claim with what its ends are called there; an end that is not named there was concluded."""
        links, concluded = [], []
        for part, id, words in zip(("subject", "object"), (claim.subject, claim.object), pointing, strict=True):
            entity = self.entities.get(id)
            if entity is None or any(at.holds(mention.passage) for mention in entity.mentions):
                continue
            concluded.append(part)
            if words and (place := self.within(words, at)):
                links.append(Link(place, id))
        if not concluded:
            return claim
        inference = Inference(tr("whom the sentence means as {parts}", parts=", ".join(map(tr, concluded))), (at,))
        return replace(claim, inference=inference, proposal=Proposal(RULE, Strength.WEAK, tuple(links)))

    def within(self, words: str, at: Passage) -> Passage | None:
        start = self.document.text.find(words, at.start, at.end) if words else -1
        return self.document.passage(start, start + len(words)) if start >= 0 else None

    def cues(self, row: Mapping[str, Any], at: Passage) -> Iterator[Cue]:
        for one in _rows(row, "cues")[:20]:
            place = self.within(_words(one, "words"), at)
            role = one.get("role")
            if isinstance(role, str) and role in set(CueRole):
                yield Cue(CueRole(role), place or self.document.passage(0, 0))

    def dates(self, row: Mapping[str, Any], at: Passage) -> Iterator[ClaimDate]:
        """The dates that are printed there, and that this program reads itself: a model gives no day."""
        named = row.get("dates")
        wanted = [one for one in named if isinstance(one, str) and one.strip()][:20] if isinstance(named, list) else []
        for one in printed_dates(self.document.text, at.start, at.end, self.document.published) if wanted else ():
            words = self.document.text[one.start : one.end]
            if any(each in words or words in each for each in wanted):
                yield ClaimDate(one.when, one.role, self.document.passage(one.start, one.end))

    def said_by(self, row: Mapping[str, Any]) -> SaidBy:
        who = _words(row, "said_by")
        if not who:
            return SaidBy()
        entity = self.called.get(who)
        return SaidBy(Speaker.NAMED, entity) if entity else SaidBy(Speaker.UNNAMED)


def _places(document: Document, name: str) -> Iterator[Passage]:
    """Where the name stands as words of its own."""
    text, start = document.text, -1
    while name and (start := text.find(name, start + 1)) >= 0:
        end = start + len(name)
        if not (_joined(text, start - 1, start) or _joined(text, end - 1, end)):
            yield document.passage(start, end)


def _joined(text: str, left: int, right: int) -> bool:
    """Whether two letters stand side by side, of a script that parts words."""
    if left < 0 or right >= len(text):
        return False
    return bool(text[left].isascii() and text[right].isascii() and _EDGE.match(text[left]) and _EDGE.match(text[right]))


def _unread(document: Document, entities: list[Entity], claims: list[Claim]) -> Iterator[Unread]:
    """The sentences that name two entities and gave no claim."""
    taken = {at.start for claim in claims for at in claim.passages}
    mentions = [(mention.passage.start, each.id) for each in entities for mention in each.mentions]
    for start, end in document.sentences:
        if start not in taken and len({id for at, id in mentions if start <= at < end}) > 1:
            yield Unread(document.passage(start, end), Why.NOT_UNDERSTOOD)


def _words(row: Mapping[str, Any], key: str) -> str:
    value = row.get(key)
    return value.strip()[:5000] if isinstance(value, str) else ""


def _one_of(words: type[Word], value: Any, other: Word) -> Word:
    return words(value) if isinstance(value, str) and value in set(words) else other

"""A cast and its claims → who of it is proposed: all who have a name, and what else something is said of."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from explorer.model.claims import Claim
from explorer.model.documents import Document
from explorer.model.entities import Entity, EntityType
from explorer.reading.cast import Cast, How, Pointer
from explorer.reading.rules.company_words import is_company_word

_WIDE = frozenset({
    "Africa", "America", "Americas", "Asia", "Asia Pacific", "Asia-Pacific", "Balkans", "Baltics", "Benelux",
    "Caribbean", "Central America", "Central Asia", "East Africa", "East Asia", "Eastern Europe", "Europe",
    "Latin America", "Middle East", "Nordic countries", "Nordics", "North Africa", "North America",
    "Persian Gulf", "Red Sea", "Scandinavia", "South America", "South Asia", "South Pacific", "South-East Asia",
    "Southeast Asia", "West Africa", "Western Europe",
})  # fmt: skip
"""Parts of the world, too wide to stand on a map for their own sake."""


def proposed_entities(cast: Cast, claims: Sequence[Claim], document: Document) -> Iterator[Entity]:
    """Those of the cast of whom something is said, and those who have a name and are more than passed by.

    "Greek banks" and the like have none; "the British ambassador" speaks of no country, "across Asia" of no place, and
    "Pune, India" only says which Pune.
    """
    asked = {whom for question in cast.questions for whom in question.entities}
    told = asked.union(*((claim.subject, claim.object, *_instead(claim)) for claim in claims))
    pointers = dict[str, list[Pointer]]()
    for pointer in cast.pointers:
        for whom in pointer.entities:
            pointers.setdefault(whom, []).append(pointer)
    places = {entity.id for entity in cast.entities if entity.type is EntityType.PLACE}
    ends = {pointer.end for pointer in cast.pointers if places.intersection(pointer.entities)}
    for entity in cast.entities:
        if entity.id in told or _stands_alone(entity, pointers.get(entity.id, []), document, ends):
            yield entity if entity.proposed else replace(entity, proposed=True)


def _stands_alone(entity: Entity, pointers: Sequence[Pointer], document: Document, ends: Container[int]) -> bool:
    """Whether it is more than passed by; *ends* are where the places of the text end."""
    if entity.type is EntityType.GROUP:
        return any(one.kind == How.NAME.value for one in entity.mentions)  # "the Vlachos family"
    if entity.type is not EntityType.PLACE:
        return True
    adjectives = all(pointer.how is How.ADJECTIVE for pointer in pointers) and bool(pointers)
    of_others = adjectives and not any(_is_of_a_firm(pointer, document.text) for pointer in pointers)
    wider = bool(pointers) and all(_tells_where(pointer, document.text, ends) for pointer in pointers)
    return not (of_others or wider or entity.name in _WIDE)


def _tells_where(pointer: Pointer, text: str, ends: Container[int]) -> bool:
    """As in "in Pune, India,"; not "Uganda, Rwanda and South Sudan"."""
    behind = text[pointer.end : pointer.end + 2]
    closed = behind[:1] in (".", ";", ")", "") or (behind == ", " and text[pointer.end + 2 : pointer.end + 3].islower())
    listed = text.startswith((", and ", ", or "), pointer.end)
    return pointer.start - 2 in ends and text[pointer.start - 2 : pointer.start] == ", " and closed and not listed


def _is_of_a_firm(pointer: Pointer, text: str) -> bool:
    """Whether a nation is that of a firm or of its people: "the Luxembourg broadcaster", "Germans"."""
    words = text[pointer.end : pointer.end + 60].split()[:3]
    return not words or any(is_company_word(word.strip(".,;:'’").casefold()) for word in words)


def _instead(claim: Claim) -> tuple[str, ...]:
    """Who may be an end of it instead."""
    others = claim.proposal.alternatives if claim.proposal else ()
    return tuple(other.value for other in others if other.part in ("subject", "object"))

"""A cast and its claims → who of it is proposed: all who have a name, and what else something is said of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from explorer.model.claims import Claim
from explorer.model.documents import Document
from explorer.model.entities import Entity, EntityType
from explorer.reading.cast import Cast, How, Pointer
from explorer.reading.rules.company_words import is_company_word


def proposed_entities(cast: Cast, claims: Sequence[Claim], document: Document) -> Iterator[Entity]:
    """Those of the cast of whom something is said, and those who have a name.

    "Greek banks" and the like have none, and "the British ambassador" names no country.
    """
    asked = {whom for question in cast.questions for whom in question.entities}
    told = asked.union(*((claim.subject, claim.object, *_instead(claim)) for claim in claims))
    pointers = dict[str, list[Pointer]]()
    for pointer in cast.pointers:
        for whom in pointer.entities:
            pointers.setdefault(whom, []).append(pointer)
    for entity in cast.entities:
        if entity.id in told or _stands_alone(entity, pointers.get(entity.id, []), document):
            yield entity if entity.proposed else replace(entity, proposed=True)


def _stands_alone(entity: Entity, pointers: Sequence[Pointer], document: Document) -> bool:
    """Whether it is more than passed by."""
    if entity.type is EntityType.GROUP:
        return any(one.kind == How.NAME.value for one in entity.mentions)  # "the Vlachos family"
    if entity.type is not EntityType.PLACE:
        return True
    adjectives = all(pointer.how is How.ADJECTIVE for pointer in pointers) and bool(pointers)
    return not adjectives or any(_is_of_a_firm(pointer, document.text) for pointer in pointers)


def _is_of_a_firm(pointer: Pointer, text: str) -> bool:
    """Whether a nation is that of a firm or of its people: "the Luxembourg broadcaster", "Germans"."""
    words = text[pointer.end : pointer.end + 60].split()[:3]
    return not words or any(is_company_word(word.strip(".,;:'’").casefold()) for word in words)


def _instead(claim: Claim) -> tuple[str, ...]:
    """Who may be an end of it instead."""
    others = claim.proposal.alternatives if claim.proposal else ()
    return tuple(other.value for other in others if other.part in ("subject", "object"))

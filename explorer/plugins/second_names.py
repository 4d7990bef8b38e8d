"""Names that another program found in a text, put beside those that the built-in rules found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from explorer.model.documents import Document
from explorer.model.entities import Entity, EntityType, Mention
from explorer.reading.cast import Cast, How, Pointer


@dataclass(frozen=True, slots=True)
class Span:
    """Characters that are a name, and what it is the name of."""

    start: int
    end: int
    type: EntityType


def with_names(cast: Cast, document: Document, found: Iterable[Span], common: Sequence[tuple[int, int]] = ()) -> Cast:
    """The cast with the names that it does not have, and without those that are only *common* words.

    Where both have something to say of the same characters, the rules are right. One name is left out when every
    mention of it is made of common words, and nothing else points at it.
    """
    cast = _without(cast, frozenset(common))
    taken = [(pointer.start, pointer.end) for pointer in cast.pointers]
    free = [span for span in found if not any(span.start < end and start < span.end for start, end in taken)]
    known = {name: each.id for each in reversed(cast.entities) for name in (*each.aliases, each.name)}
    ids = {each.id for each in cast.entities}
    fresh: dict[str, Entity] = {}
    pointers = list(cast.pointers)
    for span in free:
        name = " ".join(document.text[span.start : span.end].split())
        if not name:
            continue
        id = known.get(name)
        if id is None:
            id = known[name] = _new_id(name, ids)
            ids.add(id)
            fresh[id] = Entity(id, name, span.type, proposed=True)
        if id in fresh:
            mention = Mention(document.passage(span.start, span.end), How.NAME.value)
            fresh[id] = replace(fresh[id], mentions=(*fresh[id].mentions, mention))
        pointers.append(Pointer(span.start, span.end, How.NAME, (id,)))
    if len(pointers) == len(cast.pointers):
        return cast
    in_order = tuple(sorted(pointers, key=lambda pointer: pointer.start))
    return replace(cast, entities=(*cast.entities, *fresh.values()), pointers=in_order)


def _without(cast: Cast, common: frozenset[tuple[int, int]]) -> Cast:
    """The cast without the organisations whose names are common words wherever they stand."""
    asked = {id for question in cast.questions for id in question.entities}
    gone = {
        each.id
        for each in cast.entities
        if each.type is EntityType.ORGANISATION and each.id not in asked and each.mentions
        and all(one.kind == How.NAME and (one.passage.start, one.passage.end) in common for one in each.mentions)
    }  # fmt: skip
    if not gone:
        return cast
    left = []
    for pointer in cast.pointers:
        entities = tuple(id for id in pointer.entities if id not in gone)
        if entities or not pointer.entities:
            left.append(
                replace(pointer, entities=entities, others=tuple(id for id in pointer.others if id not in gone))
            )
    return replace(cast, entities=tuple(each for each in cast.entities if each.id not in gone), pointers=tuple(left))


def _new_id(name: str, taken: set[str]) -> str:
    stem = f"name-{name.casefold()}"
    return stem if stem not in taken else f"{stem}-{len(taken)}"

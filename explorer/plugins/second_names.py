"""Names that another program found in a text, put beside those that the built-in rules found."""

from __future__ import annotations

from collections.abc import Iterable
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


def with_names(cast: Cast, document: Document, found: Iterable[Span]) -> Cast:
    """The cast with the names that it does not have.

    Where both have something to say of the same characters, the rules are right.
    """
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


def _new_id(name: str, taken: set[str]) -> str:
    stem = f"name-{name.casefold()}"
    return stem if stem not in taken else f"{stem}-{len(taken)}"

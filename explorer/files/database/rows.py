"""A dossier → the rows of its file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from explorer.files.change_record import item_composers
from explorer.files.compose import Composer, Record
from explorer.files.database.digests import Value
from explorer.files.database.schema import FORMAT
from explorer.files.format import PROGRAM
from explorer.model.changes import LISTS, TEXTS
from explorer.model.dossier import Arrangement, Dossier

Row = tuple[Value, ...]
"""The columns of a row in the order of `schema.COLUMNS`, without its digest."""

GAP = 1 << 32
as_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


class _Itself(dict[str, str]):
    """Passages in a project file name their document by its id, which is the key of every edit of it."""

    def __missing__(self, key: str) -> str:
        return key


def composer_for(*dossiers: Dossier) -> Composer:
    """What makes records of items that quote documents of any of these dossiers."""
    known = {id: document for dossier in dossiers for id, document in dossier.document_by_id.items()}
    return Composer(known, _Itself())


def all_rows(dossier: Dossier) -> Iterator[tuple[str, Row]]:
    """Every row of a new file, each with the table it belongs to."""
    composers = item_composers(composer_for(dossier))
    yield "meta", ("format", as_json(FORMAT))
    yield "meta", ("program", as_json(PROGRAM))
    for name in TEXTS:
        yield "meta", text_row(name, getattr(dossier, name))
    for document in dossier.documents:
        yield "texts", (document.id, document.text)
    for part in LISTS:
        items = getattr(dossier, part)
        for place, item in zip(spaced(len(items)), items, strict=True):
            yield part, item_row(part, place, item, composers[part](item))
    for id in positioned(dossier.arrangement):
        yield "positions", position_row(dossier.arrangement, id)


def text_row(name: str, text: str) -> Row:
    """The row of the title or of what the project is about."""
    return name, as_json(text)


def item_row(part: str, place: int, item: Any, record: Record) -> Row:
    """The row of an item; what other rows refer to stands in columns of its own."""
    if part == "claims":
        return place, item.id, item.subject, item.object, as_json(record)
    if part in ("documents", "entities", "disagreements"):
        return place, item.id, as_json(record)
    return place, as_json(record)


def positioned(arrangement: Arrangement) -> Iterable[str]:
    """The entities that have a row there."""
    return sorted(arrangement.positions.keys() | arrangement.placed)


def position_row(arrangement: Arrangement, id: str) -> Row:
    """Where an entity stands, and whether somebody put it there."""
    at = arrangement.positions.get(id)
    return id, "" if at is None else as_json(list(at)), int(id in arrangement.placed)


def spaced(number: int) -> list[int]:
    """Places for so many items, with room between them."""
    return [GAP * (index + 1) for index in range(number)]


def filled(places: Sequence[int | None]) -> list[int] | None:
    """The places with each None filled in between its neighbours; None where there is no room left."""
    made: list[int] = []
    reached = 0
    while reached < len(places):
        if (there := places[reached]) is not None:
            made.append(there)
            reached += 1
            continue
        end = reached
        while end < len(places) and places[end] is None:
            end += 1
        number = end - reached
        low, high = made[-1] if made else None, places[end] if end < len(places) else None
        if low is None:
            low = high - GAP * (number + 1) if high is not None else 0
        if high is None:
            high = low + GAP * (number + 1)
        if high - low <= number:
            return None
        made += [low + (high - low) * (index + 1) // (number + 1) for index in range(number)]
        reached = end
    return made

"""A change of the dossier → the rows it changes, inside one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from explorer.files.change_record import item_composers
from explorer.files.compose import Composer
from explorer.files.database import rows, schema
from explorer.files.database.digests import Seal, Value, row_digest
from explorer.files.database.rows import Row
from explorer.model.changes import LISTS, TEXTS, Change, Swap
from explorer.model.dossier import Dossier
from explorer.model.steps import StepState

Places = Mapping[str, tuple[int, ...]]
"""Where each item of each list stands in its table."""


class Estranged(Exception):  # noqa: N818 - it is what was found.
    """The file is not as this program left it: somebody else wrote to it."""


@dataclass
class Pen:
    """What writes rows, and keeps the account of them."""

    connection: sqlite3.Connection
    seals: dict[str, Seal]

    def add(self, part: str, row: Row) -> None:
        """Write a row that is not there."""
        digest = row_digest(part, row)
        self.connection.execute(schema.insert(part), (*row, digest))
        self.seals[part] = self.seals[part].with_row(digest)

    def take(self, part: str, key: Value) -> None:
        """Remove a row that is there."""
        found = self.connection.execute(schema.delete(part), (key,)).fetchall()
        if len(found) != 1:
            raise Estranged
        self.seals[part] = self.seals[part].without_row(found[0][0])

    def clear(self, part: str) -> None:
        """Remove all rows of a table."""
        self.connection.execute(schema.clear(part))
        self.seals[part] = Seal()

    def close(self, before: Mapping[str, Seal]) -> None:
        """Write the account, where it is another than before."""
        for part, seal in self.seals.items():
            if before.get(part) != seal:
                self.connection.execute(
                    "INSERT OR REPLACE INTO seals (part, rows, sum) VALUES (?, ?, ?)", (part, seal.rows, seal.as_bytes)
                )


def write_new(connection: sqlite3.Connection, dossier: Dossier) -> tuple[dict[str, Seal], Places]:
    """Fill an empty file."""
    for statement in (*schema.TABLES.values(), *schema.INDEXES.values()):
        connection.execute(statement)
    pen = Pen(connection, {part: Seal() for part in schema.COLUMNS})
    for part, row in rows.all_rows(dossier):
        pen.add(part, row)
    pen.close({})
    return pen.seals, {part: tuple(rows.spaced(len(getattr(dossier, part)))) for part in LISTS}


def write_change(pen: Pen, change: Change, before: Dossier, after: Dossier, places: Places) -> Places:
    """Write what *change* made of *before*, which is *after*; gives the places there are then."""
    for name in TEXTS:
        if getattr(change, name):
            pen.take("meta", name)
            pen.add("meta", rows.text_row(name, getattr(after, name)))
    composer = rows.composer_for(before, after)
    for _, document in change.documents.come:
        if not pen.connection.execute("SELECT 1 FROM texts WHERE id = ?", (document.id,)).fetchone():
            pen.add("texts", (document.id, document.text))
    made = dict(places)
    for part in LISTS:
        if swapped := getattr(change, part):
            made[part] = _write_list(pen, part, swapped, after, places[part], composer)
    _write_positions(pen, change, before, after)
    return made


def mark(pen: Pen, numbers: Iterable[int], state: StepState) -> None:
    """Give steps of the history another state."""
    for number in numbers:
        found = pen.connection.execute(schema.select_one("history"), (number,)).fetchone()
        if found is None:
            raise Estranged
        words = [column.decode() for column in found[2:6]]
        pen.take("history", number)
        pen.add("history", (number, state.value, *words, found[6]))


def abandon(pen: Pen) -> None:
    """Leave all undone steps behind."""
    found = pen.connection.execute("SELECT number FROM history WHERE state = ?", (StepState.UNDONE.value,)).fetchall()
    mark(pen, [number for (number,) in found], StepState.ABANDONED)


def _write_list(
    pen: Pen, part: str, swapped: Swap[object], after: Dossier, places: tuple[int, ...], composer: Composer
) -> tuple[int, ...]:
    compose, items = item_composers(composer)[part], getattr(after, part)
    gone, come = {place for place, _ in swapped.gone}, {place for place, _ in swapped.come}
    stay = iter([place for index, place in enumerate(places) if index not in gone])
    made = rows.filled([None if index in come else next(stay) for index in range(len(items))])
    if made is None:  # No room between two of them: all get new places.
        pen.clear(part)
        made, come = rows.spaced(len(items)), set(range(len(items)))
    else:
        for index in gone:
            pen.take(part, places[index])
    for index in sorted(come):
        pen.add(part, rows.item_row(part, made[index], items[index], compose(items[index])))
    return tuple(made)


def _write_positions(pen: Pen, change: Change, before: Dossier, after: Dossier) -> None:
    old, new = before.arrangement, after.arrangement
    for id in sorted({move.entity for move in change.moves} | change.placed | change.released):
        if id in old.positions or id in old.placed:
            pen.take("positions", id)
        if id in new.positions or id in new.placed:
            pen.add("positions", rows.position_row(new, id))

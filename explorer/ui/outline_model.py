"""Outline → a tree of types, entities and relationships, for Qt's views."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.model.changes import swap
from explorer.model.relationships import RelationshipId
from explorer.session.outline import EntityRow, Outline, Tie, TypeRow
from explorer.session.state import Id
from explorer.session.wording import status_words
from explorer.ui.tips import plain_tip
from explorer.words import tr

AnyIndex = QModelIndex | QPersistentModelIndex
Item = TypeRow | EntityRow | Tie

# Each index carries the number of its parent row, so that no tree of objects is needed beside the outline:
# 0 for a type, 1 + type for an entity, and beyond all types for a tie, type and entity in one number.
_TYPES = 64
_NOWHERE = QModelIndex()


class OutlineModel(QAbstractItemModel):
    """The entities of an outline; ten thousand of them cost nothing until they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._types: tuple[TypeRow, ...] = ()
        self._places: dict[str, tuple[int, int]] | None = None

    def show_outline(self, outline: Outline) -> bool:
        """Show its entities; answers whether rows came or went (if not, only their looks changed)."""
        types = outline.types
        if types is self._types:
            return False
        others = _others(self._types, types)
        if others is None:
            self.beginResetModel()
            self._types, self._places = types, None
            self.endResetModel()
            return True
        come_or_gone = False
        for type, entity in others:
            come_or_gone |= self._show_ties(type, entity, types[type].entities[entity].ties)
        self._types = types
        if types:
            self.dataChanged.emit(self.index(0, 0), self.index(len(types) - 1, 0))
        return come_or_gone

    def differs(self, outline: Outline) -> bool:
        """Whether all rows are made anew, because entities come, go or change places."""
        return outline.types is not self._types and _others(self._types, outline.types) is None

    def _show_ties(self, type: int, entity: int, ties: tuple[Tie, ...]) -> bool:
        """Let the rows below an entity come and go one by one, so that nothing else is laid out anew."""
        above, now = self.index(entity, 0, self.index(type, 0)), list(self._types[type].entities[entity].ties)
        change = swap([tie.id for tie in now], [tie.id for tie in ties])
        for place, _ in reversed(change.gone):
            self.beginRemoveRows(above, place, place)
            del now[place]
            self._put(type, entity, now)
            self.endRemoveRows()
        for place, _ in change.come:
            self.beginInsertRows(above, place, place)
            now.insert(place, ties[place])
            self._put(type, entity, now)
            self.endInsertRows()
        return bool(change)

    def _put(self, type: int, entity: int, ties: list[Tie]) -> None:
        row = self._types[type]
        entities = list(row.entities)
        entities[entity] = replace(entities[entity], ties=tuple(ties))
        changed = replace(row, entities=tuple(entities))
        self._types = (*self._types[:type], changed, *self._types[type + 1 :])

    def item(self, index: AnyIndex) -> Item | None:
        """The type, entity or relationship of a row."""
        if not index.isValid():
            return None
        number = index.internalId()
        if number == 0:
            return self._types[index.row()]
        if number <= _TYPES:
            return self._types[number - 1].entities[index.row()]
        number -= _TYPES + 1
        return self._types[number % _TYPES].entities[number // _TYPES].ties[index.row()]

    def is_shown(self, index: AnyIndex) -> bool:
        """Whether the map shows it; a relationship is greyed with its entity."""
        item = self.item(index)
        if isinstance(item, Tie):
            item = self.item(self.parent(index))
        return item is None or isinstance(item, Tie) or item.shown

    def places(self, id: Id) -> tuple[QModelIndex, ...]:
        """The rows that stand for an entity or a relationship: one, or one below each end."""
        if self._places is None:
            self._places = {
                row.id: (type, entity)
                for type, above in enumerate(self._types)
                for entity, row in enumerate(above.entities)
            }
        ends = id.pair if isinstance(id, RelationshipId) else (id,)
        found = []
        for type, entity in sorted({self._places[end] for end in ends if end in self._places}):
            above = self.index(entity, 0, self.index(type, 0))
            if isinstance(id, RelationshipId):
                ties = self._types[type].entities[entity].ties
                found += [self.index(row, 0, above) for row, tie in enumerate(ties) if tie.id == id]
            else:
                found.append(above)
        return tuple(found)

    def index(self, row: int, column: int, parent: AnyIndex = _NOWHERE) -> QModelIndex:
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        above = parent.internalId()
        if above == 0:
            return self.createIndex(row, column, parent.row() + 1)
        return self.createIndex(row, column, 1 + _TYPES + parent.row() * _TYPES + (above - 1))

    def parent(self, index: AnyIndex | None = None) -> Any:
        """The row above; without an index, Qt's other `parent`: the object this belongs to."""
        if index is None:
            return super().parent()
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        number = index.internalId()
        if number <= _TYPES:
            return self.createIndex(number - 1, 0, 0)
        number -= _TYPES + 1
        return self.createIndex(number // _TYPES, 0, number % _TYPES + 1)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        item = self.item(parent)
        if item is None:
            return len(self._types)
        if isinstance(item, TypeRow):
            return len(item.entities)
        return len(item.ties) if isinstance(item, EntityRow) else 0

    def hasChildren(self, parent: AnyIndex = _NOWHERE) -> bool:
        """Asked of every row whenever the tree is laid out: so not by way of two other functions."""
        item = self.item(parent)
        if isinstance(item, EntityRow):
            return bool(item.ties)
        return bool(self._types) if item is None else isinstance(item, TypeRow)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text if isinstance(item, Tie) else item.name
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(item, TypeRow):
            return Qt.CheckState.Checked if item.shown else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _said(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_said(item))
        return None


def _said(item: Item) -> str:
    """What a screen reader says of a row."""
    if isinstance(item, TypeRow):
        return f"{item.name}, {len(item.entities)}"
    if isinstance(item, EntityRow):
        return item.name if item.shown else tr("{name}, hidden by a filter", name=item.name)
    return f"{item.text}, {status_words(item.status, item.inferred)}"


def _others(before: tuple[TypeRow, ...], after: tuple[TypeRow, ...]) -> list[tuple[int, int]] | None:
    """The entities, by their places, whose rows are others now; None where they are not the same ones as before."""
    if [row.type for row in before] != [row.type for row in after]:
        return None
    found = []
    for type, (one, other) in enumerate(zip(before, after, strict=True)):
        if len(one.entities) != len(other.entities):
            return None
        for entity, (was, now) in enumerate(zip(one.entities, other.entities, strict=True)):
            if was is not now:
                if was.id != now.id:
                    return None
                found.append((type, entity))
    return found

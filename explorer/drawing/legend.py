"""Scene → the legend of the styles used in it: each a small drawing with its name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from explorer.drawing.glyphs import paint_glyph, paint_type
from explorer.drawing.painter import outline, pen
from explorer.drawing.theme import Theme
from explorer.model.entities import TYPE_ORDER, EntityType
from explorer.model.relationships import STATUS_ORDER, Status
from explorer.network.geometry import GLYPH
from explorer.network.scene import Scene
from explorer.network.style import STROKES
from explorer.words import tr

SAMPLE, DISC = 40.0, 19.0
"""Pixels that every sample takes from left to right, and those across a disc in its middle."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A sample and its name. A line has its ``statuses``, an entity a ``type``; ``sign`` alone is a sign."""

    words: str
    statuses: tuple[Status, ...] = ()
    type: EntityType | None = None
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries below, or beside, one caption."""

    caption: str
    entries: tuple[Entry, ...]


def groups(
    scene: Scene,
    lines: Collection[int] | None = None,
    nodes: Collection[int] | None = None,
    signs: Collection[str] | None = None,
) -> tuple[Group, ...]:
    """The legend of the scene, or of these *lines*, *nodes* and *signs* of it; what is not drawn is not in it."""
    made = (
        Group(tr("Status"), line_entries(scene, lines, nodes, signs)),
        Group(tr("Kind"), type_entries(scene, nodes)),
    )
    return tuple(group for group in made if group.entries)


def line_entries(
    scene: Scene,
    lines: Collection[int] | None = None,
    nodes: Collection[int] | None = None,
    signs: Collection[str] | None = None,
) -> tuple[Entry, ...]:
    """The statuses of the scene's lines, or of these *lines*, strongest first, and what else a line may carry."""
    chosen = sorted(range(len(scene.line_ids)) if lines is None else lines)
    used = {status for line in chosen for status in scene.statuses[line]}
    entries = [Entry(_name(status.value), (status,)) for status in STATUS_ORDER if status in used]
    split = [line for line in chosen if len(scene.statuses[line]) > 1]
    disputed = [line for line in split if len(scene.line_ids[line]) == 1]
    if disputed:
        entries.append(Entry(tr("Disputed: its labels"), scene.statuses[disputed[0]][:2], sign="!"))
    merged = [line for line in split if line not in disputed]
    if merged:
        entries.append(Entry(tr("Several in one line"), scene.statuses[merged[0]][:2], sign="!"))
    inferred = [line for line in chosen if scene.inferred[line]]
    if inferred:
        entries.append(Entry(_name("inferred"), scene.statuses[inferred[0]][:1], sign="?"))
    shown = range(len(scene.types)) if nodes is None else nodes
    at_odds = any(scene.disagree[line] for line in chosen) or any(scene.badges[node] for node in shown)
    if at_odds and (signs is None or "!" in signs):
        entries.append(Entry(tr("Statements disagree"), sign="!"))
    return tuple(entries)


def type_entries(scene: Scene, nodes: Collection[int] | None = None) -> tuple[Entry, ...]:
    """The types of the scene's entities, or of these *nodes*."""
    used = {scene.types[node] for node in (range(len(scene.types)) if nodes is None else nodes)}
    return tuple(Entry(_name(type.value), type=type) for type in TYPE_ORDER if type in used)


def paint_entry(painter: QPainter, entry: Entry, x: float, y: float, theme: Theme) -> None:
    """Draw the entry's sample from *x* rightwards, with its middle at *y*."""
    ground, centre = QColor(theme.canvas), QPointF(x + SAMPLE / 2, y)
    if entry.statuses:
        _paint_line(painter, entry, x, y, theme)
        first = entry.statuses[0]
        if sign := entry.sign or STROKES[first].glyph:
            ink = theme.warning if sign == "!" else theme.status[first]
            paint_glyph(painter, sign, centre, GLYPH, QColor(ink), ground)
    elif entry.type is not None:
        radius, rim = DISC / 2, QColor(theme.rim[entry.type])
        painter.setPen(QPen(rim, 1.3))
        painter.setBrush(QBrush(QColor(theme.fill[entry.type])))
        painter.drawPath(outline(entry.type, centre, radius - 0.65))
        if entry.type is not EntityType.AGREEMENT:
            paint_type(painter, entry.type, centre, radius * 0.52, rim)
    else:
        paint_glyph(painter, entry.sign, centre, GLYPH, QColor(theme.warning), ground)


def _paint_line(painter: QPainter, entry: Entry, x: float, y: float, theme: Theme) -> None:
    """A line as on the map: split into the styles of its labels where it has several."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    part = SAMPLE / len(entry.statuses)
    for place, status in enumerate(entry.statuses):
        painter.setPen(pen(theme, status, STROKES[status].width, inferred=entry.sign == "?"))
        painter.drawLine(QPointF(x + place * part, y), QPointF(x + (place + 1) * part, y))


def _name(word: str) -> str:
    name = tr(word)
    return name[:1].upper() + name[1:]

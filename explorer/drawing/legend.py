"""Scene → the legend of the styles used in it: each a small drawing with its name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from explorer.drawing.glyphs import paint_glyph, paint_type
from explorer.drawing.painter import outline, pen
from explorer.drawing.theme import Theme
from explorer.model.entities import EntityType
from explorer.model.relationships import Status
from explorer.network.geometry import GLYPH
from explorer.network.scene import Scene
from explorer.network.style import STROKES
from explorer.words import tr

LINE, DISC = 46.0, 20.0
"""Pixels that a sample of a line, and one of an entity, take from left to right."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A sample and its name. A line has a ``status``, an entity a ``type``; ``sign`` alone is a sign."""

    words: str
    status: Status | None = None
    type: EntityType | None = None
    sign: str = ""

    @property
    def width(self) -> float:
        """Pixels the sample takes from left to right."""
        return LINE if self.status else DISC


def line_entries(scene: Scene, lines: Collection[int] | None = None) -> tuple[Entry, ...]:
    """The statuses of the scene's lines, or of these *lines*, weakest first, and what else a line may carry."""
    chosen = sorted(range(len(scene.line_ids)) if lines is None else lines)
    used = {status for line in chosen for status in scene.statuses[line]}
    entries = [Entry(_name(status.value), status) for status in Status if status in used]
    inferred = [line for line in chosen if scene.inferred[line]]
    if inferred:
        entries.append(Entry(_name("inferred"), scene.statuses[inferred[0]][0], sign="?"))
    ends = {int(end) for line in chosen for end in scene.ends[line]}
    if any(scene.disagree[line] or len(scene.statuses[line]) > 1 for line in chosen) or any(
        scene.badges[node] for node in ends
    ):
        entries.append(Entry(tr("Statements disagree"), sign="!"))
    return tuple(entries)


def type_entries(scene: Scene, nodes: Collection[int] | None = None) -> tuple[Entry, ...]:
    """The types of the scene's entities, or of these *nodes*."""
    used = {scene.types[node] for node in (range(len(scene.types)) if nodes is None else nodes)}
    return tuple(Entry(_name(type.value), type=type) for type in EntityType if type in used)


def paint_entry(painter: QPainter, entry: Entry, x: float, y: float, theme: Theme) -> None:
    """Draw the entry's sample from *x* rightwards, with its middle at *y*."""
    ground = QColor(theme.canvas)
    if entry.status is not None:
        stroke, middle = STROKES[entry.status], QPointF(x + LINE / 2, y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(theme, entry.status, stroke.width, inferred=entry.sign == "?"))
        painter.drawLine(QPointF(x, y), QPointF(x + LINE, y))
        if sign := entry.sign or stroke.glyph:
            paint_glyph(painter, sign, middle, GLYPH, QColor(theme.status[entry.status]), ground)
    elif entry.type is not None:
        centre, radius, rim = QPointF(x + DISC / 2, y), DISC / 2, QColor(theme.rim[entry.type])
        painter.setPen(QPen(rim, 1.3))
        painter.setBrush(QBrush(QColor(theme.fill[entry.type])))
        painter.drawPath(outline(entry.type, centre, radius - 0.65))
        if entry.type is not EntityType.AGREEMENT:
            paint_type(painter, entry.type, centre, radius * 0.52, rim)
    else:
        paint_glyph(painter, entry.sign, QPointF(x + DISC / 2, y), GLYPH, QColor(theme.warning), ground)


def _name(word: str) -> str:
    name = tr(word)
    return name[:1].upper() + name[1:]

"""Page → ink, the same on every device."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.drawing.fonts import font
from explorer.drawing.legend import paint_entry
from explorer.drawing.overlay import paint_selection
from explorer.drawing.page import Frame, Page
from explorer.drawing.painter import paint
from explorer.drawing.theme import Theme


def paint_page(painter: QPainter, page: Page, theme: Theme, *, ground: bool = True) -> None:
    """All of the page, in its units; without *ground* it stands on nothing."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if ground:
        painter.fillRect(QRectF(0, 0, page.width, page.height), QColor(theme.canvas))
    width, height = page.frame.size
    painter.save()
    painter.translate(page.frame.left, page.frame.top)
    painter.setClipRect(QRectF(0, 0, width, height))
    paint_map(painter, page, theme)
    painter.restore()
    paint_around(painter, page, theme)


def paint_map(painter: QPainter, page: Page, theme: Theme) -> None:
    """The map, from the frame's own corner."""
    painter.translate(*page.frame.viewport.origin())
    paint(painter, page.frame.drawing, theme)
    if page.chosen:
        paint_selection(painter, page.frame.drawing, theme, page.chosen)


def paint_around(painter: QPainter, page: Page, theme: Theme) -> None:
    """What stands around the map."""
    line = QPen(QColor(theme.border), 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if page.frame.is_cut:
        painter.setPen(line)
        painter.drawRect(_box(page.frame).adjusted(0.5, 0.5, -0.5, -0.5))
    for rule in page.around.rules:
        painter.setPen(line)
        painter.drawLine(QLineF(rule.x, rule.y, rule.x + rule.width, rule.y))
    for sample in page.around.samples:
        paint_entry(painter, sample.entry, sample.x, sample.y, theme)
    for words in page.around.words:
        painter.setFont(font(words.size, words.bold))
        painter.setPen(QColor(theme.text if words.ink == "text" else theme.muted))
        painter.drawText(QPointF(words.x, words.y), words.text)


def _box(frame: Frame) -> QRectF:
    return QRectF(frame.left, frame.top, *frame.size)

"""Proves that the program works where it is installed: draws, clicks a line, finds its sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from explorer.model.relationships import RelationshipId
from explorer.session.cards import Card
from explorer.session.screen import show
from explorer.session.store import Store
from explorer.ui.canvas import Canvas
from explorer.ui.window import Window

PAINTER_CALLS = 100_000


def find_a_sentence(window: Window, store: Store) -> dict[str, object]:
    """Click a line, and hold the sentences that are shown against their documents; what was found."""
    QApplication.processEvents()
    point = click_a_line(window.canvas)
    QApplication.processEvents()
    state = store.state
    cards = [block for block in show(state).evidence.blocks if isinstance(block, Card) and block.chosen]
    stand = bool(cards) and all(state.dossier.quote(card.passage) == card.quote for card in cards)
    picture = window.grab()
    return {
        "clicked": [round(point.x()), round(point.y())],
        "selected": [list(id) if isinstance(id, tuple) else id for id in state.desk.selection],
        "sentences": [card.quote for card in cards],
        "window": [picture.width(), picture.height()],
        "painter calls": paint_much(),
        "passed": stand and not picture.isNull(),
    }


def click_a_line(canvas: Canvas, line: RelationshipId | None = None) -> QPointF:
    """Press and release the mouse on a line of the map, as a hand would; where it was clicked."""
    point = _free_point(canvas, line)
    for kind, buttons in (
        (QEvent.Type.MouseMove, Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        at = canvas.mapToGlobal(point)
        QApplication.sendEvent(canvas, QMouseEvent(kind, point, at, button, buttons, Qt.KeyboardModifier.NoModifier))
    return point


def paint_much() -> int:
    """Many painter calls in a row: some versions of PySide6 lose a reference in each, and abort after thousands."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    colour = QColor("#000000")
    for _ in range(PAINTER_CALLS):
        painter.setPen(colour)
    painter.end()
    return PAINTER_CALLS


def _free_point(canvas: Canvas, line: RelationshipId | None) -> QPointF:
    """A point on a line (any, or this one) at which nothing else is nearer."""
    for id, points in canvas.lines_on_screen():
        if line is None or id == line:
            for point in points:
                if canvas.ids(canvas.marks_under(point)) == (id,):
                    return point
    raise LookupError("no line of the map can be clicked: nothing is drawn, or all lines are covered")

"""A claim's card → its frame, with a bar in the colour of its status."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from explorer.drawing.theme import Theme
from explorer.session.cards import Card
from explorer.ui.shades import colour, shade


def paint_frame(painter: QPainter, area: QRect, card: Card, theme: Theme, focused: bool) -> None:
    """Draw the ground, the frame (one look for chosen, another for focused) and the bar."""
    frame = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
    pen = QPen(colour(theme.border), 1)
    if focused or card.chosen:
        # Shades would vanish where the theme wants the strongest contrast: there, width tells them apart.
        strongest = theme.name == "contrast"
        pen = QPen(colour(theme.focus), (3.0 if strongest else 2.0) if focused else 2.0 if strongest else 1.5)
        if not focused and not strongest:
            pen.setColor(shade(theme.focus, theme.panel, 0.65))
        inset = (pen.widthF() - 1) / 2
        frame.adjust(inset, inset, -inset, -inset)
    painter.setPen(pen)
    painter.setBrush(colour(theme.card))
    painter.drawRoundedRect(frame, 8, 8)
    bar = QRectF(5, 11, 3, area.height() - 22)
    ink = colour(theme.status[card.status])
    if card.inferred:  # What is inferred looks inferred: the bar is only an outline.
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        bar.adjust(0.5, 0, -0.5, 0)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
    painter.drawRoundedRect(bar, 1.5, 1.5)

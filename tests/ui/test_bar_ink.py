import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.model.relationships import Status
from explorer.ui.bar_ink import paint_bar


def bar(theme: Theme, status: Status, glyph: bool = True) -> QImage:
    image = QImage(22, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    black = QColor("#000000")
    paint_bar(painter, QRectF(0, 0, 22, 20), status, black, QColor(theme.panel), black if glyph else None)
    painter.end()
    return image


def test_bars_are_told_apart_without_colour(qtbot: QtBot, light: Theme) -> None:
    looks = {bytes(bar(light, status).constBits()) for status in Status}
    assert len(looks) == len(Status)


@pytest.mark.parametrize("status", list(Status))
def test_a_bar_is_even_about_its_middle(qtbot: QtBot, light: Theme, status: Status) -> None:
    if status in (Status.PLANNED, Status.PROPOSED):
        return  # Dash, dot has a direction.
    image = bar(light, status, glyph=False)
    row = [image.pixelColor(x, 10).lightness() for x in range(22)]
    assert all(abs(left - right) < 40 for left, right in zip(row, reversed(row), strict=True))

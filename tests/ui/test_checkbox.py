from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from explorer.ui.checkbox import paint_checkbox


def test_a_tick_can_be_seen(qtbot: QtBot) -> None:
    images = []
    for checked in (True, False):
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_checkbox(painter, QRectF(0, 0, 20, 20), checked, QColor("black"), QColor("white"))
        painter.end()
        images.append(image)
    assert images[0] != images[1]
    assert images[1].pixelColor(10, 10) == QColor("white")

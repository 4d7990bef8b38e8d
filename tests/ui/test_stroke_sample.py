from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import NAMES, Theme, load_theme
from explorer.model.relationships import Status
from explorer.ui.stroke_sample import paint_stroke


def painted(status: Status, theme: Theme, inferred: bool = False) -> QImage:
    image = QImage(60, 16, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_stroke(painter, QRectF(0, 0, 60, 16), status, theme, "#ffffff", inferred)
    painter.end()
    return image


def bits(image: QImage) -> bytes:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())


def test_every_status_leaves_ink_in_every_theme(qtbot: QtBot) -> None:
    for name in NAMES:
        for status in Status:
            assert len(set(bits(painted(status, load_theme(name))))) > 1


def test_statuses_differ_in_grey(qtbot: QtBot) -> None:
    # One colour for all, so that only dash, width and glyph tell them apart.
    light = load_theme("light")
    black = type(light)(**{**vars(light), "status": dict.fromkeys(Status, "#000000")})
    assert len({bits(painted(status, black)) for status in Status}) == len(Status)


def test_an_inferred_line_is_lighter(qtbot: QtBot) -> None:
    light = load_theme("light")
    assert min(bits(painted(Status.ACTIVE, light, inferred=True))) > min(bits(painted(Status.ACTIVE, light)))

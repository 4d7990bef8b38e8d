from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme, load_theme
from explorer.session.cards import Card, Evidence
from explorer.ui.card_ink import paint_frame


def test_chosen_focused_and_inferred_look_different(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    card = pair.blocks[0]
    assert isinstance(card, Card)
    looks = set()
    for shown, focused in (
        (replace(card, chosen=False), False),
        (card, False),
        (card, True),
        (replace(card, chosen=False, inferred=True), False),
    ):
        image = QImage(120, 60, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_frame(painter, QRect(0, 0, 120, 60), shown, light, focused)
        painter.end()
        looks.add(bytes(image.constBits()))
        assert image.pixelColor(60, 30) == QColor(light.card)
    assert len(looks) == 4


def test_where_contrast_is_wanted_the_chosen_card_has_the_full_colour(qtbot: QtBot, pair: Evidence) -> None:
    theme, card = load_theme("contrast"), pair.blocks[0]
    assert isinstance(card, Card)
    image = QImage(120, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_frame(painter, QRect(0, 0, 120, 60), card, theme, False)
    painter.end()
    assert image.pixelColor(60, 0) == image.pixelColor(60, 1) == QColor(theme.focus)

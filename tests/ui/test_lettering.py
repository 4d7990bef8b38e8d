from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from explorer.ui.lettering import caption, scaled, small, strong, title


def test_sizes_follow_the_font_they_are_made_from(qtbot: QtBot) -> None:
    font = QFont("Noto Sans", 20)
    assert small(font).pointSizeF() < 20 < title(font).pointSizeF()
    assert caption(font).weight() == strong(font).weight() == QFont.Weight.DemiBold
    assert font.pointSizeF() == 20


def test_fonts_in_pixels_stay_in_pixels(qtbot: QtBot) -> None:
    font = QFont("Noto Sans")
    font.setPixelSize(20)
    assert scaled(font, 1.5).pixelSize() == 30

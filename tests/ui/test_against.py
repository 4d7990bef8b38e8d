import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.session.cards import Link
from explorer.session.gestures import Select
from explorer.ui.against import AgainstView

LINK = Link("disagrees with “names Nissan, Mitsubishi, and Honda as major partners”", Select(()), "¶1 s1")


@pytest.fixture
def view(qtbot: QtBot, light: Theme) -> AgainstView:
    view = AgainstView()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.show_link(LINK)
    return view


def test_long_words_take_another_line_rather_than_dots(view: AgainstView) -> None:
    assert view.arrange(260) > view.arrange(2000)
    assert view.text() == f"! {LINK.text} {LINK.place}"


def test_only_the_sign_warns(view: AgainstView, light: Theme) -> None:
    view.resize(400, view.arrange(400))
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def count(left: int, right: int) -> int:
        ink = QColor(light.warning)
        pixels = (image.pixelColor(x, y) for x in range(left, right) for y in range(image.height()))
        return sum(1 for pixel in pixels if abs(pixel.hue() - ink.hue()) < 12 and pixel.saturation() > 120)

    assert count(0, 12) > 0
    assert count(16, 400) == 0


def test_it_is_clicked(qtbot: QtBot, view: AgainstView) -> None:
    with qtbot.waitSignal(view.clicked):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton)

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.ui.link import LinkButton


def test_a_click_and_the_space_bar_follow_it(qtbot: QtBot, light: Theme) -> None:
    link = LinkButton("¶4 s1 ↗")
    qtbot.addWidget(link)
    link.set_colour(light.warning)
    link.show()
    followed: list[bool] = []
    link.clicked.connect(lambda: followed.append(True))
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert len(followed) == 2


def test_it_has_room_for_its_words(qtbot: QtBot) -> None:
    link = LinkButton("disagrees with “major partners” ¶1 s3")
    qtbot.addWidget(link)
    assert link.sizeHint().width() >= link.fontMetrics().horizontalAdvance(link.text()) + 8
    assert link.minimumSizeHint().width() < link.sizeHint().width()
    link.resize(link.sizeHint())
    before = link.grab().toImage()
    link.setEnabled(False)
    assert link.grab().toImage() != before

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.session.cards import Chip, Evidence
from explorer.ui.chevron import Disclosure
from explorer.ui.chip import ChipView
from explorer.ui.evidence_header import EvidenceHeader


def test_it_is_as_high_as_what_it_shows(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    header = EvidenceHeader()
    qtbot.addWidget(header)
    header.set_theme(light)
    header.show()
    header.show_header(Evidence("Foxconn"))
    bare = header.arrange(360)
    header.show_header(pair)
    full = header.arrange(360)
    assert full > bare
    with qtbot.waitSignal(header.changed):
        qtbot.mouseClick(header.findChild(Disclosure), Qt.MouseButton.LeftButton)
    assert header.arrange(360) > full


def test_chips_wrap_where_they_have_no_room_beside(qtbot: QtBot, light: Theme) -> None:
    header = EvidenceHeader()
    qtbot.addWidget(header)
    header.set_theme(light)
    header.show()
    header.show_header(Evidence("x", chips=tuple(Chip(f"Statement {number}") for number in range(6))))
    header.arrange(240)
    chips = header.findChildren(ChipView)
    assert len({chip.y() for chip in chips}) > 1
    assert all(chip.geometry().right() <= 240 for chip in chips)
    header.show_header(Evidence("x"))
    header.arrange(240)
    assert not any(chip.isVisible() for chip in chips)

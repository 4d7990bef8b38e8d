from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.ui.elided import ElidedLabel


def test_what_does_not_fit_is_cut_at_its_end(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("foxconn-japan.txt · publication date unknown")
    label.resize(1000, 20)
    assert label.shown_text() == label.text()
    label.resize(80, 20)
    assert label.shown_text().endswith("…")
    assert label.shown_text().startswith("fox")
    assert not label.grab().isNull()
    assert label.minimumSizeHint().width() <= 20


def test_what_is_told_by_its_end_is_cut_in_its_middle(qtbot: QtBot) -> None:
    label = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(label)
    label.setText("A long title of an article about cars ¶4 s2")
    label.resize(120, 20)
    assert label.shown_text().startswith("A")
    assert label.shown_text().endswith("s2")

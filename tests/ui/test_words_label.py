from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.ui.words_label import Words


def test_long_words_wrap_and_markup_stays_text(qtbot: QtBot) -> None:
    words = Words()
    qtbot.addWidget(words)
    words.setText("<img src=x> " + "x" * 100)
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert words.arrange(80) > words.arrange(2000)
    words.resize(200, words.arrange(200))
    assert not words.grab().isNull()


def test_new_text_is_laid_out_anew(qtbot: QtBot) -> None:
    words = Words(muted=True)
    qtbot.addWidget(words)
    words.setText("short")
    low = words.arrange(100)
    words.setText("a text that does not fit into one line of this width")
    assert words.arrange(100) > low

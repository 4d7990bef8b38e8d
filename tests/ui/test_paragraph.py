from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from explorer.ui.paragraph import lay_out, on_one_line, spots


def test_line_breaks_become_spaces_one_for_one() -> None:
    text = "a\nb\tc\r\nd\u2028e"
    assert on_one_line(text) == "a b c  d e"
    assert len(on_one_line(text)) == len(text)


def test_narrow_text_takes_more_lines(qtbot: QtBot) -> None:
    text = "Foxconn is no longer in negotiations with Nissan"
    wide, low = lay_out(text, QFont(), 10_000)
    narrow, high = lay_out(text, QFont(), 80)
    assert wide.lineCount() == 1 < narrow.lineCount()
    assert low < high


def test_a_word_wider_than_the_room_is_broken(qtbot: QtBot) -> None:
    layout, _ = lay_out("x" * 200, QFont(), 60)
    assert layout.lineCount() > 1
    assert all(layout.lineAt(i).naturalTextWidth() <= 60 for i in range(layout.lineCount()))


def test_a_span_over_two_lines_has_two_spots(qtbot: QtBot) -> None:
    text = "in negotiations with Nissan"
    layout, _ = lay_out(text, QFont(), 90)
    assert len(spots(layout, 0, len(text))) == layout.lineCount()
    assert spots(layout, 0, 2)[0].left() == 0
    assert spots(layout, 5, 5) == []


def test_markup_is_shown_as_it_stands(qtbot: QtBot) -> None:
    layout, _ = lay_out("<b>no</b>", QFont(), 500)
    assert layout.text() == "<b>no</b>"


def test_a_spot_ends_with_its_letters(qtbot: QtBot) -> None:
    text = "𝔽oxconn and Nissan     and Honda"
    layout, _ = lay_out(text, QFont(), 150)
    assert layout.lineCount() > 1
    for index, spot in enumerate(spots(layout, 0, len(text) + 1)):
        assert spot.right() <= layout.lineAt(index).naturalTextWidth() + 0.1

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from explorer.ui.dropping import brings_files, files_of, taken

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_only_files_of_this_machine_count(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "日 産.rexp")), QUrl("https://example.org/a.rexp")])
    assert files_of(data) == (tmp_path / "日 産.rexp",)


def test_words_are_no_files():
    data = QMimeData()
    data.setText("/etc/passwd")
    assert files_of(data) == ()


@pytest.mark.parametrize("offered", [COPY, COPY | MOVE])
def test_nothing_is_moved_away_from_where_it_lies(qapp, tmp_path, offered):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.html"))])
    event = QDropEvent(QPointF(3, 3), offered, data, LEFT, PLAIN)
    assert taken(event) == (tmp_path / "a.html",)
    assert event.isAccepted()
    assert event.dropAction() == COPY
    moved = QDropEvent(QPointF(3, 3), MOVE, data, LEFT, PLAIN)
    moved.ignore()
    assert taken(moved) == ()
    assert not moved.isAccepted()


def test_words_are_not_taken_and_pass_over_no_field(qapp, tmp_path):
    words, files = QMimeData(), QMimeData()
    words.setText("Harlow bought Brandt.")
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.html"))])
    event = QDragEnterEvent(QPoint(3, 3), COPY, words, LEFT, PLAIN)
    event.ignore()
    assert taken(event) == ()
    assert not event.isAccepted()
    assert not brings_files(event)
    assert brings_files(QDragEnterEvent(QPoint(3, 3), COPY, files, LEFT, PLAIN))

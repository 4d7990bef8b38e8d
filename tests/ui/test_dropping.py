from PySide6.QtCore import QMimeData, QUrl

from explorer.ui.dropping import files_of


def test_only_files_of_this_machine_count(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "日 産.rexp")), QUrl("https://example.org/a.rexp")])
    assert files_of(data) == (tmp_path / "日 産.rexp",)


def test_words_are_no_files():
    data = QMimeData()
    data.setText("/etc/passwd")
    assert files_of(data) == ()

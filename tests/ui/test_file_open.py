import sys

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent

from explorer.files.places import example
from explorer.session.sitting import new_sitting, sit_down
from explorer.ui import file_open
from explorer.ui.file_open import FileOpener
from tests.hand import opened


def hand_over(url):
    QCoreApplication.sendEvent(QCoreApplication.instance(), QFileOpenEvent(url))


def test_a_file_of_the_system_is_asked_for(qtbot, tmp_path):
    owner, asked = QObject(), []
    opener = FileOpener(owner)
    opener.asked.connect(asked.append)
    hand_over(QUrl.fromLocalFile(str(tmp_path / "my project.rexp")))
    hand_over(QUrl("https://example.org/a.rexp"))
    assert asked == [tmp_path / "my project.rexp"]


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_program_opens_it(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("EXPLORER_UNTITLED", str(tmp_path / "untitled"))
    monkeypatch.setattr(file_open, "FROM_THE_SYSTEM", True)
    made = sit_down(example())
    made.save_as(tmp_path / "mine.rexp")
    made.close()
    with opened(settings=tmp_path / "settings.json", sitting=new_sitting()) as application:
        hand_over(QUrl.fromLocalFile(str(tmp_path / "mine.rexp")))
        assert application.store.state.project == str(tmp_path / "mine.rexp")
        hand_over(QUrl.fromLocalFile(str(tmp_path / "gone.rexp")))
        assert "gone.rexp" in application.window.banner.words


def test_where_the_system_hands_over_nothing_no_event_is_looked_at(qtbot, tmp_path):
    with opened(settings=tmp_path / "settings.json", sitting=new_sitting()) as application:
        listens = application.projects.findChildren(FileOpener)
        assert bool(listens) is file_open.FROM_THE_SYSTEM is (sys.platform == "darwin")

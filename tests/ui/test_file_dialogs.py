from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from explorer.ui.file_dialogs import ask_open, ask_remove, ask_save, not_native


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("chosen", "found"), [("/a/mine.rexp", Path("/a/mine.rexp")), ("", None)])
def test_what_is_chosen_is_opened(parent, tmp_path, monkeypatch, chosen, found):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given, **options: asked.append(given) or (chosen, ""))
    assert ask_open(parent, tmp_path) == found
    _, _, folder, kinds = asked[0]
    assert folder == str(tmp_path)
    assert [ending in kinds.split(";;")[0] for ending in ("*.rexp", "*.json", "*.html", "*.pdf")] == [True] * 4
    assert kinds.split(";;")[1] == "Projects (*.rexp *.json)"


def test_the_dialog_puts_the_ending_on_itself(parent, tmp_path, monkeypatch):
    """So that it asks before a file of that name is replaced."""
    seen = []
    monkeypatch.setattr(QFileDialog, "exec", lambda self: seen.append((self.defaultSuffix(), self.acceptMode())) or 0)
    assert ask_save(parent, "Save", str(tmp_path / "a.rexp"), ".rexp") is None
    assert seen == [("rexp", QFileDialog.AcceptMode.AcceptSave)]


def test_where_it_is_saved_is_what_was_said(parent, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda self: 1)
    assert ask_save(parent, "Save", str(tmp_path / "a.rexp"), ".rexp") == tmp_path / "a.rexp"


@pytest.mark.parametrize("answer", ["Keep", "Remove"])
def test_only_who_says_so_removes(parent, monkeypatch, answer):
    def press(box):
        next(button for button in box.buttons() if button.text() == answer).click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert ask_remove(parent, "Plans") is (answer == "Remove")


def test_without_a_screen_qt_draws_its_own(parent):
    assert not_native() is QFileDialog.Option.DontUseNativeDialog

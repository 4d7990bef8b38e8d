"""The dialog: what is chosen is what is previewed, and what is previewed is what is saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QScrollArea
from pytestqt.qtbot import QtBot

from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.network.view import Viewport
from explorer.session.history import History
from explorer.session.state import State
from explorer.ui.export_dialog import PAUSE, ExportDialog, copy_picture

SEEN = Viewport(-180, -20, 1.2, 700, 460)


@pytest.fixture(scope="module")
def state() -> State:
    return State(History(load_project(example())), load_vocabulary())


@pytest.fixture
def dialog(state: State, qtbot: QtBot, qapp: QApplication) -> Iterator[ExportDialog]:
    made = ExportDialog(state, SEEN, "dark")
    made.said.connect(lambda text: made.setProperty("heard", text))
    yield made
    made.close()
    made.deleteLater()
    qapp.setProperty("explorer_export_folder", None)


def test_it_begins_with_what_is_on_the_screen(dialog: ExportDialog) -> None:
    assert dialog.options.theme == "dark"
    assert not dialog.options.whole
    assert dialog.page().frame.viewport == SEEN


def test_it_is_never_larger_than_the_screen(state: State, qtbot: QtBot, qapp: QApplication) -> None:
    small = qapp.font()
    large = QFont(small)
    large.setPointSizeF(2 * small.pointSizeF())
    screen = qapp.primaryScreen().availableGeometry()
    try:
        for font in (small, large):
            qapp.setFont(font)
            made = ExportDialog(state, SEEN, "dark")
            assert made.width() <= screen.width() - 40
            assert made.height() <= screen.height() - 40
            made.deleteLater()
    finally:
        qapp.setFont(small)


def test_on_a_low_screen_the_options_scroll_and_the_buttons_stay(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.resize(984, 400)
    dialog.show()
    assert dialog.height() == 400
    side = dialog.findChild(QScrollArea)
    assert side is not None
    qtbot.waitUntil(lambda: side.verticalScrollBar().maximum() > 0)
    assert dialog.form.width() <= side.viewport().width()
    assert dialog.form.sizeHint().width() <= side.viewport().width()
    for button in dialog.buttons.values():
        assert dialog.rect().contains(button.geometry())
        assert button.geometry().top() >= side.geometry().bottom()


def test_a_choice_changes_the_preview_after_a_pause(dialog: ExportDialog, qtbot: QtBot) -> None:
    before = dialog.preview.grab().toImage()
    dialog.form.changed.emit(replace(dialog.options, preset="slide", whole=True), "SVG")
    assert PAUSE <= 150
    qtbot.waitUntil(lambda: dialog.preview.grab().toImage() != before)
    assert dialog.form._size.text() == "1920 × 1080 pixels"


@pytest.mark.parametrize(("format", "words"), [("PNG", "3840 × 2160 pixels"), ("PDF", "508 × 286 mm")])
def test_the_size_is_said_in_the_measure_of_the_format(dialog: ExportDialog, format: str, words: str) -> None:
    dialog._change(replace(dialog.options, preset="slide"), format)
    dialog._draw()
    assert dialog.form._size.text() == words


@pytest.mark.parametrize("format", ["PNG", "SVG", "PDF"])
def test_it_saves_and_says_so(
    dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str
) -> None:
    dialog._change(dialog.options, format)
    starts, filters, suffixes = [], [], []

    def answer(ask: QFileDialog) -> int:
        starts.append(Path(ask.selectedFiles()[0]).name)
        filters.extend(ask.nameFilters())
        suffixes.append(ask.defaultSuffix())
        ask.setDirectory(str(tmp_path))
        ask.selectFile("foxconn")
        return 1

    monkeypatch.setattr(QFileDialog, "exec", answer)
    dialog.save()
    file = tmp_path / f"foxconn.{format.lower()}"
    assert file.stat().st_size > 1000
    assert starts[0].startswith("foxconn-and-the-japanese-automakers")
    assert filters[0].startswith(format)
    assert suffixes == [format.lower()]
    assert dialog.property("heard") == f"Saved {file.name}"
    assert dialog.folder == str(tmp_path)


def test_nothing_is_saved_when_nobody_says_where(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    dialog.save()
    assert dialog.property("heard") is None


def saved_as(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, name: Path, format: str) -> None:
    """Save under this name, with the filter of this format chosen."""

    def answer(ask: QFileDialog) -> int:
        ask.selectNameFilter(next(each for each in ask.nameFilters() if each.startswith(format)))
        ask.filterSelected.emit(ask.selectedNameFilter())
        assert ask.defaultSuffix() == format.lower()
        return 1

    monkeypatch.setattr(QFileDialog, "exec", answer)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(name)])
    dialog.save()


def test_the_filter_says_which_kind_it_is(
    dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved_as(dialog, monkeypatch, tmp_path / "plan", "SVG")
    assert [file.name for file in tmp_path.iterdir()] == ["plan.svg"]


def test_a_point_in_a_name_is_no_ending(dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved_as(dialog, monkeypatch, tmp_path / "Deal v1.2", "PDF")
    assert [file.name for file in tmp_path.iterdir()] == ["Deal v1.2.pdf"]


@pytest.mark.parametrize("replace", [True, False])
def test_a_file_is_not_replaced_unasked(
    dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replace: bool
) -> None:
    precious = tmp_path / "Deal v1.2.png"
    precious.write_text("precious")
    asked = []

    def answer(_: object, __: str, text: str, *___: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.Yes if replace else QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "warning", answer)
    saved_as(dialog, monkeypatch, tmp_path / "Deal v1.2", "PNG")
    assert "Deal v1.2.png already exists" in asked[0]
    assert (precious.read_bytes() != b"precious") is replace


def test_what_fails_is_said_in_the_dialog(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.save_to(tmp_path / "gone" / "map.png")
    assert "could not be written" in dialog.problem.text()
    assert not dialog.problem.isHidden()
    dialog._change(dialog.options, "PNG")
    assert dialog.problem.isHidden()


def test_it_copies_at_the_chosen_scale(dialog: ExportDialog) -> None:
    dialog._change(replace(dialog.options, preset="slide", scale=1.0), "PNG")
    dialog.copy()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1920, 1080)
    assert dialog.property("heard") == "Picture copied"
    QGuiApplication.clipboard().clear()


def test_the_map_alone_is_copied_without_a_dialog(state: State, qapp: QApplication) -> None:
    copy_picture(state, SEEN, "light")
    image: QImage = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1400, 920)
    QGuiApplication.clipboard().clear()


def test_it_prints_only_when_a_printer_is_chosen(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("explorer.ui.printing.print_page", lambda *_: False)
    dialog.print()
    assert dialog.property("heard") is None
    monkeypatch.setattr("explorer.ui.printing.print_page", lambda *_: True)
    dialog.print()
    assert dialog.property("heard") == "Picture sent to the printer"

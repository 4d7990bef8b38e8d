"""How a picture should be, with a preview; then it is saved, copied or printed."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.drawing.images import ExportError, for_clipboard
from explorer.drawing.page import MILLIMETRE, Page, presets
from explorer.drawing.theme import load_theme
from explorer.network.view import Viewport
from explorer.plugins.pictures import export_picture, page_of
from explorer.plugins.toolbox import toolbox
from explorer.session.export_options import PictureOptions
from explorer.session.state import State
from explorer.ui.export_form import ExportForm
from explorer.ui.export_preview import ExportPreview
from explorer.ui.file_dialogs import not_native
from explorer.words import tr

PAUSE = 100
"""Milliseconds without a change after which the preview is drawn anew."""
_EDGE = 40
"""Pixels of the screen, both ways, that the dialog leaves free."""
_FOLDER = "explorer_export_folder"


def copy_picture(state: State, viewport: Viewport, theme_name: str) -> None:
    """Put a picture of what is seen on the clipboard, bare: only the map."""
    options = PictureOptions(
        viewport=viewport, whole=False, title=False, legend=False, sources=False, as_of=False, theme=theme_name
    )
    QGuiApplication.clipboard().setMimeData(for_clipboard(page_of(state, options), load_theme(theme_name)))


class ExportDialog(QDialog):
    """Shows what a picture of *state* will look like; ``said`` tells what was done with it."""

    said = Signal(str)

    def __init__(self, state: State, viewport: Viewport, theme_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme_name = state, theme_name
        self.options = PictureOptions(theme=theme_name, viewport=viewport, whole=False, scale=2.0)
        self.format = "PNG"
        self.setWindowTitle(tr("Export a picture"))
        self.preview = ExportPreview(self)
        self.form = ExportForm(presets(), toolbox().exporters, _themes(theme_name), self)
        self.problem = QLabel(self, wordWrap=True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._draw)
        self.form.changed.connect(self._change)
        self.buttons = self._buttons()
        self._lay_out()
        self._draw()

    @property
    def folder(self) -> str:
        """Where the last picture was saved in this sitting."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kept = QApplication.instance().property(_FOLDER)  # type: ignore[union-attr]
        return str(kept or documents or Path.home())

    @folder.setter
    def folder(self, folder: str) -> None:
        QApplication.instance().setProperty(_FOLDER, folder)  # type: ignore[union-attr]

    def page(self) -> Page:
        """The page as it is now asked for."""
        return page_of(self._state, self.options)

    def save(self) -> None:
        """Ask where, and save; a name that is taken is asked about as it will be, its ending included."""
        asked = QFileDialog(self, tr("Save the picture"), self.folder, self._filters())
        asked.setOptions(not_native())
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setFileMode(QFileDialog.FileMode.AnyFile)

        def complete() -> None:
            asked.setDefaultSuffix(self._kind(asked.selectedNameFilter()).lstrip("."))

        asked.filterSelected.connect(complete)
        complete()
        asked.selectFile(self._file_name())
        chosen = asked.selectedFiles()[0] if asked.exec() else ""
        ending = self._kind(asked.selectedNameFilter())
        asked.deleteLater()
        if not chosen:
            return
        path = _named(Path(chosen), ending)
        # The dialog has asked about the name as it knew it; a point in a name is not an ending to us.
        if str(path) == chosen or not path.exists() or self._may_replace(path):
            self.save_to(path)

    def _may_replace(self, path: Path) -> bool:
        """Whether the user wants this file to be overwritten."""
        yes = QMessageBox.StandardButton.Yes
        text = tr("{file} already exists. Do you want to replace it?", file=path.name)
        return QMessageBox.warning(self, tr("Save the picture"), text, yes | QMessageBox.StandardButton.No) == yes

    def _kind(self, filter: str) -> str:
        """The ending that a filter of the file dialog stands for; that of the format where it is none of them."""
        endings = (each.ending for each in toolbox().exporters if filter == _filter(each.name, each.ending))
        return next(endings, self._ending())

    def save_to(self, path: Path) -> None:
        """Save as this file; a name without an ending of a picture gets that of the format."""
        path = _named(path, self._ending())
        try:
            export_picture(self._state, path, self.options)
        except ExportError as error:
            self._complain(str(error))
            return
        self.folder = str(path.parent)
        self.said.emit(tr("Saved {file}", file=path.name))
        self.accept()

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        try:
            data = for_clipboard(
                self.page(), load_theme(self.options.theme), self.options.scale, not self.options.transparent
            )
        except ExportError as error:
            self._complain(str(error))
            return
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(tr("Picture copied"))

    def print(self) -> None:
        """Ask for a printer, and print."""
        from explorer.ui.printing import print_page  # Only who prints needs that library.

        if print_page(self.page(), load_theme(self.options.theme), self):
            self.said.emit(tr("Picture sent to the printer"))

    # ------------------------------------------------------------------ parts

    def _change(self, options: PictureOptions, format: str) -> None:
        self.options, self.format = options, format
        self._complain("")
        self._pause.start()

    def _draw(self) -> None:
        page = self.page()
        size = _size(page, self.format, self.options.scale)
        self.form.show_options(self.options, self.format, self._state.selection, size)
        paper = self.options.transparent and self.format != "PDF"
        self.preview.show_page(page, load_theme(self.options.theme), not paper)

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _ending(self) -> str:
        return next(each.ending for each in toolbox().exporters if each.name == self.format)

    def _file_name(self) -> str:
        """The project's title as the name of a file that every system takes."""
        plain = unicodedata.normalize("NFKC", self._state.dossier.title).lower()
        name = re.sub(r"[^\w]+", "-", plain).strip("-_")[:60]
        return (name or "map") + self._ending()

    def _filters(self) -> str:
        kinds = sorted(toolbox().exporters, key=lambda each: each.name != self.format)
        return ";;".join(_filter(each.name, each.ending) for each in kinds)

    def _buttons(self) -> dict[str, QPushButton]:
        made = {}
        for name, words, slot in (
            ("copy", tr("Copy to clipboard"), self.copy),
            ("print", tr("Print…"), self.print),
            ("close", tr("Close"), self.reject),
            ("save", tr("Save…"), self.save),
        ):
            button = QPushButton(words, self, autoDefault=False)
            button.clicked.connect(slot)
            made[name] = button
        made["save"].setDefault(True)
        return made

    def _side(self) -> QScrollArea:
        """The options, which scroll where the screen is too low for all of them."""
        side = QScrollArea(self, widgetResizable=True)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setContentsMargins(20, 18, 20, 0)
        side.setWidget(self.form)
        bar = side.verticalScrollBar().sizeHint().width()
        side.setFixedWidth(max(240, self.form.sizeHint().width() + bar))
        return side

    def _room(self) -> QSize:
        """As large as shows all of the options, but never larger than the screen."""
        screen = self.screen().availableGeometry().size() - QSize(_EDGE, _EDGE)
        form, foot = self.form.sizeHint(), self.buttons["save"].sizeHint().height() + 40
        return QSize(form.width() + 720, max(680, form.height() + foot)).boundedTo(screen)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in ("copy", "print"):
            row.addWidget(self.buttons[name])
        row.addStretch(1)
        for name in ("close", "save"):
            row.addWidget(self.buttons[name])
        top = QHBoxLayout()
        top.addWidget(self.preview, 1)
        top.addWidget(self._side())
        self._complain("")
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.addWidget(self.problem)
        foot.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top, 1)
        column.addLayout(foot)
        self.resize(self._room())
        self.setSizeGripEnabled(False)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)


def _filter(name: str, ending: str) -> str:
    return f"{name} (*{ending})"


def _named(path: Path, ending: str) -> Path:
    """*path*, with this ending unless it has that of a kind of picture: "Deal v1.2" is a name without one."""
    known = {each.ending for each in toolbox().exporters}
    return path if path.suffix.lower() in known else path.with_name(path.name + ending)


def _themes(current: str) -> tuple[tuple[str, str], ...]:
    names = (("light", tr("Light")), ("dark", tr("Dark")), ("contrast", tr("High contrast")))
    return tuple((name, tr("{name}, as on screen", name=words) if name == current else words) for name, words in names)


def _size(page: Page, format: str, scale: float) -> str:
    """How large the picture will be, in the measure of its format."""
    if format == "PDF":
        wide, high = (round(side * page.unit / MILLIMETRE) for side in (page.width, page.height))
        return tr("{width} × {height} mm", width=wide, height=high)
    factor = page.unit * (scale if format == "PNG" else 1)
    return tr("{width} × {height} pixels", width=round(page.width * factor), height=round(page.height * factor))

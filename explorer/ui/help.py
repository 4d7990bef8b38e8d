"""Help inside the program: how to read the map, every key, what it is made of."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QPainter, QPixmap, QTextFrame, QTextTable
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from explorer import __version__
from explorer.drawing.theme import Theme
from explorer.files.places import resource
from explorer.model.relationships import Status
from explorer.ui.commands import MENUS, Command, menu_title
from explorer.ui.stroke_sample import paint_stroke
from explorer.words import tr

_SAMPLE = QSize(74, 14)
_PAGES = ("help", "keys", "about")
_ROW = "<tr><td width='32%'>{}</td><td width='24%' style='font-weight: 600'>{}</td><td>{}</td></tr>"


class HelpDialog(QDialog):
    """Three pages, of the program's own words only: no source text is ever rendered here."""

    def __init__(self, page: str, commands: Iterable[Command], parent: QWidget, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Help"))
        self.resize(QSize(780, 640))
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        about = resource("help", "about.md").read_text("utf-8").replace("VERSION", __version__)
        for title, show, text in (
            (tr("Reading the map"), QTextBrowser.setMarkdown, resource("help", "help.md").read_text("utf-8")),
            (tr("Keyboard and mouse"), QTextBrowser.setHtml, keys(commands)),
            (tr("About"), QTextBrowser.setMarkdown, about),
        ):
            view = _Page(theme)
            view.setOpenLinks(False)
            show(view, text)
            view.document().setDocumentMargin(20)
            _open_tables(view.document().rootFrame())
            view.setFrameShape(QTextBrowser.Shape.NoFrame)
            self.pages.addTab(view, title)
        self.pages.setCurrentIndex(_PAGES.index(page))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 16, 14)
        column.addWidget(self.pages)
        column.addWidget(buttons)


def _open_tables(frame: QTextFrame) -> None:
    """Let tables be told by their columns, without a box round every cell."""
    for table in frame.childFrames():
        if isinstance(table, QTextTable):
            look = table.format()
            look.setBorder(0)
            look.setCellPadding(2)
            look.setCellSpacing(0)
            table.setFormat(look)


class _Page(QTextBrowser):
    """A page that paints the pictures it names, each a status's line, and fetches nothing."""

    def __init__(self, theme: Theme | None) -> None:
        super().__init__()
        self._theme = theme

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        status = QUrl(name).path().replace("-", " ")
        if QUrl(name).scheme() != "sample" or self._theme is None or status not in set(Status):
            return None
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(round(_SAMPLE.width() * ratio), round(_SAMPLE.height() * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        area = QRectF(2, 0, _SAMPLE.width() - 4, _SAMPLE.height())
        paint_stroke(painter, area, Status(status), self._theme, self._theme.panel)
        painter.end()
        return picture


def keys(commands: Iterable[Command]) -> str:
    """Every gesture, command and key, in HTML of three columns."""
    parts = [_part(tr("With the mouse, on the map"), _mouse()), _part(tr("With the keyboard, on the map"), _keyboard())]
    parts.append(_part(tr("In the review"), _review()))
    listed = tuple(commands)
    for menu in MENUS:
        rows = [(command.title, _names(command), command.tip) for command in listed if command.menu == menu]
        parts.append(_part(menu_title(menu).replace("&", ""), rows))
    return "".join(parts)


def _part(title: str, rows: Iterable[tuple[str, str, str]]) -> str:
    lines = "".join(_ROW.format(*map(escape, row)) for row in rows)
    heading = f"<h3 style='font-weight: 600; margin-top: 14px'>{escape(title)}</h3>"
    return f"{heading}<table width='100%' cellpadding='3'>{lines}</table>"


def _names(command: Command) -> str:
    names = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in command.shortcuts]
    return ", ".join(names)


def _mouse() -> list[tuple[str, str, str]]:
    return [
        (tr("Select"), tr("Click"), tr("Its evidence is shown; with Ctrl, also select")),
        (tr("Select nothing"), tr("Click on the ground"), ""),
        (tr("Move the map"), tr("Drag the ground"), tr("Or hold Space, or the middle button, and drag")),
        (tr("Move a node"), tr("Drag it"), tr("With it, all that are selected")),
        (tr("Select what is in a box"), tr("Shift and drag"), ""),
        (tr("Only its neighbourhood"), tr("Double-click a node"), tr("Again: everything")),
        (tr("Zoom at the pointer"), tr("Wheel, or pinch"), ""),
        (tr("Light what is tied to it"), tr("Hover"), ""),
        (tr("What can be done with it"), tr("Right button"), ""),
    ]


def _review() -> list[tuple[str, str, str]]:
    return [
        (tr("Accept, reject"), tr("A or Enter, R or Del"), tr("The next one comes up; undo brings it back")),
        (tr("Correct"), tr("E"), tr("Of a sentence that was not understood: make a claim")),
        (tr("Yes, no"), tr("Y, N"), tr("Whom words mean; whether two names are one")),
        (tr("Read it otherwise"), tr("1 to 9"), tr("Or answer with another name")),
        (tr("Next, previous"), tr("J or ↓, K or ↑"), ""),
        (tr("Accept all, reject all"), tr("Shift+A, Shift+R"), tr("Of one rule, one entity or one source")),
    ]


def _keyboard() -> list[tuple[str, str, str]]:
    return [
        (tr("To the next entity, or the one before"), tr("Tab, Shift+Tab"), tr("In the order of the sources")),
        (tr("Along a line to a neighbour"), tr("Arrow keys"), tr("The nearest one in that direction")),
        (tr("Select it"), tr("Enter"), tr("Its evidence is shown; with Ctrl, also select")),
        (tr("What can be done with it"), tr("Menu key"), ""),
    ]

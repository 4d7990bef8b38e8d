"""Help inside the program: how to read the map, every key, what it is made of."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from explorer import __version__
from explorer.files.places import resource
from explorer.ui.commands import MENUS, Command, menu_title
from explorer.words import tr

_PAGES = ("help", "keys", "about")


class HelpDialog(QDialog):
    """Three pages, of the program's own words only: no source text is ever rendered here."""

    def __init__(self, page: str, commands: Iterable[Command], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Help"))
        self.resize(QSize(760, 620))
        tabs = QTabWidget(documentMode=True)
        for title, text in (
            (tr("Reading the map"), resource("help", "help.md").read_text("utf-8")),
            (tr("Keyboard and mouse"), resource("help", "mouse.md").read_text("utf-8") + keys(commands)),
            (tr("About"), resource("help", "about.md").read_text("utf-8").replace("VERSION", __version__)),
        ):
            view = QTextBrowser(openLinks=False)
            view.document().setDocumentMargin(18)
            view.setMarkdown(text)
            view.setFrameShape(QTextBrowser.Shape.NoFrame)
            tabs.addTab(view, title)
        tabs.setCurrentIndex(_PAGES.index(page))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 12)
        column.addWidget(tabs)
        column.addWidget(buttons)


def keys(commands: Iterable[Command]) -> str:
    """A table of all commands and their keys, in Markdown."""
    listed, rows = tuple(commands), []
    for menu in MENUS:
        part = [command for command in listed if command.menu == menu]
        rows += [f"\n\n### {menu_title(menu).replace('&', '')}\n", "| | | |", "|---|---|---|"]
        for command in part:
            names = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in command.shortcuts]
            rows.append(f"| {command.title} | {', '.join(names)} | {command.tip} |")
    return "\n".join(rows)

"""What is seen or selected is taken to other programs: as a picture, as sentences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from explorer.drawing.theme import Theme
from explorer.files.settings import Settings
from explorer.session.copying import cards_to_copy
from explorer.session.store import Store
from explorer.ui.card_words import with_source
from explorer.ui.window import Window
from explorer.words import tr


class _Application(Protocol):
    store: Store
    window: Window
    settings: Settings

    @property
    def theme(self) -> Theme: ...


class Sharing:
    """Does it."""

    def __init__(self, application: _Application) -> None:
        self._application = application

    def export(self) -> None:
        """Ask how the picture should be, with a preview."""
        from explorer.ui.export_dialog import ExportDialog

        application, window = self._application, self._application.window
        dialog = ExportDialog(application.store.state, window.canvas.viewport(), application.theme.name, window)
        if (folder := application.settings.picture_folder) and Path(folder).is_dir():
            dialog.folder = folder

        def remember() -> None:
            application.settings = replace(application.settings, picture_folder=dialog.folder)

        dialog.accepted.connect(remember)
        dialog.said.connect(window.notices.say)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def copy_picture(self) -> None:
        """Put what is seen on the clipboard."""
        from explorer.ui.export_dialog import copy_picture

        application = self._application
        copy_picture(application.store.state, application.window.canvas.viewport(), application.theme.name)
        application.window.notices.say(tr("Picture copied"))

    def copy_sentences(self) -> None:
        """Put the sentences behind what is selected on the clipboard, each with its source."""
        say = self._application.window.notices.say
        cards = cards_to_copy(self._application.store.state)
        text = "\n\n".join(dict.fromkeys(with_source(card) for card in cards))
        if text:
            QGuiApplication.clipboard().setText(text)
            say(tr("Sentences copied"))
        else:
            say(tr("There is no sentence to copy: nothing is tied to what is selected"))

"""Ties store, toolbox, runner and window together; alone knows every floor."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer import __version__
from explorer.drawing.fonts import load_fonts
from explorer.drawing.theme import Theme, load_theme
from explorer.files.project import load_project
from explorer.files.settings import Settings, load_settings, save_settings, settings_path
from explorer.files.vocabulary import load_vocabulary
from explorer.model.relationships import RelationshipId
from explorer.plugins import toolbox
from explorer.session import edits, jobs
from explorer.session.cards import Card
from explorer.session.copying import cards_to_copy
from explorer.session.gestures import Gesture, MoveView, Select, StepBack
from explorer.session.history import Edit, History
from explorer.session.screen import show
from explorer.session.search import search
from explorer.session.state import Id, State
from explorer.session.store import Store
from explorer.ui.card_words import with_source
from explorer.ui.commands import Command, commands
from explorer.ui.runner import Runner
from explorer.ui.styling import load_fonts as use_fonts
from explorer.ui.styling import style_application
from explorer.ui.window import Window
from explorer.words import tr

if TYPE_CHECKING:
    from explorer.ui.palette import CommandPalette


def open_state(path: Path) -> State:
    """A sitting with the project at *path*; raises ProjectError when it cannot be read."""
    return State(History(load_project(path)), load_vocabulary(), project=str(path))


def qt_application() -> QApplication:
    """The one QApplication, with its name and the shipped font."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("relationship-explorer")
    application.setApplicationDisplayName(tr("Relationship Explorer"))
    application.setApplicationVersion(__version__)
    return application


class Application:
    """The program with its window open. What commands can do beyond gestures (`commands.Hands`) is done here."""

    def __init__(self, qt: QApplication, state: State, theme: str | None = None, settings: Path | None = None) -> None:
        self._qt = qt
        self._settings_path = settings
        self.settings = load_settings(settings) if settings else Settings()
        if theme:
            self.settings = replace(self.settings, theme=theme)
        use_fonts(qt)
        load_fonts()
        self.store = Store(state)
        self.toolbox = toolbox()
        self.runner = Runner()
        style_application(qt, self.theme)
        self.window = Window(self.theme, commands(tuple(layout.name for layout in self.toolbox.layouts)))
        self.palette: CommandPalette | None = None
        self._connect()
        self.window.check_theme(self.settings.theme)
        self._show(state)

    @property
    def theme(self) -> Theme:
        """The theme in use: the chosen one, or what the system says."""
        name = self.settings.theme
        if name not in ("light", "dark", "contrast"):
            scheme = QGuiApplication.styleHints().colorScheme()
            name = "dark" if scheme is Qt.ColorScheme.Dark else "light"
        return load_theme(name)

    def _connect(self) -> None:
        window = self.window
        self.store.listen(self._show)
        window.sent.connect(self.send)
        window.run.connect(self._run)
        window.closing.connect(self._closing)
        window.canvas.dragged.connect(self._dragged)
        window.canvas.menu_asked.connect(self._menu)
        window.search.asked.connect(self._search)
        window.notices.undo_asked.connect(self.undo)
        window.notices.cancel_asked.connect(self.runner.cancel)
        self.runner.progressed.connect(self._progress)
        self.runner.finished.connect(self._finished)
        self.runner.stopped.connect(self._stopped)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_theme)

    def open(self, size: tuple[int, int] | None = None) -> None:
        """Show the window, at a size or where it was the last time."""
        if size:
            self.window.resize(*size)
            self.window.size_panes()
        else:
            self.window.recall(self.settings.geometry, self.settings.panes)
        self.window.show()
        self.window.focus_map()

    def _show(self, state: State) -> None:
        self.window.show_screen(show(state), state)

    # ------------------------------------------------------------------ changes

    def send(self, gesture: Gesture) -> None:
        """Change the view; where what is selected cannot be seen on the map, say so."""
        before = self.store.state.selection
        self.store.apply(gesture)
        state = self.store.state
        if state.selection and state.selection != before and not any(state.shows(id) for id in state.selection):
            self.window.notices.say(tr("What is selected is hidden on the map by a filter"))

    def make(self, edit: Edit) -> None:
        """Change what is known, and say so at the foot."""
        before = self.store.state
        self.store.make(edit)
        if self.store.state is not before:
            self.window.notices.say(edit.sentence, undo=True)

    def undo(self) -> None:
        self.runner.cancel()  # What it would arrange is what is being taken back.
        past = self.store.state.history.past
        if past:
            self.store.undo()
            self.window.notices.say(tr("Undone: {sentence}", sentence=past[-1].sentence))

    def redo(self) -> None:
        self.runner.cancel()
        future = self.store.state.history.future
        if future:
            self.store.redo()
            self.window.notices.say(future[0].sentence, undo=True)

    def _dragged(self, places: Mapping[str, tuple[float, float]]) -> None:
        self.make(edits.moved(self.store.state.dossier, places))

    def release(self) -> None:
        """Let layouts move the selected nodes again."""
        state = self.store.state
        self.make(edits.released(state.dossier, [id for id in state.desk.selection if isinstance(id, str)]))

    # ------------------------------------------------------------------ commands

    def _run(self, command: Command) -> None:
        if not command.enabled(self.store.state):
            command.run(self)

    def zoom(self, factor: float | None) -> None:
        """Zoom around the middle of the map; None fits all of it."""
        if factor is None:
            self.send(MoveView(None))
        else:
            self.window.canvas.zoom(factor)

    def arrange(self, layout: str) -> None:
        """Run a layout, step by step, before the user's eyes."""
        chosen = next(tool for tool in self.toolbox.layouts if tool.name == layout)
        state = self.store.state
        self.send(MoveView(None))
        self.runner.start(jobs.arrange(chosen, state.graph, state.dossier))

    def _progress(self, progress: jobs.Progress) -> None:
        self.window.notices.progress(progress.text, progress.fraction)
        if progress.preview is not None:
            self.window.canvas.show_preview(progress.preview)

    def _finished(self, edit: Edit) -> None:
        self.window.notices.progress("", None)
        self.window.canvas.show_preview(None)
        self.make(edit)

    def _stopped(self) -> None:
        self.window.notices.progress("", None)
        self.window.canvas.show_preview(None)
        self.window.notices.say(tr("Stopped; nothing was moved"))

    def find(self) -> None:
        """Put the keyboard into the search field."""
        self.window.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.window.search.selectAll()

    def _search(self, query: str) -> None:
        self.window.search.show_hits(search(self.store.state, query))

    def show_palette(self) -> None:
        """List every command by name."""
        from explorer.ui.palette import CommandPalette, PaletteItem

        state = self.store.state
        items = tuple(
            PaletteItem(command.title, command.shortcuts[0] if command.shortcuts else "",
                        not command.enabled(state), command.enabled(state), _run_of(self, command))
            for command in self.window.commands.values() if command.name != "palette"
        )  # fmt: skip
        if self.palette is None:
            self.palette = CommandPalette(self.window)
        self.palette.set_theme(self.theme)
        self.palette.show_items(items)

    def step_back(self) -> None:
        """Let go of what is in the hand or runs, else one step out."""
        if self.runner.is_busy:
            self.runner.cancel()
        elif not self.window.canvas.cancel():
            self.send(StepBack())

    def export(self) -> None:
        """Ask how the picture should be, with a preview."""
        from explorer.ui.export_dialog import ExportDialog

        dialog = ExportDialog(self.store.state, self.window.canvas.viewport(), self.theme.name, self.window)
        if (folder := self.settings.picture_folder) and Path(folder).is_dir():
            dialog.folder = folder

        def remember() -> None:
            self.settings = replace(self.settings, picture_folder=dialog.folder)

        dialog.accepted.connect(remember)
        dialog.said.connect(self.window.notices.say)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def copy_picture(self) -> None:
        """Put what is seen on the clipboard."""
        from explorer.ui.export_dialog import copy_picture

        copy_picture(self.store.state, self.window.canvas.viewport(), self.theme.name)
        self.window.notices.say(tr("Picture copied"))

    def copy_sentences(self) -> None:
        """Put the sentences behind what is selected on the clipboard, each with its source."""
        text = "\n\n".join(dict.fromkeys(with_source(card) for card in cards_to_copy(self.store.state)))
        if text:
            QGuiApplication.clipboard().setText(text)
            self.window.notices.say(tr("Sentences copied"))
        else:
            self.window.notices.say(tr("There is no sentence to copy: nothing is tied to what is selected"))

    def use_theme(self, name: str) -> None:
        """Use another theme, and remember it."""
        self.settings = replace(self.settings, theme=name)
        self.window.check_theme(name)
        self._system_theme()

    def _system_theme(self, *_: object) -> None:
        style_application(self._qt, self.theme)
        self.window.set_theme(self.theme)

    def toggle_pane(self, name: str) -> None:
        self.window.toggle_pane(name)

    def reset_panes(self) -> None:
        self.window.reset_panes()

    def next_pane(self, step: int) -> None:
        self.window.next_pane(step)

    def show_help(self, page: str) -> None:
        """Open a page of help."""
        from explorer.ui.help import HelpDialog

        HelpDialog(page, tuple(self.window.commands.values()), self.window, self.theme).show()

    def quit(self) -> None:
        self.window.close()

    def _menu(self, id: Id | None, at: QPoint) -> None:
        if id is not None and id not in self.store.state.desk.selection:
            self.send(Select((id,)))
        context = "ground" if id is None else "relationship" if isinstance(id, RelationshipId) else "entity"
        self.window.show_menu(context, at)

    def _closing(self) -> None:
        self.runner.cancel()
        if self._settings_path is not None:
            geometry, panes = self.window.remember()
            save_settings(self._settings_path, replace(self.settings, geometry=geometry, panes=panes))

    # ------------------------------------------------------------------ the first picture, and what waits for it

    def watch(self, trace: Path | None, click: bool) -> None:
        """Do what can wait once the first picture stands.

        With *trace*, write to that file when it stood; with *click*, also click a line then, and write when
        that was answered.
        """
        done: set[str] = set()

        def write(event: str) -> None:
            done.add(event)
            if trace is not None:
                with trace.open("a", encoding="utf-8") as file:
                    file.write(json.dumps({"event": event, "time": time.time()}) + "\n")

        def painted() -> None:
            if "first picture" not in done:
                write("first picture")
                QTimer.singleShot(0, settle)
            elif click and self.store.state.desk.selection and "first click" not in done:
                self.window.evidence.viewport().repaint()  # Painted with the map; made sure of, as it is what counts.
                write("first click")

        def settle() -> None:
            if click:
                from explorer.ui.self_test import click_a_line

                click_a_line(self.window.canvas)
            gc.freeze()  # What start-up made stays for good; there is no need to look through it again.
            gc.enable()
            self.window.evidence.warm()

        # Queued behind the paint of the whole window, of which the map's is one part.
        self.window.canvas.painted.connect(painted, Qt.ConnectionType.QueuedConnection)


def _run_of(application: Application, command: Command) -> Callable[[], None]:
    return lambda: command.run(application)


def run(
    state: State, theme: str | None = None, picture: Path | None = None, size: tuple[int, int] | None = None
) -> int:
    """Open the window, and stay until it is closed; with *picture*, save what it looks like and end.

    The exit code: 1 when the picture could not be saved.
    """
    qt = qt_application()
    application = Application(qt, state, theme, None if picture else settings_path())
    traced = os.environ.get("EXPLORER_TRACE")
    application.watch(Path(traced) if traced else None, bool(os.environ.get("EXPLORER_TRACE_CLICK")))
    application.open(size or ((1440, 900) if picture else None))
    if picture is not None:
        QTimer.singleShot(400, lambda: qt.exit(0 if application.window.grab().save(str(picture)) else 1))
    return qt.exec()


def self_test() -> dict[str, object]:
    """Open the example, draw it, click a line through real events, find its sentence; what was found."""
    from explorer.files.places import example
    from explorer.ui.self_test import click_a_line, paint_much

    qt = qt_application()
    application = Application(qt, open_state(example()), "light")
    application.open((1440, 900))
    qt.processEvents()
    point = click_a_line(application.window.canvas)
    qt.processEvents()
    state = application.store.state
    cards = [block for block in show(state).evidence.blocks if isinstance(block, Card) and block.chosen]
    sentences = [card.quote for card in cards]
    stand = bool(cards) and all(state.dossier.quote(card.passage) == card.quote for card in cards)
    picture = application.window.grab()
    application.window.close()
    return {
        "version": __version__,
        "clicked": [round(point.x()), round(point.y())],
        "selected": [list(id) if isinstance(id, tuple) else id for id in state.desk.selection],
        "sentences": sentences,
        "window": [picture.width(), picture.height()],
        "painter calls": paint_much(),
        "passed": stand and not picture.isNull(),
    }

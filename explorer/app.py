"""Ties store, toolbox, runner and window together; alone knows every floor."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer import __version__
from explorer.drawing.theme import Theme, load_theme
from explorer.files.errors import ProjectError
from explorer.files.project import load_project
from explorer.files.settings import Settings, load_settings, save_settings, settings_path
from explorer.files.vocabulary import load_vocabulary
from explorer.model.relationships import RelationshipId
from explorer.plugins.toolbox import toolbox
from explorer.session import edits
from explorer.session.gestures import Gesture, MoveView, Select, StepBack
from explorer.session.history import Edit, History
from explorer.session.screen import show
from explorer.session.search import search
from explorer.session.sitting import Sitting, sentence
from explorer.session.start import begin
from explorer.session.state import Id, State
from explorer.session.store import Store
from explorer.ui.arranging import Arranging
from explorer.ui.commands import Command, commands
from explorer.ui.first_picture import watch
from explorer.ui.loading import Loading
from explorer.ui.making import Making
from explorer.ui.making_commands import making_commands
from explorer.ui.projects import Projects
from explorer.ui.reviewing import Reviewing
from explorer.ui.sharing import Sharing
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

    def __init__(
        self, qt: QApplication, state: State, theme: str | None = None, settings: Path | None = None,
        sitting: Sitting | None = None,
    ) -> None:  # fmt: skip
        self._qt = qt
        self._settings_path = settings
        self.settings = load_settings(settings) if settings else Settings()
        if theme:
            self.settings = replace(self.settings, theme=theme)
        use_fonts(qt)
        self.store = Store(state, sitting)
        layouts = toolbox().layouts
        style_application(qt, self.theme)
        self.window = Window(self.theme, (*commands(tuple(one.name for one in layouts)), *making_commands()))
        self.palette: CommandPalette | None = None
        self.arranging, self.sharing = Arranging(self, layouts), Sharing(self)
        self.projects, self.reviewing = Projects(self), Reviewing(self)
        self.making, self.loading = Making(self), Loading(self)
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
        window.dropped.connect(self._dropped)
        window.walked.connect(self.walk)
        window.canvas.dragged.connect(self._dragged)
        for part in (window.canvas, window.outline):
            part.menu_asked.connect(self._menu)
        window.search.asked.connect(self._search)
        window.notices.undo_asked.connect(self.undo)
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
        if self.making.keeps_open(gesture):
            return
        before = self.store.state.selection
        self._change(lambda: self.store.apply(gesture))
        state = self.store.state
        if state.selection and state.selection != before and not any(state.shows(id) for id in state.selection):
            self.window.notices.say(tr("What is selected is hidden on the map by a filter"))

    def make(self, edit: Edit) -> None:
        """Change what is known, and say so at the foot."""
        if self._change(lambda: self.store.make(edit)):
            self.window.notices.say(edit.sentence, undo=True)

    def undo(self) -> None:
        self.arranging.runner.cancel()  # What it would arrange is what is being taken back.
        before, past = self.store.state, self.store.state.history.past
        if past and self._change(self.store.undo):
            self.reviewing.follow(before)
            self.window.notices.say(tr("Undone: {sentence}", sentence=past[-1].sentence))

    def redo(self) -> None:
        self.arranging.runner.cancel()
        before, future = self.store.state, self.store.state.history.future
        if future and self._change(self.store.redo):
            self.reviewing.follow(before)
            self.window.notices.say(future[0].sentence, undo=True)

    def walk(self, number: int) -> None:
        """Undo or redo until just after a step of the history."""
        if self._change(lambda: self.store.walk(number)):
            past = self.store.state.history.past
            said = past[-1].sentence if past else tr("the beginning")
            self.window.notices.say(tr("Everything is as it was after: {sentence}", sentence=said))

    def _change(self, change: Callable[[], None]) -> bool:
        """Whether something changed, and so is on disk; where it could not be kept or made, that is said."""
        before = self.store.state.history
        try:
            change()
        except ProjectError as error:
            why = self.store.state.read_only
            self.window.notices.say(
                tr("Not done, the project is read-only. {why}", why=why) if why else sentence(error)
            )
        except edits.EditError as error:
            self.window.notices.say(str(error))
        return self.store.state.history is not before

    def _dragged(self, places: Mapping[str, tuple[float, float]]) -> None:
        self.make(edits.moved(self.store.state.dossier, places))

    def release(self) -> None:
        """Let layouts move the selected nodes again."""
        state = self.store.state
        self.make(edits.released(state.dossier, [id for id in state.desk.selection if isinstance(id, str)]))

    def project(self, what: str) -> None:
        """Open, begin, save or leave a project."""
        self.projects.do(what)

    def rest(self) -> None:
        """Let go of what runs and is open, before another project is turned to."""
        self.arranging.runner.cancel()
        self.reviewing.rest()
        self.loading.rest()
        self.window.canvas.cancel()

    def remember(self, settings: Settings) -> None:
        """Remember these from now on."""
        self.settings = settings
        if self._settings_path is not None:
            save_settings(self._settings_path, settings)

    def _dropped(self, paths: tuple[Path, ...]) -> None:
        self.projects.take_files(paths, self.loading.add)

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

    def find(self) -> None:
        """Put the keyboard into the search field."""
        self.window.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.window.search.selectAll()

    def _search(self, query: str) -> None:
        self.window.search.show_hits(search(self.store.state, query))

    def show_palette(self) -> None:
        """List every command by name."""
        from explorer.ui.palette import CommandPalette, palette_items

        if self.palette is None:
            self.palette = CommandPalette(self.window)
        self.palette.set_theme(self.theme)
        self.palette.show_items(palette_items(self.window.commands.values(), self.store.state, self))

    def step_back(self) -> None:
        """Let go of what is in the hand or runs, else one step out."""
        if self.arranging.runner.is_busy:
            self.arranging.runner.cancel()
        elif self.loading.runner.is_busy:
            self.loading.cancel()
        elif self.reviewing.runner.is_busy:
            self.reviewing.rest()
        elif not self.window.canvas.cancel():
            self.send(StepBack())

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
        self.rest()
        if self._settings_path is not None:
            geometry, panes = self.window.remember()
            self.remember(replace(self.settings, geometry=geometry, panes=panes))
        if self.store.sitting is not None:
            self.store.sitting.close()

    # ------------------------------------------------------------------ the first picture, and what waits for it

    def watch(self, trace: Path | None, click: bool, door: str = "") -> None:
        """Do what can wait once the first picture stands; with *door*, listen there for second starts."""
        watch(self.window, self.store, trace, click, lambda: self._settle(door))

    def _settle(self, door: str) -> None:
        if not door:
            return
        from explorer.ui.one_program import Doorkeeper

        doorkeeper = Doorkeeper(door, self.window)
        doorkeeper.asked.connect(self.projects.come_forward)
        self.window.closing.connect(doorkeeper.close)


def run(
    project: Path | None, theme: str | None = None, picture: Path | None = None, size: tuple[int, int] | None = None,
    listen_at: str = "",
) -> int:  # fmt: skip
    """Open the window on a project, and stay until it is closed; with *picture*, save what it looks like and end.

    None is the project that was open last, the example at first. *listen_at* is where it hears of second starts.
    The exit code: 1 when the picture could not be saved.
    """
    path = None if picture else settings_path()
    sitting, trouble = begin(project, load_settings(path).recent if path else ())
    qt = qt_application()
    application = Application(qt, sitting.state(), theme, path, sitting)
    traced = os.environ.get("EXPLORER_TRACE")
    application.watch(Path(traced) if traced else None, bool(os.environ.get("EXPLORER_TRACE_CLICK")), listen_at)
    application.open(size or ((1440, 900) if picture else None))
    application.projects.started(project, trouble)
    if picture is not None:
        QTimer.singleShot(400, lambda: qt.exit(0 if application.window.grab().save(str(picture)) else 1))
    return qt.exec()


def self_test() -> dict[str, object]:
    """Open the example, draw it, click a line through real events, find its sentence; what was found."""
    from explorer.files.places import example
    from explorer.ui.self_test import find_a_sentence

    application = Application(qt_application(), open_state(example()), "light")
    application.open((1440, 900))
    found = find_a_sentence(application.window, application.store)
    application.window.close()
    return {"version": __version__, **found}

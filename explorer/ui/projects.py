"""Projects are opened, begun, saved under other names and left: what the File menu asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from explorer.files.errors import ProjectError
from explorer.files.recent import Recent, with_opened, without
from explorer.files.settings import Settings
from explorer.session import edits
from explorer.session.history import Edit
from explorer.session.sitting import (
    Sitting,
    is_document,
    is_project,
    new_sitting,
    now,
    remove_untitled,
    sentence,
    sit_down,
)
from explorer.session.start import start_page
from explorer.session.state import State
from explorer.session.store import Store
from explorer.ui import file_open
from explorer.ui.banner import Ask
from explorer.ui.window import Window
from explorer.words import tr

_ENDING = ".rexp"


class Loading(Protocol):
    """Whoever takes documents as sources."""

    def add(self, path: Path) -> None: ...


class Host(Protocol):
    """What the program lends: its store, its window, what it remembers."""

    store: Store
    window: Window
    settings: Settings

    @property
    def loading(self) -> Loading: ...
    def make(self, edit: Edit) -> None: ...
    def rest(self) -> None: ...
    def remember(self, settings: Settings) -> None: ...


class Projects(QObject):
    """One window has one project; turning to another one loses nothing, as all of it is on disk."""

    def __init__(self, host: Host) -> None:
        super().__init__(host.window)
        self._host = host
        self._trouble: tuple[str, str] | None = None
        self._noted: tuple[str, str] = ("", "")
        # Asked for a file; a test answers in their place.
        self.ask_open: Callable[[], Path | None] = self._ask_open
        self.ask_save: Callable[[str, str, str], Path | None] = self._ask_save
        self.ask_remove: Callable[[str], bool] = self._ask_remove
        self._doing: dict[str, Callable[[], None]] = {
            "new": self.new, "open": self.ask_and_open, "start": self.show_start, "close": self.close,
            "save": self.save, "save as": self.save_as, "save copy": self.save_copy, "export text": self.export_text,
            "details": self.details, "back": self.go_back, "reopen": self.reopen, "take over": self.take_over,
        }  # fmt: skip
        window = host.window
        window.banner.asked.connect(self.do)
        window.banner.dismissed.connect(self._dismissed)
        window.recent_menu.aboutToShow.connect(self._fill_recent)
        if file_open.FROM_THE_SYSTEM:
            file_open.FileOpener(self).asked.connect(self.come_forward)
        host.store.listen(self._shown)
        self._shown(host.store.state)

    def do(self, what: str) -> None:
        """Do what a command, or a link in the banner, asks for."""
        self._doing[what]()

    # ------------------------------------------------------------------ turning to another one

    def new(self) -> None:
        """Begin an empty project."""
        self._turn_to(new_sitting(), tr("A new project; add a source to begin"))

    def ask_and_open(self) -> None:
        """Ask which file, and open it; a document becomes a source of the project that is open."""
        if path := self.ask_open():
            self._open_or_add(path)

    def open(self, path: Path, by_force: bool = False) -> bool:
        """Turn to the project in that file; where it cannot be opened, say why and stay."""
        here = self._host.store.sitting
        if not by_force and here and here.path and _same(here.path, path) and not self._host.store.state.read_only:
            self.go_back()
            return True
        try:
            sitting = sit_down(path, by_force)
        except ProjectError as error:
            self.say_trouble(path.name, sentence(error))
            return False
        self._turn_to(sitting, tr("{name} opened", name=path.name))
        return True

    def _open_or_add(self, path: Path) -> None:
        """Open a project; ask whether a document shall become a source of the one that is open."""
        if is_document(path):
            self._host.loading.add(path)
        else:
            self.open(path)

    def reopen(self) -> None:
        """Open the file again: it may be free by now."""
        if path := self._host.store.state.project:
            self.open(Path(path))

    def take_over(self) -> None:
        """Open it to write although somebody else has it open."""
        if path := self._host.store.state.project:
            self.open(Path(path), by_force=True)

    def close(self) -> None:
        """Leave the project."""
        self._turn_to(new_sitting(), tr("Closed; all of it is saved"))
        self.show_start()

    def show_start(self) -> None:
        """Show the start page over the window."""
        panel = self._host.window.start_panel()
        if panel.property("heard") is None:
            panel.setProperty("heard", True)
            panel.asked.connect(self.do)
            panel.opened.connect(self._open_row)
            panel.removed.connect(self._forget)
        state = self._host.store.state
        panel.show_page(start_page(self._host.settings.recent), bool(state.project or state.history.steps))

    def go_back(self) -> None:
        """To the map that lies under the start page."""
        self._host.window.hide_start()

    def _open_row(self, path: str) -> None:
        self.open(Path(path))

    def _turn_to(self, sitting: Sitting, said: str) -> None:
        self._host.rest()
        self._trouble = None
        self._host.store.begin(sitting)
        self._host.window.hide_start()
        self._host.window.notices.say(said)
        self._shown(self._host.store.state)

    # ------------------------------------------------------------------ saving under a name

    def save(self) -> None:
        """Give an untitled project a name; say of any other that it is saved."""
        sitting = self._host.store.sitting
        if sitting is None or sitting.untitled:
            self.save_as()
        elif why := self._host.store.state.read_only:
            self._host.window.notices.say(tr("Nothing to save: {why}", why=why))
        else:
            self._host.window.notices.say(tr("Everything is saved already, in {name}", name=_name(sitting.path)))

    def save_as(self) -> None:
        """Go on under another name."""
        path = self.ask_save(tr("Save the project as"), self._suggested(_ENDING), _ENDING)
        if path and self._try(path, lambda: self._host.store.save_as(path)):
            self._trouble = None
            self._show_banner(self._host.store.state)
            self._host.window.notices.say(tr("Saved as {name}", name=path.name))

    def save_copy(self) -> None:
        """Keep a copy."""
        path = self.ask_save(tr("Save a copy of the project"), self._suggested(_ENDING), _ENDING)
        sitting = self._host.store.sitting or Sitting(self._host.store.state.dossier)
        if path and self._try(path, lambda: sitting.save_copy(path)):
            self._host.window.notices.say(tr("Copy saved as {name}", name=path.name))

    def export_text(self) -> None:
        """Save all that is known now as text."""
        from explorer.files.text_form import write_text_form

        path = self.ask_save(tr("Export the project as text"), self._suggested(".json"), ".json")
        if path and self._try(path, lambda: write_text_form(self._host.store.state.dossier, path)):
            self._host.window.notices.say(tr("Exported as {name}", name=path.name))

    def details(self) -> None:
        """Ask what the project is called."""
        from explorer.ui.details import DetailsDialog

        dossier = self._host.store.state.dossier
        dialog = DetailsDialog(dossier.title, dossier.about, self._host.window)
        dialog.described.connect(self._describe)
        dialog.open()

    def _describe(self, title: str, about: str) -> None:
        self._host.make(edits.project_described(self._host.store.state.dossier, title, about))

    def _try(self, path: Path, act: Callable[[], None]) -> bool:
        try:
            act()
        except ProjectError as error:
            self._host.store.look_again()
            self.say_trouble(path.name, sentence(error))
            return False
        return True

    # ------------------------------------------------------------------ what came from outside

    def take_files(self, paths: tuple[Path, ...], add: Callable[[Path], None] | None) -> None:
        """Open a project that was dropped, or take texts as new sources."""
        projects = [path for path in paths if is_project(path)]
        if projects:
            self.open(projects[0])
        elif add is not None:
            for path in paths:
                add(path)
        elif paths:
            self._host.window.notices.say(tr("{name} is no project; texts can be added soon", name=paths[0].name))

    def started(self, path: Path | None, trouble: tuple[str, str] | None) -> None:
        """The window is open: say which file of lately is not, and ask about the document it was started with."""
        if trouble:
            self.say_trouble(*trouble)
        if path is not None and is_document(path):
            self._host.loading.add(path)

    def come_forward(self, path: Path | None) -> None:
        """A second start handed over its file."""
        window = self._host.window
        if path is not None:
            self._open_or_add(path)
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.raise_()
        window.activateWindow()

    # ------------------------------------------------------------------ what is remembered, and said

    def _shown(self, state: State) -> None:
        """Note a project that has a file now, or was read from a text; say what is in its way."""
        sitting = self._host.store.sitting
        place = sitting.path or sitting.text if sitting else None
        sources = state.dossier.documents if state.untitled else ()
        title = state.dossier.title or next((document.heading for document in sources), "")
        noted = (str(place), title) if place else self._noted
        if noted != self._noted:
            self._noted = noted
            opened = Recent(noted[0], noted[1], now())
            self._host.remember(replace(self._host.settings, recent=with_opened(self._host.settings.recent, opened)))
        self._show_banner(state)

    def _show_banner(self, state: State) -> None:
        banner = self._host.window.banner
        if self._trouble is not None:
            name, said = self._trouble
            banner.show_banner(f"{name}: {said}", closable=True)
        elif state.read_only:
            asks: list[Ask] = [(tr("Save as…"), "save as"), (tr("Open again"), "reopen")]
            if self._held_elsewhere():
                asks.append((tr("Take over"), "take over"))
            banner.show_banner(tr("Open read-only. {why}", why=state.read_only), asks)
        else:
            banner.show_banner("")

    def _held_elsewhere(self) -> bool:
        """Whether another machine is said to have it open: it may be gone for good, which only people know."""
        sitting = self._host.store.sitting
        return sitting is not None and sitting.held_elsewhere

    def say_trouble(self, name: str, said: str) -> None:
        """Say above the map what could not be done with the file of that name."""
        self._trouble = name, said
        self._host.window.hide_start()
        self._show_banner(self._host.store.state)

    def _dismissed(self) -> None:
        self._trouble = None
        self._show_banner(self._host.store.state)

    def _forget(self, path: str) -> None:
        """Take a file that is gone off the list, or remove a project that has no name."""
        if Path(path).is_file() and not self._remove(Path(path)):
            return
        self._host.remember(replace(self._host.settings, recent=without(self._host.settings.recent, path)))
        self.show_start()

    def _remove(self, path: Path) -> bool:
        """Whether a project without a name is gone, after a question, as nothing brings it back."""
        row = next((row for row in start_page(self._host.settings.recent).untitled if row.path == str(path)), None)
        if row is None or not self.ask_remove(row.name):
            return False
        here = self._host.store.sitting
        if here is not None and here.path is not None and _same(here.path, path):
            self._turn_to(new_sitting(), tr("{name} removed", name=row.name))
        if removed := self._try(path, lambda: remove_untitled(path)):
            self._host.window.notices.say(tr("{name} removed", name=row.name))
        return removed

    def _fill_recent(self) -> None:
        menu = self._host.window.recent_menu
        menu.clear()
        page = start_page(self._host.settings.recent)
        for row in (*page.recent, *page.untitled, *((page.example,) if page.example else ())):
            action = QAction(row.name.replace("&", "&&"), menu)
            action.setToolTip(row.where)
            action.setEnabled(not row.missing)
            action.triggered.connect(_opens(self, row.path))
            menu.addAction(action)

    def _suggested(self, ending: str) -> str:
        title = self._host.store.state.dossier.title
        name = "".join(char if char.isalnum() or char in " -_.," else "-" for char in title).strip()
        return str(self._folder() / f"{name or tr('Untitled')}{ending}")

    def _folder(self) -> Path:
        """Where the project lies; the home of whoever sits here while it lies nowhere of their choosing."""
        state = self._host.store.state
        return Path(state.project).parent if state.project and not state.untitled else Path.home()

    def _ask_open(self) -> Path | None:
        from explorer.ui.file_dialogs import ask_open

        return ask_open(self._host.window, self._folder())

    def _ask_save(self, title: str, suggested: str, ending: str) -> Path | None:
        from explorer.ui.file_dialogs import ask_save

        return ask_save(self._host.window, title, suggested, ending)

    def _ask_remove(self, name: str) -> bool:
        from explorer.ui.file_dialogs import ask_remove

        return ask_remove(self._host.window, name)


def _opens(projects: Projects, path: str) -> Callable[[], None]:
    def run() -> None:
        projects.open(Path(path))

    return run


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _name(path: Path | None) -> str:
    return path.name if path else ""

"""One table of commands: menus, toolbar, palette, context menus and the page of shortcuts are made from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from explorer.session import gestures
from explorer.session.gestures import Gesture
from explorer.session.state import State
from explorer.words import tr


class MakingHands(Protocol):
    """What making and correcting by hand needs beyond gestures."""

    def add_source(self) -> None: ...
    def source(self, newer: bool) -> None: ...
    def remove_source(self) -> None: ...
    def remove_entity(self) -> None: ...
    def name_marked(self) -> None: ...
    def place(self, way: str) -> None: ...


class ReviewingHands(Protocol):
    """What review needs beyond gestures."""

    def show(self) -> None: ...
    def read_shown(self) -> None: ...
    def choose_reader(self) -> None: ...


class ArrangingHands(Protocol):
    """What arranging the map needs beyond gestures."""

    def arrange(self, layout: str) -> None: ...


class SharingHands(Protocol):
    """What taking things to other programs needs beyond gestures."""

    def export(self) -> None: ...
    def copy_picture(self) -> None: ...
    def copy_sentences(self) -> None: ...


class Hands(Protocol):
    """What commands can do beyond gestures; `app` does it."""

    @property
    def making(self) -> MakingHands: ...
    @property
    def reviewing(self) -> ReviewingHands: ...
    @property
    def arranging(self) -> ArrangingHands: ...
    @property
    def sharing(self) -> SharingHands: ...

    def send(self, gesture: Gesture) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def zoom(self, factor: float | None) -> None: ...
    def release(self) -> None: ...
    def find(self) -> None: ...
    def show_palette(self) -> None: ...
    def use_theme(self, name: str) -> None: ...
    def toggle_pane(self, name: str) -> None: ...
    def reset_panes(self) -> None: ...
    def next_pane(self, step: int) -> None: ...
    def step_back(self) -> None: ...
    def show_help(self, page: str) -> None: ...
    def project(self, what: str) -> None: ...
    def quit(self) -> None: ...


def _always(_: State) -> str:
    return ""


@dataclass(frozen=True)
class Command:
    """Something a person can do.

    ``enabled`` gives the reason why not, "" when it can be done. ``menu`` names the menu it stands in;
    ``contexts`` the context menus ("entity", "relationship", "ground"). ``checked`` says whether it is on.
    ``map_only`` shortcuts, single letters, work while the map has the keyboard. ``submenu`` is the title of the
    list inside the menu that it stands in, "" for none.
    """

    name: str
    title: str
    menu: str
    tip: str
    run: Callable[[Hands], None]
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    enabled: Callable[[State], str] = _always
    checked: Callable[[State], bool] | None = None
    toolbar: bool = False
    starts_group: bool = False
    contexts: tuple[str, ...] = ()
    map_only: bool = False
    submenu: str = ""


MENUS = ("file", "edit", "make", "view", "go", "map", "help")


def menu_title(name: str) -> str:
    """A menu's title, with its mnemonic."""
    titles = {
        "file": tr("&File"),
        "edit": tr("&Edit"),
        "make": tr("Ma&ke"),
        "view": tr("&View"),
        "go": tr("&Go"),
        "map": tr("&Map"),
        "help": tr("&Help"),
    }
    return titles[name]


def commands(layouts: tuple[str, ...]) -> tuple[Command, ...]:
    """All commands, in the order of their menus."""
    return (*_file(), *_edit(), *_view(), *_go(), *_map(layouts), *_help())


def _file() -> tuple[Command, ...]:
    return (
        Command("new-project", tr("New project"), "file", tr("Begin an empty project; this one is saved"),
                lambda h: h.project("new"), ("Ctrl+N",), "new"),
        Command("open-project", tr("Open…"), "file", tr("Open a project, or add a document as a source"),
                lambda h: h.project("open"), ("Ctrl+O",), "open"),
        Command("recent", tr("Open recent"), "file", tr("Open a project that was open before"),
                lambda h: h.project("start")),
        Command("start-page", tr("Start page"), "file", tr("The projects of lately, and the example"),
                lambda h: h.project("start"), ("Ctrl+Home",)),
        Command("close-project", tr("Close project"), "file", tr("Leave this project; it is saved"),
                lambda h: h.project("close"), ("Ctrl+W",)),
        Command("save", tr("Save"), "file", tr("Give an untitled project a name; all else is saved as it is made"),
                lambda h: h.project("save"), ("Ctrl+S",), "save", starts_group=True),
        Command("save-as", tr("Save as…"), "file", tr("Go on under another name, history included"),
                lambda h: h.project("save as"), ("Ctrl+Shift+S",)),
        Command("save-copy", tr("Save a copy…"), "file", tr("Keep a copy under another name, and go on with this one"),
                lambda h: h.project("save copy")),
        Command("export-text", tr("Export as text (JSON)…"), "file",
                tr("All that is known now as one text, for version control and other programs"),
                lambda h: h.project("export text"), icon="export"),
        Command("details", tr("Project details…"), "file", tr("What the project is called, and what it is about"),
                lambda h: h.project("details"), enabled=writes(), starts_group=True),
        Command("export", tr("Export picture…"), "file", tr("Save the map as PNG, SVG or PDF, copy or print it"),
                lambda h: h.sharing.export(), ("Ctrl+E", "Ctrl+P"), "image", toolbar=True, starts_group=True),
        Command("copy-picture", tr("Copy picture"), "file", tr("Copy what is seen of the map to the clipboard"),
                lambda h: h.sharing.copy_picture(), ("Ctrl+Shift+C",), "copy"),
        Command("quit", tr("Quit"), "file", tr("Close the window"),
                lambda h: h.quit(), ("Ctrl+Q",), starts_group=True),
    )  # fmt: skip


def _edit() -> tuple[Command, ...]:
    return (
        Command("undo", tr("Undo"), "edit", tr("Take the last change back"), lambda h: h.undo(),
                ("Ctrl+Z",), "undo", writes(_can_undo), toolbar=True, starts_group=True),
        Command("redo", tr("Redo"), "edit", tr("Make the last undone change again"), lambda h: h.redo(),
                ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", writes(_can_redo), toolbar=True),
        Command("copy", tr("Copy sentences"), "edit", tr("Copy the sentences of the selection, with their sources"),
                lambda h: h.sharing.copy_sentences(), ("Ctrl+C",), "copy", _has_selection, starts_group=True,
                contexts=("entity", "relationship")),
        Command("find", tr("Find…"), "edit", tr("Find entities, sentences and sources"), lambda h: h.find(),
                ("Ctrl+F",), "find", starts_group=True),
        Command("palette", tr("Run a command…"), "edit", tr("Run any command by its name"), lambda h: h.show_palette(),
                ("Ctrl+K",), "command"),
        Command("select-all", tr("Select all entities"), "edit", tr("Select every entity on the map"),
                lambda h: h.send(gestures.SelectAll()), ("Ctrl+A",), contexts=("ground",), starts_group=True),
    )  # fmt: skip


def _view() -> tuple[Command, ...]:
    return (
        Command("fit", tr("Fit all"), "view", tr("Show the whole map"), lambda h: h.zoom(None),
                ("F", "Ctrl+0"), "fit", toolbar=True, contexts=("ground",), map_only=True),
        Command("zoom-in", tr("Zoom in"), "view", tr("Show less, larger"), lambda h: h.zoom(1.25),
                ("Ctrl++", "Ctrl+="), "plus"),
        Command("zoom-out", tr("Zoom out"), "view", tr("Show more, smaller"), lambda h: h.zoom(0.8),
                ("Ctrl+-",), "minus"),
        Command("merge", tr("One line per pair"), "view", tr("Draw one line for all relationships of a pair"),
                lambda h: h.send(gestures.ToggleMerged()), ("Ctrl+L",), "merge",
                checked=lambda s: s.desk.merged, starts_group=True, contexts=("ground",)),
        Command("show-all", tr("Show everything"), "view", tr("Take every filter away"),
                lambda h: h.send(gestures.ShowAll()), ("Ctrl+Shift+A",), "filter", _is_filtered, contexts=("ground",)),
        *(
            Command(f"theme-{name}", title, "view", tip, lambda h, name=name: h.use_theme(name),  # type: ignore[misc]
                    starts_group=name == "system", submenu=tr("Theme"))
            for name, title, tip in (
                ("system", tr("Theme of the system"), tr("Light or dark, as the system says")),
                ("light", tr("Light theme"), tr("Dark ink on light ground")),
                ("dark", tr("Dark theme"), tr("Light ink on dark ground")),
                ("contrast", tr("High contrast theme"), tr("The strongest contrast")),
            )
        ),
        *(
            Command(f"pane-{name}", title, "view", tip, lambda h, name=name: h.toggle_pane(name),  # type: ignore[misc]
                    (key,), name, starts_group=name == "outline")
            for name, title, tip, key in (
                ("outline", tr("Outline pane"), tr("Show or hide statuses and entities"), "Ctrl+1"),
                ("evidence", tr("Evidence pane"), tr("Show or hide the sentences"), "Ctrl+2"),
                ("source", tr("Source and review pane"), tr("Show or hide source text, timeline, review"), "Ctrl+3"),
            )
        ),
        Command("reset-panes", tr("Put panes back"), "view", tr("Every pane to its first place and size"),
                lambda h: h.reset_panes()),
    )  # fmt: skip


def _go() -> tuple[Command, ...]:
    return (
        Command("back", tr("Back"), "go", tr("To what was looked at before"), lambda h: h.send(gestures.GoBack()),
                ("Alt+Left",), "back", _can_go_back, toolbar=True),
        Command("forward", tr("Forward"), "go", tr("To what was looked at before going back"),
                lambda h: h.send(gestures.GoForward()), ("Alt+Right",), "forward", _can_go_forward, toolbar=True),
        Command("step-back", tr("Step out"), "go", tr("Drop the selection, then leave the neighbourhood, then fit all"),
                lambda h: h.step_back(), ("Esc",)),
        Command("source", tr("Source text"), "go", tr("Bring the source text to the front"),
                lambda h: h.send(gestures.ShowTab("source")), ("Ctrl+4",), "source", starts_group=True),
        Command("timeline", tr("Timeline"), "go", tr("Bring the timeline to the front"),
                lambda h: h.send(gestures.ShowTab("timeline")), ("Ctrl+Shift+T",), "timeline"),
        Command("review", tr("Review"), "go", tr("What was read and waits for you to decide"),
                lambda h: h.reviewing.show(), ("Ctrl+Shift+R",), "review"),
        Command("history", tr("History"), "go", tr("All that was done, and the way back to it"),
                lambda h: h.send(gestures.ShowTab("history")), ("Ctrl+Shift+H",), "undo"),
        Command("next-pane", tr("Next pane"), "go", tr("Move the keyboard to the next pane"),
                lambda h: h.next_pane(1), ("F6",), starts_group=True),
        Command("previous-pane", tr("Previous pane"), "go", tr("Move the keyboard to the pane before"),
                lambda h: h.next_pane(-1), ("Shift+F6",)),
    )  # fmt: skip


def _map(layouts: tuple[str, ...]) -> tuple[Command, ...]:
    titles = {"force": tr("Arrange by force"), "rings": tr("Arrange as rings"), "columns": tr("Arrange as columns")}
    tips = {
        "force": tr("Neighbours together, strangers apart"),
        "rings": tr("The most spoken of in the middle, rings around it"),
        "columns": tr("The most spoken of in the middle, columns to both sides"),
    }
    return (
        *(
            Command(f"arrange-{name}", titles.get(name, name), "map",
                    tips.get(name, tr("Arrange the map anew; what was placed by hand stays")),
                    lambda h, name=name: h.arranging.arrange(name),  # type: ignore[misc]
                    icon="layout", enabled=writes(), contexts=("ground",))
            for name in layouts
        ),
        Command("release", tr("Let layouts move it again"), "map", tr("Undo that a node was placed by hand"),
                lambda h: h.release(), enabled=writes(_has_placed), contexts=("entity",), starts_group=True),
        Command("neighbourhood", tr("Only its neighbourhood"), "map",
                tr("Show only the selected entity and what is tied to it; again: everything"),
                lambda h: h.send(gestures.NeighbourhoodOfSelection()), ("N",), "neighbourhood",
                _has_one_entity, contexts=("entity",), map_only=True),
    )  # fmt: skip


def _help() -> tuple[Command, ...]:
    return (
        Command("help", tr("Help"), "help", tr("How to read the map, and what can be done"),
                lambda h: h.show_help("help"), ("F1",), "help"),
        Command("shortcuts", tr("Keyboard and mouse"), "help", tr("Every key and gesture"),
                lambda h: h.show_help("keys")),
        Command("about", tr("About Relationship Explorer"), "help", tr("Version and licences"),
                lambda h: h.show_help("about"), starts_group=True),
    )  # fmt: skip


def writes(enabled: Callable[[State], str] = _always) -> Callable[[State], str]:
    """The reason why not, for what changes the project: first of all, that it is read-only."""
    return lambda state: tr("The project is open read-only") if state.read_only else enabled(state)


def _can_undo(state: State) -> str:
    return "" if state.history.past else tr("There is nothing to undo")


def _can_redo(state: State) -> str:
    return "" if state.history.future else tr("There is nothing to redo")


def _can_go_back(state: State) -> str:
    return "" if state.desk.past else tr("Nothing was looked at before this")


def _can_go_forward(state: State) -> str:
    return "" if state.desk.future else tr("You have not gone back")


def _has_selection(state: State) -> str:
    return "" if state.desk.selection else tr("Nothing is selected")


def _has_one_entity(state: State) -> str:
    one = len(state.desk.selection) == 1 and isinstance(state.desk.selection[0], str)
    return "" if one or state.desk.filter.around else tr("Select one entity first")


def _has_placed(state: State) -> str:
    placed = any(id in state.dossier.arrangement.placed for id in state.desk.selection)
    return "" if placed else tr("None of what is selected was placed by hand")


def _is_filtered(state: State) -> str:
    return "" if state.desk.filter != type(state.desk.filter)() else tr("Nothing is hidden")

"""The commands that make and correct things by hand."""

from __future__ import annotations

from explorer.session.forms.asking import ask_about_selection, ask_entity, ask_of_marked
from explorer.session.state import State
from explorer.ui.commands import Command, writes
from explorer.words import tr


def making_commands() -> tuple[Command, ...]:
    """All of them, in the order of their menus."""
    return (*_sources(), *_claims(), *_entities(), *_places())


def _sources() -> tuple[Command, ...]:
    return (
        Command("add-source", tr("Add source…"), "make", tr("Add a text, with the one on the clipboard in it already"),
                lambda h: h.making.add_source(), ("Ctrl+Shift+N", "Ctrl+V"), "source", writes(), contexts=("ground",)),
        Command("read", tr("Read for claims"), "make",
                tr("Propose what the source that is shown says; nothing is on the map before you accept it"),
                lambda h: h.reviewing.read_shown(), ("Ctrl+R",), "review", writes(_has_source)),
        Command("read-with", tr("Read with another reader…"), "make",
                tr("Choose by what the source that is shown is read; nothing leaves the machine before you are asked"),
                lambda h: h.reviewing.choose_reader(), enabled=writes(_has_source)),
        Command("edit-source", tr("Edit source details…"), "make", tr("Say what is known of the source that is shown"),
                lambda h: h.making.source(False), enabled=writes(_has_source)),
        Command("new-version", tr("Add a newer version…"), "make",
                tr("Add a newer text of the source that is shown; claims are carried over where their sentence stands"),
                lambda h: h.making.source(True), enabled=writes(_has_source)),
        Command("remove-source", tr("Remove source"), "make",
                tr("Take the source that is shown out of the project, while nothing rests on it"),
                lambda h: h.making.remove_source(), enabled=writes(_has_source)),
    )  # fmt: skip


def _claims() -> tuple[Command, ...]:
    return (
        Command("make-claim", tr("Claim of the marked words…"), "make",
                tr("Say what the marked words in the source text say of two entities; there, C does the same"),
                lambda h: h.send(ask_of_marked()), ("Ctrl+M",), enabled=writes(_has_marked), starts_group=True),
        Command("make-entity", tr("Entity of the marked words"), "make",
                tr("Add at once whom the marked words in the source text name; there, E does the same"),
                lambda h: h.making.name_marked(), ("Ctrl+Shift+M",), enabled=writes(_has_marked)),
        Command("add-entity", tr("Add entity…"), "make", tr("Add an entity by its name"),
                lambda h: h.send(ask_entity()), enabled=writes(), contexts=("ground",)),
    )  # fmt: skip


def _entities() -> tuple[Command, ...]:
    return (
        Command("rename", tr("Rename…"), "make", tr("Call the selected entity otherwise"),
                lambda h: h.send(ask_about_selection("rename")), ("F2",), enabled=writes(_one), contexts=("entity",),
                starts_group=True),
        Command("edit-entity", tr("Edit entity…"), "make", tr("Its type, other names, notes, unnamed parties"),
                lambda h: h.send(ask_about_selection("edit")), ("Shift+F2",), enabled=writes(_one),
                contexts=("entity",)),
        Command("merge-entities", tr("Merge selected…"), "make", tr("Let the selected entities be one entity"),
                lambda h: h.send(ask_about_selection("merge")), ("Ctrl+Shift+J",), enabled=writes(_several),
                contexts=("entity",)),
        Command("split-entity", tr("Split…"), "make", tr("Let what was merged stand for itself again"),
                lambda h: h.send(ask_about_selection("split")), enabled=writes(_merged), contexts=("entity",)),
        Command("same-as", tr("Same as? (disputed)…"), "make",
                tr("Note that the selected entities may be one and the same, or not"),
                lambda h: h.send(ask_about_selection("same")), enabled=writes(_several), contexts=("entity",)),
        Command("remove-entity", tr("Remove entity"), "make",
                tr("Take the selected entity out of the project, while nothing is said of it"),
                lambda h: h.making.remove_entity(), ("Del",), enabled=writes(_one), contexts=("entity",),
                map_only=True),
    )  # fmt: skip


def _places() -> tuple[Command, ...]:
    lines = (
        ("left", tr("Align left"), tr("The selected entities below one another, at the leftmost of them")),
        ("centre", tr("Align centres"), tr("The selected entities below one another, in their middle")),
        ("right", tr("Align right"), tr("The selected entities below one another, at the rightmost of them")),
        ("top", tr("Align top"), tr("The selected entities beside one another, at the topmost of them")),
        ("middle", tr("Align middles"), tr("The selected entities beside one another, in their middle")),
        ("bottom", tr("Align bottom"), tr("The selected entities beside one another, at the lowest of them")),
    )
    spread = (
        ("across", tr("Distribute across"), tr("Even room between the selected entities, from left to right")),
        ("down", tr("Distribute down"), tr("Even room between the selected entities, from top to bottom")),
    )
    return (
        Command("pin", tr("Pin where it is"), "map", tr("Keep the selected entities where they stand"),
                lambda h: h.making.place("pin"), ("P",), enabled=writes(_unpinned), contexts=("entity",),
                map_only=True),
        *(
            Command(f"align-{way}", title, "map", tip, lambda h, way=way: h.making.place(way),  # type: ignore[misc]
                    enabled=writes(_several), starts_group=way == "left")
            for way, title, tip in lines
        ),
        *(
            Command(f"distribute-{way}", title, "map", tip, lambda h, way=way: h.making.place(way),  # type: ignore[misc]
                    enabled=writes(_three), starts_group=way == "across")
            for way, title, tip in spread
        ),
    )  # fmt: skip


def _selected(state: State) -> list[str]:
    return [id for id in state.selection if isinstance(id, str)]


def _has_source(state: State) -> str:
    return "" if state.dossier.documents else tr("There is no source yet; add one first")


def _has_marked(state: State) -> str:
    return "" if state.desk.marked else tr("Mark words in the source text first")


def _one(state: State) -> str:
    return "" if len(_selected(state)) == 1 else tr("Select one entity first")


def _several(state: State) -> str:
    return "" if len(_selected(state)) > 1 else tr("Select at least two entities first")


def _three(state: State) -> str:
    return "" if len(_selected(state)) > 2 else tr("Select at least three entities first")


def _merged(state: State) -> str:
    chosen = _selected(state)
    if len(chosen) != 1:
        return tr("Select one entity first")
    merged = any(merge.kept == chosen[0] for merge in state.dossier.merges)
    return "" if merged else tr("Nothing is merged into it")


def _unpinned(state: State) -> str:
    chosen = _selected(state)
    if not chosen:
        return tr("Select an entity first")
    placed = state.dossier.arrangement.placed
    return tr("It is pinned already") if all(id in placed for id in chosen) else ""

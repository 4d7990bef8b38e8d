"""The words of the command line → a picture in a file, without a window."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from difflib import get_close_matches

from PySide6.QtGui import QGuiApplication

from explorer.drawing.images import ExportError
from explorer.files.opening import open_any
from explorer.files.vocabulary import load_vocabulary
from explorer.model.entities import Entity
from explorer.plugins.pictures import export_picture
from explorer.session.export_options import PictureOptions
from explorer.session.history import History
from explorer.session.state import State
from explorer.words import tr


def export_from_command_line(given: Namespace) -> int:
    """Write the picture that was asked for; 0 when it stands, 2 with one message on stderr when it could not."""
    opened = open_any(given.project)
    if opened.file is not None:
        opened.file.close()
    state = State(History(opened.dossier), load_vocabulary())
    _app = QGuiApplication.instance() or QGuiApplication(_arguments())
    try:
        options = PictureOptions(
            preset=given.preset, width=given.width, height=given.height, scale=given.scale, theme=given.theme,
            transparent=given.transparent, title=not given.no_title, legend=not given.no_legend,
            sources=not given.no_sources, as_of=not given.no_as_of,
            select=tuple(entity_named(state, name) for name in given.select),
        )  # fmt: skip
        export_picture(state, given.to, options)
    except ExportError as error:
        print_error(str(error))
        return 2
    return 0


def entity_named(state: State, name: str) -> str:
    """The id of the entity of that name or id, or else of that other name.

    ExportError, with those it may mean or with what is near, where it is not one.
    """
    entities, folded = state.known.entities, name.casefold()
    ways: tuple[Callable[[Entity], bool], ...] = (
        lambda entity: entity.name == name,
        lambda entity: entity.id == name,
        lambda entity: folded in (entity.name.casefold(), entity.id.casefold()),
        lambda entity: folded in map(str.casefold, entity.aliases),
    )
    for fits in ways:
        found = [entity for entity in entities if fits(entity)]
        if len(found) == 1:
            return found[0].id
        if found:
            several = ", ".join(f"{entity.name} ({entity.id})" for entity in found)
            raise ExportError(
                tr("{name} may be any of these: {several}. Give its full name, or the id in brackets.",
                   name=name, several=several)
            )  # fmt: skip
    names = [entity.name for entity in entities]
    near = get_close_matches(name, names, 3, 0.5) or names[:5]
    raise ExportError(tr("No entity is called {name}. There is, for example: {near}.", name=name, near=", ".join(near)))


def print_error(text: str) -> None:
    """One message to whoever runs the command."""
    sys.stderr.write(f"explorer: {text}\n")


def _arguments() -> list[str]:
    """A picture needs no screen; elsewhere than on Linux the system's fonts come with its own platform alone."""
    return ["explorer", "-platform", "offscreen"] if sys.platform.startswith("linux") else ["explorer"]

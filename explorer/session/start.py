"""What was open lately, and the disk → the start page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from explorer.files.errors import ProjectError
from explorer.files.places import example
from explorer.files.recent import Recent
from explorer.session.moments import clock
from explorer.session.sitting import Sitting, is_document, is_untitled, new_sitting, sentence, sit_down
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class StartRow:
    """A project that can be opened: what it is called, where it is, when it was open.

    ``missing`` when it is gone; an ``untitled`` one can be removed, as it is nowhere but here.
    """

    path: str
    name: str
    where: str
    when: str = ""
    missing: bool = False
    untitled: bool = False


@dataclass(frozen=True, slots=True)
class StartPage:
    """Projects with a name, those without one yet, and the example."""

    recent: tuple[StartRow, ...] = ()
    untitled: tuple[StartRow, ...] = ()
    example: StartRow | None = None


def start_page(recent: Iterable[Recent]) -> StartPage:
    """The start page, as the disk is now."""
    from explorer.files.database import untitled_files  # Loaded with all of the project file, which takes a moment.

    known = {Path(one.path): one for one in recent}
    named = [_recent(path, one) for path, one in known.items() if not is_untitled(path)]
    untitled = [_untitled(path, known.get(path)) for path in untitled_files()]
    shipped = StartRow(
        str(example()), tr("Foxconn and the Japanese automakers"), tr("The example: one news article, read closely")
    )
    return StartPage(tuple(named), tuple(untitled), shipped)


def begin(path: Path | None, recent: Iterable[Recent]) -> tuple[Sitting, tuple[str, str] | None]:
    """What a start opens: *path*, which raises ProjectError; else the project that was open last, else the example.

    For a document it is an empty project, to which that can be added. With it, which file of lately could not be
    opened, and why.
    """
    if path is not None:
        return new_sitting() if is_document(path) else sit_down(path), None
    trouble = None
    for one in recent:
        if Path(one.path).is_file():
            try:
                return sit_down(one.path), trouble
            except ProjectError as error:
                trouble = Path(one.path).name, sentence(error)
                break
    return sit_down(example()), trouble


def _recent(path: Path, one: Recent) -> StartRow:
    missing = not path.is_file()
    where = tr("Not found: {place}", place=short(path)) if missing else short(path)
    return StartRow(one.path, one.name or path.stem, where, clock(one.opened), missing)


def _untitled(path: Path, one: Recent | None) -> StartRow:
    name = one.name if one and one.name else path.stem
    where = tr("{name}, kept for you until you give it a name", name=path.stem)
    return StartRow(str(path), name, where, clock(one.opened) if one else "", untitled=True)


def short(path: Path) -> str:
    """The path as people write it, from their home folder on."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)

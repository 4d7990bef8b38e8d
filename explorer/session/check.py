"""A project's file → every quote in it that does not stand in its document."""

from dataclasses import dataclass
from pathlib import Path

from explorer.files.database import open_file
from explorer.files.database.header import is_database
from explorer.files.errors import Inconsistent
from explorer.files.project import load_project


@dataclass(frozen=True, slots=True)
class Problem:
    """Where in the file something does not match, and what stands there instead."""

    place: str
    found: str

    def __str__(self) -> str:
        return f"{self.place}: {self.found}"


def check(path: Path | str) -> list[Problem]:
    """All that does not match, in the order of the file; empty when every quote stands where it says.

    Raises ProjectError where the file cannot be read as a project at all.
    """
    problems: list[Problem] = []

    def note(error: Inconsistent) -> None:
        problems.append(Problem(error.place, error.found))

    if is_database(Path(path)):
        opened = open_file(path)
        opened.close()
        return [Problem(opened.path.name, fault) for fault in opened.faults]
    load_project(path, note)
    return problems

"""What the disk costs, with a project of 10,000 claims."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from large import large_dossier
from measuring import BENCHMARKS, Action, Figure, benchmark, middle_and_worst, timed

if TYPE_CHECKING:
    from explorer.files.database import ProjectFile
    from explorer.model.dossier import Dossier

CLAIMS = 10_000


@dataclass(frozen=True)
class NoteOnClaim:
    """An edit of one claim among many."""

    place: int
    note: str
    title: str = "Note"
    sentence: str = "Noted"

    def apply(self, dossier: Dossier) -> Dossier:
        claims = list(dossier.claims)
        claims[self.place] = replace(claims[self.place], note=self.note)
        return replace(dossier, claims=tuple(claims))


@benchmark("edit on disk", limit_ms=30)
def edit_on_disk() -> Action:
    """One edit of a claim among 10,000, until it is durable."""
    from explorer.session.history import History
    from explorer.session.keeping import keep

    file, numbers = made(), count()
    histories = [History(file.dossier)]

    def action() -> None:
        number = next(numbers)
        before = histories.pop()
        after = before.make(NoteOnClaim(number * 37 % CLAIMS, f"note {number}"), "2026-11-22T10:00:00Z")
        keep(file, before, after)
        histories.append(after)

    return action


@benchmark("open 10,000 claims", limit_ms=1500, runs=7)
def open_large() -> Action:
    """A project file of 10,000 claims, from its path to the dossier, every row and quote checked."""
    from explorer.files.database import create, open_file

    path = a_path()
    create(path, large_dossier(CLAIMS)).close()
    return lambda: open_file(path).close()


def size_on_disk() -> Figure:
    from explorer.files.database import create
    from explorer.files.project import dump_project

    dossier, path = large_dossier(CLAIMS), a_path()
    median, worst = middle_and_worst([timed(lambda: create(path, dossier).close())])
    ratio = round(path.stat().st_size / len(dump_project(dossier).encode()), 2)
    says = "A new project file of 10,000 claims is made; the ratio is of its size to that of its text form."
    return Figure("size on disk", says, 1, median, worst, against="its text form", ratio=ratio, limit_ratio=3)


BENCHMARKS["size on disk"] = size_on_disk


@cache
def made() -> ProjectFile:
    from explorer.files.database import create

    return create(a_path(), large_dossier(CLAIMS))


def a_path() -> Path:
    return Path(tempfile.mkdtemp(prefix="explorer-bench-")) / "large.rexp"

"""How fast the window answers with a project of 10,000 claims, kept on disk, drawn in memory."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count, cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from large import large_dossier
from measuring import BENCHMARKS, Action, Figure, benchmark, middle_and_worst, timed

if TYPE_CHECKING:
    from explorer.app import Application
    from explorer.model.claims import Claim

CLAIMS, SIZE = 10_000, (1440, 900)
Edit = Callable[["Application", "Claim"], None]


@benchmark("open on screen", limit_ms=1500, runs=5)
def open_on_screen() -> Action:
    """From the path of a project file of 10,000 claims to the first picture of it in a new window."""
    path = a_project()

    def action() -> None:
        application = opened(path)
        application.window.close()
        application.window.deleteLater()

    return action


def edit_on_screen() -> Figure:
    application = opened(a_project())
    times = [timed(action) for action in edits(application, 54)]
    says = (
        "An edit of one among 10,000 claims, until it is durable and painted, on the map of all and beside it: "
        "another stage, a new claim, another name, a rank, a proposal accepted, undo, in turns."
    )
    application.window.close()
    return Figure("edit on screen", says, len(times), *middle_and_worst(times), limit_ms=100)


BENCHMARKS["edit on screen"] = edit_on_screen


def edits(application: Application, number: int) -> Iterator[Action]:
    """Edits of one claim after another; each is made when the evidence of that claim is on the screen."""
    from explorer.session.gestures import Select

    ways = cycle((restage, add, rename, rank, accept, undo))
    for place, edit in zip(count(7, 20), islice(ways, number), strict=False):
        claim = application.store.state.dossier.claims[place * 37 % CLAIMS]
        application.send(Select((claim.subject, claim.object)))
        settle()
        yield lambda edit=edit, claim=claim: until_painted(application, lambda: edit(application, claim))


def restage(application: Application, claim: Claim) -> None:
    from explorer.model.claims import Stage
    from explorer.session.edits import claim_edited

    state, stage = application.store.state, Stage.SUSPENDED if claim.stage is not Stage.SUSPENDED else Stage.AGREED
    application.make(claim_edited(state.dossier, state.vocabulary, claim.id, stage=stage))


def add(application: Application, claim: Claim) -> None:
    from explorer.session.edits import claim_added

    state, ends = application.store.state, (claim.object, claim.subject)
    application.make(claim_added(state.dossier, state.vocabulary, claim.passages[0], *ends, "competition"))


def rename(application: Application, claim: Claim) -> None:
    from explorer.session.edits import entity_renamed

    application.make(entity_renamed(application.store.state.dossier, claim.subject, f"Firm of {claim.id}"))


def rank(application: Application, claim: Claim) -> None:
    from explorer.model.claims import Rank
    from explorer.session.edits import claim_ranked

    application.make(claim_ranked(application.store.state.dossier, claim.id, Rank.PREFERRED, "the best source"))


def accept(application: Application, _: Claim) -> None:
    from explorer.model.claims import ReviewState
    from explorer.session.edits import claim_reviewed

    waiting = next(each for each in application.store.state.dossier.claims if each.is_proposed)
    application.make(claim_reviewed(application.store.state.dossier, waiting.id, ReviewState.ACCEPTED))


def undo(application: Application, _: Claim) -> None:
    application.undo()


def until_painted(application: Application, change: Callable[[], None]) -> None:
    """Make a change, and wait until the map was painted anew and everything else that was due."""
    painted: list[bool] = []
    connection = application.window.canvas.painted.connect(lambda: painted.append(True))
    change()
    settle()
    if not painted:
        raise SystemExit("The map was not painted after a change: what was measured is nothing.")
    application.window.canvas.painted.disconnect(connection)


def opened(path: Path) -> Application:
    """Give a window with this project, painted; what the program puts off until then is done."""
    from explorer.app import Application, qt_application
    from explorer.session.sitting import sit_down

    sitting = sit_down(path)
    application = Application(qt_application(), sitting.state(), "light", None, sitting)
    application.watch(None, False)
    until_painted(application, lambda: application.open(SIZE))
    return application


def settle() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    QApplication.processEvents()


@cache
def a_project() -> Path:
    from explorer.files.database import create

    path = Path(tempfile.mkdtemp(prefix="explorer-bench-")) / "large.rexp"
    create(path, large_dossier(CLAIMS)).close()
    return path

"""State → what the review tab shows: the list of what waits, and one of it in full."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from explorer.files.measured import load_measured
from explorer.model.dossier import Dossier
from explorer.session.review.waiting import Waiting, Waits, waits
from explorer.session.review_key import Key, Sort
from explorer.session.state import State
from explorer.words import tr, trn

if TYPE_CHECKING:
    from explorer.session.review.looked import Looked


@dataclass(frozen=True, slots=True)
class Review:
    """All of it. ``count`` is how many proposals and questions wait; ``empty`` says what to do where nothing does.

    ``looked`` is worked out only while the tab is in front. ``measured`` is how well the reader reads, as measured;
    ``read_only`` is why nothing can be decided, "" where it can.
    """

    rows: tuple[Waiting, ...] = ()
    count: int = 0
    key: Key | None = None
    looked: Looked | None = None
    empty: str = ""
    measured: str = ""
    measured_in_short: str = ""
    read_only: str = ""


def review(state: State) -> Review:
    """What the review tab shows.

    Depends on `State.known`, `State.graph`, and of the desk on ``review`` and whether ``tab`` is "review", besides
    whether the project is read-only.
    """
    found = waits(state.known)
    if state.desk.tab != "review":
        return Review(found.rows, found.to_decide)
    from explorer.session.review.looked import looked  # Not before the first picture.

    here = found.at(state.desk.review, state.known)
    return Review(
        rows=found.rows,
        count=found.to_decide,
        key=here.key if here else None,
        looked=looked(state, found, here.key) if here else None,
        empty=_nothing(state.known) if here is None else "",
        measured=measured_words(_reader(found, here)),
        measured_in_short=measured_in_short(_reader(found, here)),
        read_only=state.read_only,
    )


def _nothing(known: Dossier) -> str:
    if not known.documents:
        return tr("There is no source yet. Add one, and what it says is proposed here.")
    return tr("Nothing waits for review. “Read for claims” (Ctrl+R) reads the source that is shown.")


def _reader(found: Waits, here: Waiting | None) -> str:
    """Who has read the proposal looked at; else who has read all that waits, "" where that were several."""
    looked = found.told.get(here.key.id) if here and here.key.sort is Sort.CLAIM else None
    readers = {claim.review.by for claim in ([looked[0]] if looked else found.proposals)}
    return readers.pop() if len(readers) == 1 else ""


@cache
def measured_words(reader: str) -> str:
    """How much the reader finds, and how much of it is wrong, on texts it had not seen; "" where nobody measured."""
    found = load_measured(reader)
    if found is None:
        return ""
    return tr(
        "On {texts} the reader found {found} % of the stated relationships; {wrong} % of its proposals were wrong.",
        texts=trn("{number} text it had not seen", "{number} texts it had not seen", found.texts),
        found=round(100 * found.recall), wrong=round(100 * (1 - found.precision)),
    )  # fmt: skip


@cache
def measured_in_short(reader: str) -> str:
    """The same where there is little room."""
    found = load_measured(reader)
    if found is None:
        return ""
    return tr("Finds {found} %, {wrong} % wrong",
              found=round(100 * found.recall), wrong=round(100 * (1 - found.precision)))  # fmt: skip

"""What the timeline shows: a row for each relationship, dated only as far as its sources date it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from explorer.model.entities import Entity
from explorer.model.relationships import Relationship, RelationshipId, Status
from explorer.network.fold import Graph
from explorer.network.kept import kept
from explorer.session.remember import remembered
from explorer.session.state import State
from explorer.session.wording import kind_name
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class Span:
    """A date as printed; an open side is None, and both are None when it cannot be placed.

    ``role`` says what it is the date of ("deadline"); a ``soft`` one is approximate or uncertain by its source.
    """

    text: str
    earliest: date | None
    latest: date | None
    role: str = ""
    soft: bool = False


@dataclass(frozen=True, slots=True)
class TimeRow:
    """A relationship and its dates; without any placed date it stands in the column "undated".

    ``text`` ends with ``kind``, which must stay to be seen where there is too little room for both.
    """

    id: RelationshipId
    text: str
    status: Status
    inferred: bool
    spans: tuple[Span, ...]
    chosen: bool
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated rows first."""

    rows: tuple[TimeRow, ...] = ()


def timeline(state: State) -> Timeline:
    """What the timeline shows of the map, in the order of their first days; undated ones keep the map's order.

    Depends on `State.shown` and the desk's ``selection`` only.
    """
    rows, chosen = list(_rows(state.shown)), set(state.selection)
    if chosen:
        for index, row in enumerate(rows):
            if row.id in chosen or row.id.subject in chosen or row.id.object in chosen:
                rows[index] = replace(row, chosen=True)
    return Timeline(tuple(rows))


@remembered
def _rows(shown: Graph) -> tuple[TimeRow, ...]:
    """The rows while nothing is selected."""
    names = shown.entities
    rows = _each(
        (one, names[one.claims[0].subject], names[one.claims[0].object]) for one in shown.relationships.values()
    )
    return tuple(sorted(rows, key=_order))


def _row(relationship: Relationship, subject: Entity, object: Entity) -> TimeRow:
    kind = kind_name(relationship.claims[0].kind)
    return TimeRow(
        id=relationship.id,
        text=f"{subject.name} – {object.name} · {kind}",
        status=relationship.status,
        inferred=relationship.is_inferred,
        spans=_spans(relationship),
        chosen=False,
        kind=kind,
    )


_each = kept(_row)


def _spans(relationship: Relationship) -> tuple[Span, ...]:
    """The dates of the claims that count, as printed, each once."""
    return tuple(
        dict.fromkeys(
            Span(dated.when.text, dated.when.earliest, dated.when.latest, tr(dated.role.value), dated.when.is_soft)
            for claim in relationship.claims
            if claim.counts
            for dated in claim.dates
        )
    )


def _order(row: TimeRow) -> tuple[bool, date]:
    """Undated rows last; an open beginning stands where its end does."""
    days = [day for span in row.spans for day in (span.earliest or span.latest,) if day]
    return not days, min(days, default=date.max)

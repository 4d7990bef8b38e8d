"""Selected entities, and how they should stand → the edit that puts them there."""

from __future__ import annotations

from explorer.session import edits
from explorer.session.history import Edit
from explorer.session.screen import show
from explorer.session.state import State

WAYS = ("left", "centre", "right", "top", "middle", "bottom", "across", "down", "pin")
"""How they can be placed."""


def placing(state: State, way: str) -> Edit:
    """The edit that aligns, distributes or pins what is selected, from where the map shows it."""
    shown = show(state).map
    wanted = {id for id in state.selection if isinstance(id, str)}
    standing = zip(shown.scene.node_ids, shown.positions, strict=True)
    positions = {id: (float(x), float(y)) for id, (x, y) in standing if id in wanted}
    if way == "pin":
        return edits.pinned(state.dossier, positions)
    if way in ("across", "down"):
        axis = edits.Axis.HORIZONTAL if way == "across" else edits.Axis.VERTICAL
        return edits.distributed(state.dossier, positions, axis)
    return edits.aligned(state.dossier, positions, edits.Edge(way))

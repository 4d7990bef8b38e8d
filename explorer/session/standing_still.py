"""An edit that brings something onto the map → the same edit, with which nobody there moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from explorer.model.dossier import Dossier
from explorer.network.beside import Place, beside
from explorer.session.history import Edit
from explorer.session.screen import show
from explorer.session.state import State


@dataclass(frozen=True, slots=True)
class StandingStill:
    """Does what ``edit`` does, and keeps where everybody stands; who is new stands beside those it is tied to.

    ``after`` is what it makes of ``before``, so that this need not be worked out twice.
    """

    edit: Edit
    places: Mapping[str, Place]
    before: Dossier
    after: Dossier

    @property
    def title(self) -> str:
        """What the edit is called."""
        return self.edit.title

    @property
    def sentence(self) -> str:
        """What it says when it is done."""
        return self.edit.sentence

    def apply(self, dossier: Dossier) -> Dossier:
        return self.after if dossier is self.before else _placed(self.edit.apply(dossier), self.places)


def standing_still(state: State, edit: Edit) -> Edit:
    """*edit*, with a place for everybody on the map who has none yet; the very same one where that is nobody."""
    before, after = state.dossier, edit.apply(state.dossier)
    graph = state.with_history(replace(state.history, dossier=after)).graph
    known = after.arrangement.positions
    same = graph.entities.keys() == state.graph.entities.keys()
    if same and graph.relationships.keys() == state.graph.relationships.keys():
        return edit
    if all(id in known for id in graph.entities):
        return edit
    shown = show(state).map
    drawn = zip(shown.frame_scene.node_ids, shown.frame_positions, strict=True)
    standing = {id: (float(x), float(y)) for id, (x, y) in drawn}
    new = [id for id in graph.entities if id not in standing and id not in known]
    ties = {id: [end for tie in graph.by_entity[id] for end in tie.id.pair if end != id] for id in new}
    places = {**standing, **beside({**known, **standing}, ties)}
    return StandingStill(edit, places, before, _placed(after, places))


def _placed(dossier: Dossier, places: Mapping[str, Place]) -> Dossier:
    """The dossier with a place for those who have none."""
    known, there = dossier.arrangement.positions, dossier.entity_by_id
    added = {id: at for id, at in places.items() if id not in known and id in there}
    if not added:
        return dossier
    return replace(dossier, arrangement=replace(dossier.arrangement, positions={**known, **added}))

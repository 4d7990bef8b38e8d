"""A column for each type of entity, ordered so that lines cross little."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np

from explorer.model.entities import EntityType
from explorer.network.fold import Graph
from explorer.network.layouts.room import Positions, as_positions, fixed_nodes, keep, rooms, spread
from explorer.network.paths import walk

_ORDER = (
    EntityType.PERSON, EntityType.ORGANISATION, EntityType.AGREEMENT, EntityType.PRODUCT, EntityType.EVENT,
    EntityType.GROUP, EntityType.PLACE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """Layers by type, ordered by barycentres in sweeps (Sugiyama, Tagawa and Toda 1981)."""

    name: str = "columns"
    column: float = 210.0
    row: float = 105.0
    sweeps: int = 8

    def steps(self, graph: Graph, start: Positions, placed: Collection[str]) -> Iterator[Positions]:
        """One step: the columns; those *placed* by hand stay where they are."""
        if not graph.entities:
            return
        columns = [[id for id, e in graph.entities.items() if e.type is type] for type in _ORDER]
        columns = [column for column in columns if column]
        height = {id: float(row) for column in columns for row, id in enumerate(column)}
        for _ in range(self.sweeps):
            for column in columns:
                wish = {id: np.mean([height[n] for n in walk(graph, id)] or [height[id]]) for id in column}
                column.sort(key=lambda id: (wish[id], id))
                for row, id in enumerate(column):
                    height[id] = row - (len(column) - 1) / 2
        index = {id: place for place, id in enumerate(graph.entities)}
        places = np.zeros((len(index), 2))
        for number, column in enumerate(columns):
            for id in column:
                places[index[id]] = number * self.column, height[id] * self.row
        fixed = fixed_nodes(graph, start, placed)
        yield as_positions(graph, spread(keep(graph, places, start, fixed), rooms(graph), fixed))

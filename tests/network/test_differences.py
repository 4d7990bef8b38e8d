"""Which marks are not the same in two geometries."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.network.differences import differences
from explorer.network.geometry import geometry
from tests.maps import next_scenes, scenes


@given(st.data())
def test_what_is_not_listed_looks_the_same(data):
    drawn = data.draw(scenes())
    before, after = geometry(*drawn, 1.0), geometry(*data.draw(next_scenes(drawn)), 1.0)
    found = differences(before, after)
    for ids, homes, old, new, look in (
        ("node_ids", found.node_homes, found.nodes_before, found.nodes_after, node_look),
        ("line_ids", found.line_homes, found.lines_before, found.lines_after, line_look),
    ):
        was, now = getattr(before.scene, ids), getattr(after.scene, ids)
        stay = np.flatnonzero(homes >= 0)
        assert [was[place] for place in stay] == [now[home] for home in homes[stay]]
        assert (np.diff(homes[stay]) > 0).all()
        assert sorted(old) == [
            place for place, home in enumerate(homes) if home < 0 or look(before, place) != look(after, home)
        ]
        come = set(range(len(now))) - set(homes.tolist())
        assert set(new.tolist()) == come | {int(homes[place]) for place in old if homes[place] >= 0}


def node_look(shapes, node):
    scene = shapes.scene
    return shapes.centres[node].tolist(), shapes.radii[node], scene.types[node], scene.badges[node]


def line_look(shapes, line):
    scene = shapes.scene
    columns = scene.statuses, scene.widths, scene.arrows, scene.inferred, scene.disagree
    return shapes.curves[line].tolist(), *(column[line] for column in columns)


@given(scenes())
def test_nothing_differs_from_itself(drawn):
    assert differences(geometry(*drawn, 1.0), geometry(*drawn, 1.0)).count == 0

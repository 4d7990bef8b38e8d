"""Which marks are not the same in two geometries."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId, Status
from explorer.network.differences import differences, steadied
from explorer.network.geometry import geometry
from explorer.network.scene import Scene
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


@given(scenes())
def test_where_nothing_was_worked_out_anew_there_is_nothing_to_steady(drawn):
    before = geometry(*drawn, 1.0)
    after = geometry(*drawn, 1.0, before)
    assert steadied(before, after) is after


@given(st.data())
def test_what_cannot_be_seen_to_move_stays_and_the_rest_does_not(data):
    drawn = data.draw(scenes())
    before, after = geometry(*drawn, 1.0), geometry(*data.draw(next_scenes(drawn)), 1.0)
    steady = steadied(before, after)
    assert np.abs(steady.curves - after.curves).max(initial=0) < 0.35
    assert np.abs(steady.radii - after.radii).max(initial=0) < 0.35
    assert (steady.centres == after.centres).all()


def test_what_is_held_back_does_not_add_up():
    place = np.array([[0.0, 0.0], [200.0, 0.0]])
    steady = first = geometry(pair(20.0), place, 1.0)
    for step in range(1, 40):
        exact = geometry(pair(20.0 + step / 10), place, 1.0)
        steady = steadied(steady, exact)
        assert abs(steady.radii[0] - exact.radii[0]) < 0.35
        assert np.abs(steady.curves - exact.curves).max() < 0.35
    assert steady.radii[0] > first.radii[0] + 3
    assert steadied(first, geometry(pair(20.3), place, 1.0)).curves.tolist() == first.curves.tolist()


def pair(radius):
    """Two nodes with a line between them, the first of this radius."""
    return Scene(
        ("a", "b"), (EntityType.PERSON,) * 2, ("A", "B"), ("", ""), np.array([radius, 20.0]),
        ((RelationshipId("a", "b", "role"),),), np.array([[0, 1]]), np.zeros(1), ((Status.ACTIVE,),), np.ones(1),
        np.ones(1, np.intp), np.zeros(1, bool), np.zeros(1, bool), np.zeros(1, bool), np.zeros(2, bool),
        ("role",), (("role",),), ("",),
    )  # fmt: skip

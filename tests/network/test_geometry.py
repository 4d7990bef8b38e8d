"""Curves stop at the rims, fans spread evenly, and a point finds the mark under it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from explorer.model.entities import EntityType
from explorer.network.geometry import (
    EDGE_GAP,
    FAN_GAP,
    Geometry,
    along,
    cut,
    geometry,
    glyphs,
    line_under,
    mark_scale,
    node_under,
    text_scale,
    travelled,
    within,
)  # fmt: skip
from explorer.network.scene import Floats, Scene
from tests.maps import next_scenes, scenes


def reach(shapes: Geometry, node: int, x: float, y: float) -> float:
    """How far from its middle a point is, as the shape of the node counts it."""
    across, down = np.abs(shapes.centres[node] - (x, y))
    diamond = shapes.scene.types[node] is EntityType.AGREEMENT
    return float(across + down) if diamond else float(np.hypot(across, down))


@given(scenes())
def test_lines_begin_and_end_at_the_rims(drawn: tuple[Scene, Floats]) -> None:
    shapes = geometry(*drawn, 1.0)
    for line, (a, b) in enumerate(shapes.scene.ends.tolist()):
        apart = np.hypot(*(shapes.centres[a] - shapes.centres[b]))
        if a == b or apart < 2 * (shapes.radii[a] + shapes.radii[b]) + 20:
            continue
        for node, point in ((a, shapes.curves[line, 0]), (b, shapes.curves[line, 2])):
            assert reach(shapes, node, *point) == pytest.approx(shapes.radii[node] + EDGE_GAP, abs=0.5)


@given(scenes())
def test_everything_is_finite(drawn: tuple[Scene, Floats]) -> None:
    for zoom in (0.02, 1.0, 12.0):
        shapes = geometry(*drawn, zoom)
        assert np.isfinite(shapes.curves).all()
        assert all(np.isfinite((sign.x, sign.y)).all() for sign in shapes.glyphs)


@given(st.data())
def test_what_is_taken_over_from_the_geometry_before_is_what_would_be_worked_out(data: st.DataObject) -> None:
    drawn = data.draw(scenes())
    before, after = geometry(*drawn, 1.0), data.draw(next_scenes(drawn))
    for zoom in (1.0, 1.5):
        made, anew = geometry(*after, zoom, before), geometry(*after, zoom)
        assert made.scene is after[0]
        assert (made.zoom, made.scale) == (anew.zoom, anew.scale)
        for name in ("centres", "radii", "curves", "samples", "lengths"):
            assert np.array_equal(getattr(made, name), getattr(anew, name))


def test_where_only_a_name_is_another_one_nothing_is_worked_out_anew() -> None:
    scene, places = _two(1), np.array([(0.0, 0.0), (600.0, 0.0)])
    before = geometry(scene, places, 1.0)
    after = geometry(replace(scene, names=("One", "Other")), places, 1.0, before)
    assert after.scene.names == ("One", "Other")
    assert after.curves is before.curves
    assert after.samples is before.samples


@given(scenes())
def test_the_signs_on_some_lines_are_those_of_all_lines_that_are_on_them(drawn: tuple[Scene, Floats]) -> None:
    shapes = geometry(*drawn, 1.0)
    some = np.arange(0, len(shapes.curves), 2)
    assert glyphs(shapes, some) == tuple(sign for sign in shapes.glyphs if sign.line in some)
    assert {sign.line for sign in shapes.glyphs} == set(np.flatnonzero(shapes.signed).tolist())


@given(scenes())
def test_a_larger_zoom_is_the_same_map(drawn: tuple[Scene, Floats]) -> None:
    assert geometry(*drawn, 2.0).centres == pytest.approx(drawn[1] * 2)


def fan(number: int, flip: bool = False) -> Geometry:
    """So many lines between two nodes far apart; with *flip* every second one runs the other way."""
    middle = (number - 1) / 2
    ends = [(1, 0) if flip and line % 2 else (0, 1) for line in range(number)]
    slots = [(line - middle) * (-1 if flip and line % 2 else 1) for line in range(number)]
    drawn = _two(number)
    scene = replace(drawn, ends=np.array(ends), slots=np.array(slots))
    return geometry(scene, np.array([(0.0, 0.0), (600.0, 0.0)]), 1.0)


@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize("number", [1, 2, 3, 6])
def test_a_fan_spreads_evenly(number: int, flip: bool) -> None:
    heights = sorted(along(fan(number, flip).curves, np.array([0.5]))[:, 0, 1].tolist())
    assert np.diff(heights) == pytest.approx(np.full(number - 1, FAN_GAP), abs=1.5)
    assert heights[0] == pytest.approx(-heights[-1], abs=0.5)


def test_a_loop_leaves_its_node() -> None:
    scene = replace(_two(1), ends=np.array([(0, 0)]), slots=np.array([0.0]))
    shapes = geometry(scene, np.array([(0.0, 0.0), (600.0, 0.0)]), 1.0)
    assert shapes.samples[0, :, 1].min() < -shapes.radii[0]


def loops(slots: list[float], type: EntityType = EntityType.ORGANISATION) -> Geometry:
    """So many loops at the first of two nodes."""
    ends = np.array([(0, 0)] * len(slots))
    scene = replace(_two(len(slots)), ends=ends, slots=np.array(slots), types=(type,) * 2)
    return geometry(scene, np.array([(0.0, 0.0), (600.0, 0.0)]), 1.0)


@pytest.mark.parametrize("type", [EntityType.ORGANISATION, EntityType.AGREEMENT])
def test_loops_stand_around_each_other_and_have_an_area(type: EntityType) -> None:
    shapes = loops([-1.0, 0.0, 1.0], type)
    tops = shapes.samples[:, 12, 1]
    assert np.diff(tops) == pytest.approx(np.full(2, -FAN_GAP))
    assert (np.ptp(shapes.samples[:, :, 0], axis=1) > shapes.radii[0] / 2).all()
    for line in range(3):
        for point in (shapes.curves[line, 0], shapes.curves[line, 2]):
            assert reach(shapes, 0, *point) == pytest.approx(shapes.radii[0] + EDGE_GAP)
        assert line_under(shapes, 0.0, float(tops[line])) == line


@given(scenes())
def test_a_point_on_a_disc_finds_a_disc_there(drawn: tuple[Scene, Floats]) -> None:
    shapes = geometry(*drawn, 1.0)
    for x, y in shapes.centres.tolist():
        found = node_under(shapes, x, y)
        assert found is not None
        assert np.hypot(*(shapes.centres[found] - (x, y))) <= shapes.radii[found]


@given(scenes())
def test_a_point_on_a_line_finds_a_line_there(drawn: tuple[Scene, Floats]) -> None:
    shapes = geometry(*drawn, 1.0)
    assume(len(shapes.curves))
    for line in range(len(shapes.curves)):
        x, y = along(shapes.curves[line : line + 1], np.array([0.37]))[0, 0]
        assert line_under(shapes, x, y) is not None


def test_far_from_everything_there_is_nothing() -> None:
    shapes = fan(2)
    assert node_under(shapes, 300, 5000) is None
    assert line_under(shapes, 300, 5000) is None


def test_a_part_of_a_curve_lies_on_it() -> None:
    curve = np.array([[(0.0, 0.0), (50.0, 80.0), (100.0, 0.0)]])
    part = cut(curve, np.array([0.25]), np.array([0.75]))
    whole = along(curve, np.array([0.25, 0.5, 0.75]))[0]
    assert along(part, np.array([0.0, 0.5, 1.0]))[0] == pytest.approx(whole)


def test_signs_stand_on_their_line_side_by_side() -> None:
    scene = replace(_two(1), inferred=np.array([True]), disagree=np.array([True]))
    shapes = geometry(scene, np.array([(0.0, 0.0), (600.0, 0.0)]), 1.0)
    assert [sign.sign for sign in shapes.glyphs] == ["✕", "?", "!"]
    xs = [sign.x for sign in shapes.glyphs]
    assert np.diff(xs).min() > 12
    assert np.mean(xs) == pytest.approx(300, abs=5)


def test_marks_and_text_grow_slower_than_distances() -> None:
    zooms = np.linspace(0.02, 12, 60)
    for scale in (mark_scale, text_scale):
        sizes = [scale(zoom) for zoom in zooms]
        assert sizes == sorted(sizes)
        assert scale(1.0) == 1.0
    assert text_scale(0.02) > 0.9


def _two(lines: int) -> Scene:
    from explorer.model.relationships import RelationshipId, Status

    return Scene(
        ("a", "b"), (EntityType.ORGANISATION,) * 2, ("A", "B"), ("", ""), np.array([20.0, 20.0]),
        tuple((RelationshipId("a", "b", str(line)),) for line in range(lines)),
        np.array([(0, 1)] * lines), np.zeros(lines), ((Status.ENDED,),) * lines, np.full(lines, 1.8),
        np.ones(lines, int), np.zeros(lines, bool), np.zeros(lines, bool), np.zeros(lines, bool), np.zeros(2, bool),
        ("words",) * lines, (("told",),) * lines, ("",) * lines,
    )  # fmt: skip


def test_the_part_of_a_curve_in_a_box_is_found_however_long_the_curve_is() -> None:
    far = np.array([[(-1e7, 0.0), (0.0, 0.0), (1e7, 0.0)], [(0.0, 50.0), (50.0, 50.0), (100.0, 50.0)]])
    first, last = within(far, (-100.0, -10.0, 300.0, 10.0))
    assert along(far[:1], np.array([first[0], last[0]]))[0][:, 0] == pytest.approx([-100, 300], abs=1e-3)
    assert (first[1], last[1]) == (0.0, 0.0)
    inner = within(far[1:], (-100.0, -10.0, 300.0, 60.0))
    assert [part[0] for part in inner] == [0.0, 1.0]


@given(scenes())
def test_no_point_of_a_curve_in_a_box_is_missed(drawn: tuple[Scene, Floats]) -> None:
    shapes, box = geometry(*drawn, 1.0), (-200.0, -150.0, 250.0, 180.0)
    first, last = within(shapes.curves, box)
    t = np.linspace(0, 1, 101)
    inner = ((along(shapes.curves, t) > box[:2]) & (along(shapes.curves, t) < box[2:])).all(axis=2)
    assert (~inner | ((t >= first[:, None] - 1e-6) & (t <= last[:, None] + 1e-6))).all()


def test_the_way_along_a_curve_is_as_long_as_its_points_say() -> None:
    curve = np.array([(0.0, 0.0), (500.0, 800.0), (1000.0, 0.0)])
    walked = along(curve[None], np.linspace(0, 0.6, 5001))[0]
    assert travelled(curve, 0.6) == pytest.approx(np.hypot(*np.diff(walked, axis=0).T).sum(), rel=1e-6)

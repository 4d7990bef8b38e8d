"""Labels cover no disc, no other label and, but for names without room, no foreign line: measured here anew."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given

from explorer.drawing.framing import frame
from explorer.drawing.labels import (
    ALL_NAMED,
    Label,
    follow,
    line_label,
    name_labels,
    node_label,
    place_labels,
    size_of,
    wrap,
)
from explorer.drawing.room import Room
from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId, Status
from explorer.network.geometry import Geometry, geometry
from explorer.network.scene import Floats, Scene
from tests.maps import crowd, scenes
from tests.work import calls

WINDOWS = [(540, 420), (830, 600), (1850, 1000)]
NEAR = 0.5
"""Half a pixel: what two marks may share before it is seen."""


def test_the_example_has_labels_that_cover_nothing(shipped: tuple[Scene, Floats]) -> None:
    for width, height in WINDOWS:
        shapes = shown(shipped, width, height)
        placed = place_labels(shapes)
        faults = covered(shapes, placed.nodes, placed.lines)
        assert not faults, (width, height, faults)


@pytest.mark.parametrize(("width", "height"), WINDOWS)
def test_the_example_has_all_its_names(shipped: tuple[Scene, Floats], width: int, height: int) -> None:
    placed = place_labels(shown(shipped, width, height))
    assert {label.mark for label in placed.nodes} == set(range(len(shipped[0].names)))


@pytest.mark.parametrize(("width", "height"), WINDOWS)
def test_every_line_of_a_picture_has_its_number(numbered: tuple[Scene, Floats], width: int, height: int) -> None:
    shapes = shown(numbered, width, height)
    placed = place_labels(shapes)
    texts = {label.mark: " ".join(text for text, _, _ in label.rows) for label in placed.lines}
    assert all(number in texts[line] for line, number in enumerate(shapes.scene.numbers))
    assert len(placed.lines) == len(texts)
    assert not covered(shapes, placed.nodes, placed.lines)


@given(scenes())
def test_no_label_covers_another_or_a_node(drawn: tuple[Scene, Floats]) -> None:
    shapes = geometry(*drawn, 1.0)
    placed = place_labels(shapes)
    assert not overlaps(placed.nodes, placed.lines)
    assert not on_discs(shapes, placed.nodes, placed.lines)


@given(scenes())
def test_no_words_lie_on_a_foreign_line(drawn: tuple[Scene, Floats]) -> None:
    shapes = geometry(*drawn, 1.0)
    assert not on_lines(shapes, (), place_labels(shapes).lines)


@given(scenes())
def test_a_name_with_room_lies_on_no_foreign_line(drawn: tuple[Scene, Floats]) -> None:
    shapes = geometry(*drawn, 1.0)
    order = np.argsort(-shapes.radii, kind="stable")
    assert not on_lines(shapes, tuple(name_labels(shapes, Room(shapes), order)), ())


@pytest.mark.parametrize(("across", "down"), [(4, 3), (7, 5), (10, 10)])
def test_every_node_has_its_name_even_where_lines_leave_no_room(across: int, down: int) -> None:
    shapes, count = knot(across, down), across * down
    order = np.argsort(-shapes.radii, kind="stable")
    assert len(list(name_labels(shapes, Room(shapes), order))) < count
    placed = place_labels(shapes)
    assert {label.mark for label in placed.nodes} == set(range(count))
    assert not overlaps(placed.nodes, placed.lines)
    assert not on_discs(shapes, placed.nodes, placed.lines)
    assert not on_lines(shapes, (), placed.lines)


def test_of_a_crowd_names_without_room_are_left_out() -> None:
    shapes = geometry(*crowd(ALL_NAMED + 1), 0.05)
    placed = place_labels(shapes)
    assert len(placed.nodes) < ALL_NAMED
    assert not on_lines(shapes, placed.nodes, ())


@given(scenes(numbers=True))
def test_numbers_are_never_left_out(drawn: tuple[Scene, Floats]) -> None:
    shapes = geometry(*drawn, 1.0)
    marks = [label.mark for label in place_labels(shapes).lines]
    assert sorted(marks) == list(range(len(shapes.curves)))


@given(scenes(numbers=True))
def test_within_a_window_no_label_crosses_its_edge(drawn: tuple[Scene, Floats]) -> None:
    window = (-300.0, -200.0, 300.0, 200.0)
    placed = place_labels(geometry(*drawn, 1.0), window)
    for label in placed.nodes:
        assert within(label, window)
    for label in placed.lines:  # A number must stand somewhere, if need be where its line leaves the window.
        centre = label.x + label.width / 2, label.y + label.height / 2
        assert -340 <= centre[0] <= 340
        assert -240 <= centre[1] <= 240


def test_the_most_important_words_come_first(shipped: tuple[Scene, Floats]) -> None:
    shapes = shown(shipped, 540, 420)
    labelled = {label.mark for label in place_labels(shapes).lines}
    most = int(np.argmax(shapes.scene.claims))
    assert most in labelled


def test_labels_ride_along_with_their_marks(shipped: tuple[Scene, Floats]) -> None:
    scene, places = shipped
    before = geometry(scene, places, 1.0)
    placed = place_labels(before)
    moved = follow(placed, before, geometry(scene, places + np.array([50.0, -20.0]), 1.0))
    for old, new in zip((*placed.nodes, *placed.lines), (*moved.nodes, *moved.lines), strict=True):
        assert (new.x - old.x, new.y - old.y) == pytest.approx((50, -20), abs=1e-6)


def test_the_label_under_the_hand_stands_at_its_mark(shipped: tuple[Scene, Floats]) -> None:
    shapes = shown(shipped, 540, 420)
    name, words = node_label(shapes, 0), line_label(shapes, 0)
    assert name.rows[0][0] == shapes.scene.names[0]
    assert name.x < shapes.centres[0][0] < name.x + name.width
    left, top, right, bottom = words.box
    middle = shapes.curves[0].mean(axis=0)
    assert left - 40 < middle[0] < right + 40
    assert top - 40 < middle[1] < bottom + 40


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Foxconn", ("Foxconn",)),
        ("Four-way dialogue framework", ("Four-way dialogue", "framework")),
        ("a" * 30, ("a" * 30,)),
        ("b" * 50, ("b" * 39 + "…",)),
        ("  two\n words ", ("two words",)),
        ("a" * 60 + " " + "b" * 50, ("a" * 39 + "…", "b" * 39 + "…")),
    ],
)
def test_long_text_stands_on_two_rows(text: str, rows: tuple[str, ...]) -> None:
    assert wrap(text) == rows


def test_the_size_is_that_of_the_widest_row_and_of_all_rows() -> None:
    one, two = size_of([("wide words", 13, True)]), size_of([("wide words", 13, True), ("x", 13, False)])
    assert two[0] == one[0]
    assert two[1] == pytest.approx(2 * one[1])


def test_a_map_without_anything_has_no_labels(shipped: tuple[Scene, Floats]) -> None:
    from explorer.files.vocabulary import load_vocabulary
    from explorer.model.dossier import Dossier
    from explorer.network.fold import Graph
    from explorer.network.scene import scene

    nothing = scene(Graph(), Dossier(), load_vocabulary())
    placed = place_labels(geometry(nothing, np.empty((0, 2)), 1.0))
    assert (placed.nodes, placed.lines) == ((), ())


@pytest.mark.parametrize("zoom", [0.3, 3.0])
def test_a_crowd_is_labelled_with_work_that_grows_as_it_does(zoom: float) -> None:
    few, many = (geometry(*crowd(count), zoom) for count in (500, 2000))
    # Four times the nodes; sixteen times the work where each is held against each.
    assert calls(lambda: place_labels(many)) < 8 * calls(lambda: place_labels(few))


def test_a_far_node_costs_no_more_than_a_near_one(shipped: tuple[Scene, Floats]) -> None:
    scene, places = shipped
    far = places.copy()
    far[scene.index["nissan"]] = -1e6, -1e6
    window = (-2000.0, -2000.0, 2000.0, 2000.0)
    for edges, times in ((window, 3), (None, 200)):  # Without edges there are places all along the way.
        near = calls(lambda edges=edges: place_labels(geometry(scene, places, 12.0), edges))
        assert calls(lambda edges=edges: place_labels(geometry(scene, far, 12.0), edges)) < times * near
    placed = place_labels(geometry(scene, far, 12.0), window)
    assert all(within(label, (-2000.0, -2000.0, 2000.0, 2000.0)) for label in placed.lines)


# ------------------------------------------------------------------ how it is measured


def knot(across: int, down: int) -> Geometry:
    """Nodes in rows, each tied to each: hardly a place without a line."""
    count = across * down
    ends = list(combinations(range(count), 2))
    none = np.zeros(len(ends), bool)
    made = Scene(
        tuple(map(str, range(count))), (EntityType.PERSON,) * count,
        tuple(f"Company number {node}" for node in range(count)), ("",) * count, np.full(count, 20.0),
        tuple((RelationshipId(str(a), str(b), "role"),) for a, b in ends), np.array(ends), np.zeros(len(ends)),
        ((Status.ACTIVE,),) * len(ends), np.ones(len(ends)), np.ones(len(ends), np.intp), none, none, none,
        np.zeros(count, bool), ("role",) * len(ends), (("role",),) * len(ends), ("",) * len(ends),
    )  # fmt: skip
    # Every other row is set in, so that lines pass between the nodes.
    places = [(150.0 * (at % across) + 60.0 * (at // across % 2), 110.0 * (at // across)) for at in range(count)]
    return geometry(made, np.array(places), 1.0)


def shown(drawn: tuple[Scene, Floats], width: float, height: float) -> Geometry:
    scene, places = drawn
    return geometry(scene, places, frame(scene, places, width, height).zoom)


def within(label: Label, window: tuple[float, float, float, float]) -> bool:
    left, top, right, bottom = label.box
    return window[0] <= left and window[1] <= top and right <= window[2] and bottom <= window[3]


def covered(shapes: Geometry, nodes: tuple[Label, ...], lines: tuple[Label, ...]) -> list[str]:
    return overlaps(nodes, lines) + on_discs(shapes, nodes, lines) + on_lines(shapes, nodes, lines)


def overlaps(nodes: tuple[Label, ...], lines: tuple[Label, ...]) -> list[str]:
    found = []
    for one, other in combinations((*nodes, *lines), 2):
        wide = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
        high = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
        if wide > NEAR and high > NEAR:
            found.append(f"{one.rows[0][0]} lies on {other.rows[0][0]}")
    return found


def on_discs(shapes: Geometry, nodes: tuple[Label, ...], lines: tuple[Label, ...]) -> list[str]:
    """Labels on a disc, or on a diamond, whose corners reach as far as its radius."""
    found = []
    labels = [(label, label.mark) for label in nodes] + [(label, None) for label in lines]
    for label, own in labels:
        for node, (x, y) in enumerate(shapes.centres):
            if node == own:
                continue
            across = max(label.box[0] - x, 0, x - label.box[2])
            down = max(label.box[1] - y, 0, y - label.box[3])
            diamond = shapes.scene.types[node] is EntityType.AGREEMENT
            distance = across + down if diamond else np.hypot(across, down)
            if distance < shapes.radii[node] - NEAR:
                found.append(f"{label.rows[0][0]} lies on the node {shapes.scene.names[node]}")
    return found


def on_lines(shapes: Geometry, nodes: tuple[Label, ...], lines: tuple[Label, ...]) -> list[str]:
    """Labels across a line that is not theirs, by so many points of it that none can slip through."""
    found = []
    t = np.linspace(0, 1, 2000)[:, None]
    for line, (a, b, c) in enumerate(shapes.curves):
        x, y = ((1 - t) ** 2 * a + 2 * (1 - t) * t * b + t**2 * c).T
        ends = set(shapes.scene.ends[line].tolist())
        for label, own in [(each, each.mark in ends) for each in nodes] + [(each, each.mark == line) for each in lines]:
            left, top, right, bottom = label.box
            inside = (x > left + NEAR) & (x < right - NEAR) & (y > top + NEAR) & (y < bottom - NEAR)
            deep = np.hypot(np.ptp(x[inside]), np.ptp(y[inside])) if inside.any() else 0
            if not own and deep > 5:
                found.append(f"{label.rows[0][0]} lies on line {line}")
    return found


def test_a_loop_that_leaves_the_window_has_its_number_where_it_is_seen() -> None:
    count, none = 8, np.zeros(8, bool)
    made = Scene(
        ("a",), (EntityType.PERSON,), ("A",), ("",), np.array([18.1]),
        tuple((RelationshipId("a", "a", str(line)),) for line in range(count)), np.zeros((count, 2), np.intp),
        np.arange(count) - 3.5, ((Status.UNCLEAR,),) * count, np.ones(count), np.ones(count, np.intp),
        none, none, none, np.zeros(1, bool), ("x",) * count, (("x",),) * count,
        tuple(f"[{line}]" for line in range(count)),
    )  # fmt: skip
    window = (-300.0, -200.0, 300.0, 200.0)
    placed = place_labels(geometry(made, np.array([[0.0, -145.0]]), 1.0), window)
    assert sorted(label.mark for label in placed.lines) == list(range(count))
    assert all(within(label, window) for label in placed.lines)

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.network.layouts.room import as_positions, fixed_nodes, keep, rooms, spread
from explorer.network.style import node_radius

SIDES = st.floats(5, 90)
PLACES = st.floats(-300, 300)
BOXES = st.lists(st.tuples(PLACES, PLACES, SIDES, SIDES, st.booleans()), min_size=1, max_size=12)


def overlapping(places, sizes):
    apart = np.abs(places[:, None] - places[None]) >= sizes[:, None] + sizes[None] - 0.05
    return ~apart.any(axis=-1) & ~np.eye(len(places), dtype=bool)


def test_room_is_for_the_disc_and_the_name_below_it(graph):
    found = dict(zip(graph.entities, rooms(graph).tolist(), strict=True))
    for id, (half_width, half_height) in found.items():
        radius = node_radius(sum(len(tie.claims) for tie in graph.by_entity[id]))
        assert half_width > radius
        assert half_height > radius + 8
    assert found["japanese-automakers"][0] > found["honda"][0]


def test_without_nodes_there_is_no_room(empty):
    assert rooms(empty).shape == (0, 2)
    assert as_positions(empty, np.zeros((0, 2))) == {}


@given(BOXES)
def test_boxes_are_pushed_apart_and_fixed_ones_stay(boxes):
    places, sizes = np.array([box[:2] for box in boxes]), np.array([box[2:4] for box in boxes])
    fixed = np.array([box[4] for box in boxes])
    before = places.copy()
    found = spread(places, sizes, fixed)
    assert (places == before).all()  # What was given is left as it was.
    assert (found[fixed] == places[fixed]).all()
    if not fixed.any():
        assert not overlapping(found, sizes).any()


@given(BOXES)
def test_boxes_with_room_enough_do_not_move(boxes):
    places = np.array([(number * 400.0, box[1]) for number, box in enumerate(boxes)])
    sizes = np.array([box[2:4] for box in boxes])
    assert (spread(places, sizes, np.zeros(len(boxes), bool)) == places).all()


def test_a_free_box_makes_way_for_a_fixed_one():
    sizes = np.full((2, 2), 10.0)
    found = spread(np.array([(0.0, 0.0), (4.0, 0.0)]), sizes, np.array([True, False]))
    assert found[0].tolist() == [0, 0]
    assert found[1][0] >= 19.98 or abs(found[1][1]) >= 19.98


def test_boxes_at_the_same_point_come_apart():
    sizes = np.full((30, 2), 10.0)
    assert not overlapping(spread(np.zeros((30, 2)), sizes, np.zeros(30, bool)), sizes).any()


def test_placed_is_what_stands_somewhere(graph):
    fixed = fixed_nodes(graph, {"honda": (0, 0)}, ("honda", "nissan"))
    assert [id for id, stays in zip(graph.entities, fixed, strict=True) if stays] == ["honda"]


def test_the_rest_follows_what_stays(graph):
    places = np.arange(len(graph.entities) * 2, dtype=float).reshape(-1, 2)
    fixed = fixed_nodes(graph, {"foxconn": (100.0, 200.0)}, ("foxconn",))
    found = keep(graph, places, {"foxconn": (100.0, 200.0)}, fixed)
    assert (found - places == (100, 199)).all()


def test_positions_are_rounded_and_plain(one):
    assert as_positions(one, np.array([(1.23456, -0.001)])) == {"0": (1.23, 0.0)}

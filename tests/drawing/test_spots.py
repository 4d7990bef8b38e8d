"""Where labels could stand."""

import numpy as np
import pytest

from explorer.drawing.spots import ALONG, WAYS, inside, line_spots, node_spots, seen, spots_around
from explorer.network.geometry import along, geometry
from explorer.network.scene import Floats, Scene


def test_no_place_of_a_name_covers_its_node(shipped: tuple[Scene, Floats]) -> None:
    shapes = geometry(*shipped, 1.0)
    for node in range(len(shapes.centres)):
        x, y = shapes.centres[node]
        boxes = node_spots(shapes, node, 80, 17)
        nearest_x, nearest_y = np.clip(x, boxes[:, 0], boxes[:, 2]), np.clip(y, boxes[:, 1], boxes[:, 3])
        assert (np.hypot(nearest_x - x, nearest_y - y) >= shapes.radii[node]).all()


def test_each_place_lies_the_way_it_says(shipped: tuple[Scene, Floats]) -> None:
    shapes = geometry(*shipped, 1.0)
    boxes = node_spots(shapes, 0, 80, 17)
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2 - shapes.centres[0]
    assert len(WAYS) == len(boxes)
    assert ((middles * np.array(WAYS)).sum(axis=1) > 0).all()


def test_places_of_words_begin_on_the_middle_of_the_line(shipped: tuple[Scene, Floats]) -> None:
    shapes = geometry(*shipped, 1.0)
    boxes = line_spots(shapes, 3, 60, 15)
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    assert len(ALONG) == len(boxes)
    assert middles[0] == pytest.approx(shapes.samples[3, 12])
    on_line = along(shapes.curves[3:4], ALONG[:9])[0]
    assert np.abs(middles[:9] - on_line).max() < shapes.lengths[3] / 24


def test_only_the_part_in_the_window_is_seen(shipped: tuple[Scene, Floats]) -> None:
    shapes = geometry(*shipped, 1.0)
    assert [part[0] for part in seen(shapes, None)] == [0.0, 1.0]
    assert [part[0] for part in seen(shapes, (9000.0, 9000.0, 9100.0, 9100.0))] == [0.0, 0.0]
    assert inside(np.array([[0.0, 0, 5, 5], [0.0, 0, 50, 5]]), (0, 0, 10, 10)).tolist() == [True, False]


def test_places_all_around_a_node_cover_no_part_of_it_and_lie_the_way_they_say(shipped: tuple[Scene, Floats]) -> None:
    shapes = geometry(*shipped, 1.0)
    x, y = shapes.centres[2]
    boxes, away, ways = spots_around(shapes, 2, 80, 17)
    nearest_x, nearest_y = np.clip(x, boxes[:, 0], boxes[:, 2]), np.clip(y, boxes[:, 1], boxes[:, 3])
    assert (np.hypot(nearest_x - x, nearest_y - y) >= shapes.radii[2] + away - 1e-6).all()
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2 - shapes.centres[2]
    assert ((middles * np.array(WAYS)[ways]).sum(axis=1) > 0).all()

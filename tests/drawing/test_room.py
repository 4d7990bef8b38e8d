"""What is taken on the map, and what is free."""

import numpy as np

from explorer.drawing.room import Room
from explorer.drawing.spots import node_spots
from explorer.network.geometry import geometry
from explorer.network.scene import Floats, Scene


def around(x: float, y: float, half: float = 4.0) -> Floats:
    return np.array([[x - half, y - half, x + half, y + half]])


def test_discs_signs_badges_and_arrow_heads_are_taken(shipped: tuple[Scene, Floats]) -> None:
    shapes = geometry(*shipped, 1.0)
    room = Room(shapes)
    places = [*shapes.centres.tolist(), *shapes.arrow_tips.tolist()]
    places += [[sign.x, sign.y] for sign in (*shapes.glyphs, *shapes.badges)]
    assert len(shapes.badges) == 2
    assert not any(room.free(around(x, y))[0] for x, y in places)
    assert room.free(around(5000, 5000))[0]


def test_what_is_added_is_taken_with_a_little_air_beside(shipped: tuple[Scene, Floats]) -> None:
    room = Room(geometry(*shipped, 1.0))
    room.add(around(5000, 5000)[0], beside=6.0)
    assert not room.free(around(5009, 5000))[0]
    assert room.free(around(5020, 5000))[0]
    assert room.free(around(5000, 5012))[0]


def test_a_name_may_not_hide_most_of_its_own_line(shipped: tuple[Scene, Floats]) -> None:
    shapes = geometry(*shipped, 1.0)
    room, scene = Room(shapes), shapes.scene
    node = scene.index["chinese-ev-brands"]
    (line,) = scene.lines_of[node]
    whole = np.hstack([shapes.samples[line].min(axis=0) - 5, shapes.samples[line].max(axis=0) + 5])[None]
    assert room.smothers(whole, (line,))[0]
    assert not room.smothers(node_spots(shapes, node, 60, 17)[:1], (line,))[0]


def test_points_of_own_and_other_lines_are_told_apart(shipped: tuple[Scene, Floats]) -> None:
    shapes = geometry(*shipped, 1.0)
    room = Room(shapes)
    middle = around(*shapes.samples[0, 12].tolist())
    others, own = room.lines_in(middle, (0,))
    assert own[0] > 0
    others_now, own_now = room.lines_in(middle, ())
    assert own_now[0] == 0
    assert others_now[0] == others[0] + own[0]

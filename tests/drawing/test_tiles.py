"""Squares of a window: which are stale, and what lies in them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.drawing.tiles import SIDE, tiles

WINDOW = (-100.0, 50.0, 333.0, 290.0)
EDGES = st.floats(-300, 500)
BOXES = st.lists(
    st.tuples(EDGES, EDGES, st.floats(0, 200), st.floats(0, 200)).map(
        lambda box: (box[0], box[1], box[0] + box[2], box[1] + box[3])
    ),
    max_size=5,
)


def squares(box):
    """The squares of the window that a box reaches into, found one by one."""
    found = set()
    for column in range(28):
        for row in range(15):
            left, top = WINDOW[0] + column * SIDE, WINDOW[1] + row * SIDE
            if box[0] < left + SIDE and box[2] >= left and box[1] < top + SIDE and box[3] >= top:
                found.add((column, row))
    return found


def as_array(boxes):
    return np.array(boxes, float).reshape(-1, 4)


@given(BOXES)
def test_stale_is_what_a_box_touches(boxes):
    part = tiles(WINDOW, as_array(boxes))
    assert part.stale.shape == (15, 28)
    rows, columns = np.nonzero(part.stale)
    assert set(zip(columns.tolist(), rows.tolist(), strict=True)) == set().union(*map(squares, boxes))


@given(BOXES, BOXES)
def test_met_is_what_lies_in_a_stale_square(boxes, others):
    part = tiles(WINDOW, as_array(boxes))
    stale = set().union(*map(squares, boxes))
    assert part.met(as_array(others)).tolist() == [not stale.isdisjoint(squares(other)) for other in others]


@given(BOXES)
def test_areas_are_the_stale_squares_each_once(boxes):
    part = tiles(WINDOW, as_array(boxes))
    covered = np.zeros(part.stale.shape, int)
    for column, row, across, down in part.areas():
        covered[row : row + down, column : column + across] += 1
    assert (covered == part.stale).all()

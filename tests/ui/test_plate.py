import numpy as np
import pytest
from PySide6.QtCore import QSize

from explorer.app import open_state
from explorer.drawing.theme import load_theme
from explorer.files.places import example
from explorer.session.gestures import MoveView, Select
from explorer.session.screen import show
from explorer.session.state import Look
from explorer.ui.plate import Plate

SIZE = QSize(800, 600)


@pytest.fixture(scope="module")
def state():
    return open_state(example())


@pytest.fixture
def plate(qapp):
    return Plate()


def looked_at(state, *look):
    return show(MoveView(Look(*look)).apply(state)).map


def test_the_same_map_is_drawn_once(plate, state):
    drawing = plate.drawing(show(state).map, SIZE, quick=False)
    assert plate.drawing(show(state).map, SIZE, quick=False) is drawn_twice(plate, state) is drawing


def drawn_twice(plate, state):
    return plate.drawing(show(Select(("honda",)).apply(state)).map, SIZE, quick=True)


def test_panning_draws_nothing_anew(plate, state):
    drawing = plate.drawing(looked_at(state, 0, 0, 1), SIZE, quick=False)
    assert plate.drawing(looked_at(state, 50, 9, 1), SIZE, quick=False) is drawing


def painted(plate, state, x, y, ratio):
    part = looked_at(state, x, y, 1)
    return plate.picture(plate.drawing(part, SIZE, False), load_theme("light"), plate.viewport(part, SIZE), ratio)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("step", [(50, 9), (-7, 0), (0.3, 0.2), (900, 900), (0, 0)])
def test_what_was_moved_is_what_would_be_painted(plate, state, step, ratio):
    place = 0.0, 0.0
    painted(plate, state, *place, ratio)
    for _ in range(3):
        place = place[0] + step[0], place[1] + step[1]
        moved = painted(plate, state, *place, ratio).toImage()
    anew = painted(Plate(), state, *place, ratio).toImage()
    assert moved.size() == anew.size()
    assert difference(moved, anew) < 0.001


def difference(one, other):
    """The share of pixels that differ by more than a shade: letters may be smoothed otherwise after a move."""
    a, b = (
        np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1).astype(int)
        for picture in (one, other)
    )
    return float((np.abs(a - b) > 24).mean())


def test_quick_labels_ride_along_and_rest_places_them_anew(plate, state):
    plate.drawing(looked_at(state, 0, 0, 1), SIZE, quick=False)
    quick = plate.drawing(looked_at(state, 0, 0, 0.5), SIZE, quick=True)
    assert not plate.is_full
    full = plate.drawing(looked_at(state, 0, 0, 0.5), SIZE, quick=False)
    assert plate.is_full
    assert full is not quick
    assert {label.mark for label in quick.labels.lines} != {label.mark for label in full.labels.lines}


def test_what_is_held_is_drawn_where_the_hand_is(plate, state):
    part = looked_at(state, 0, 0, 1)
    before = plate.drawing(part, SIZE, quick=False).geometry.centres
    plate.held = {3: (11.0, 22.0)}
    after = plate.drawing(part, SIZE, quick=True).geometry.centres
    assert after[3].tolist() == [11.0, 22.0]
    assert np.delete(after, 3, 0).tolist() == np.delete(before, 3, 0).tolist()
    assert part.positions[3].tolist() != [11.0, 22.0]


def test_a_preview_is_fitted_into_the_window(plate, state):
    part = show(state).map
    before = plate.viewport(part, SIZE)
    plate.preview = part.positions * 3
    during = plate.viewport(part, SIZE)
    assert during.zoom < before.zoom / 2
    plate.preview = None
    assert plate.viewport(part, SIZE) == before


def test_places_that_took_the_memory_of_others_are_not_taken_for_them(plate, state):
    part, zooms = show(state).map, []
    for factor in (1, 3, 9):
        plate.preview = None
        plate.preview = part.positions * factor
        zooms.append(plate.viewport(part, SIZE).zoom)
    assert zooms[0] > 2 * zooms[1] > 4 * zooms[2]


def test_the_picture_has_the_pixels_of_the_screen(plate, state):
    part = show(state).map
    for ratio in (1.0, 1.25, 1.5, 2.0):
        picture = plate.picture(plate.drawing(part, SIZE, False), load_theme("dark"), plate.viewport(part, SIZE), ratio)
        assert (picture.width(), picture.height()) == (800 * ratio, 600 * ratio)
        assert picture.devicePixelRatio() == ratio

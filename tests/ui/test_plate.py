from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from explorer.app import open_state
from explorer.drawing.theme import load_theme
from explorer.files.places import example
from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.session.gestures import MoveView, Select
from explorer.session.history import History
from explorer.session.screen import show
from explorer.session.state import Look, State
from explorer.ui.plate import Plate
from tests.work import effort

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


def far(part):
    """The same map with one node as far away as a file takes it."""
    places = part.positions.copy()
    places[part.scene.index["nissan"]] = -1e6, -1e6
    return replace(part, positions=places)


def test_a_far_node_is_drawn_at_once_and_its_lines_move_with_the_rest(plate, state):
    def picture(plate, x, far=far):
        part = far(looked_at(state, x, -30, 12))
        return plate.picture(plate.drawing(part, SIZE, False), load_theme("light"), plate.viewport(part, SIZE), 1.0)

    near = effort(lambda: picture(Plate(), 0, lambda part: part))
    assert effort(lambda: picture(Plate(), 0)) < 20 * near  # It was some thousand times as much.
    for x in (0, 4, 9):
        moved = picture(plate, x).toImage()
    anew = picture(Plate(), 9).toImage()
    assert np.ptp(np.frombuffer(anew.constBits(), np.uint8)) > 100
    assert difference(moved, anew) < 0.002


def test_where_much_is_out_of_sight_labels_are_placed_anew_when_the_view_gets_there(plate, state):
    def drawn(x, quick):
        return plate.drawing(far(looked_at(state, x, 0, 1)), SIZE, quick)

    first = drawn(0, False)
    assert drawn(300, False) is first
    assert drawn(5000, True) is first
    assert not plate.is_full
    assert drawn(5000, False) is not first
    assert plate.is_full


def test_labels_ride_along_while_a_layout_runs(plate, state):
    part = show(state).map
    full = plate.drawing(part, SIZE, quick=False)
    plate.preview = part.positions * 1.1
    assert len(plate.drawing(part, SIZE, quick=False).labels.nodes) == len(full.labels.nodes)
    assert not plate.is_full
    plate.preview = None
    plate.drawing(part, SIZE, quick=False)
    assert plate.is_full


@pytest.mark.parametrize("size", [(240, 300), (394, 320), (1600, 900)])
def test_what_an_empty_map_says_is_seen_whole(plate, size):
    part, light, room = show(State(History(Dossier()), load_vocabulary())).map, load_theme("light"), QSize(*size)
    pixels = QPixmap(room)
    painter = QPainter(pixels)
    plate.show(painter, plate.drawing(part, room, quick=False), light, plate.viewport(part, room), 1.0)
    painter.end()
    image = pixels.toImage()
    inked = {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() != light.canvas.lower()
    }
    assert inked
    assert min(x for x, _ in inked) >= 20
    assert max(x for x, _ in inked) < size[0] - 20
    assert 0 < min(y for _, y in inked) <= max(y for _, y in inked) < size[1] - 1

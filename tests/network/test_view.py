"""Which part of the map a window shows."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.network.view import LEAST_ZOOM, MOST_ZOOM, Viewport, fit

NUMBERS = st.floats(-1000, 1000)
VIEWS = st.builds(Viewport, NUMBERS, NUMBERS, st.floats(0.05, 8), st.floats(50, 3000), st.floats(50, 3000))


@given(VIEWS, NUMBERS, NUMBERS)
def test_to_the_map_and_back(view: Viewport, x: float, y: float) -> None:
    there, origin = view.to_map(x, y), view.origin()
    # The origin stands on a whole pixel, so that a picture that is moved stays sharp.
    assert there[0] * view.zoom + origin[0] == pytest.approx(x, abs=0.51)
    assert there[1] * view.zoom + origin[1] == pytest.approx(y, abs=0.51)
    assert all(side == round(side) for side in origin)


@given(VIEWS, st.floats(0.2, 5), st.floats(0, 500), st.floats(0, 500))
def test_zooming_keeps_the_point_under_the_cursor(view: Viewport, factor: float, x: float, y: float) -> None:
    assert view.zoomed(factor, x, y).to_map(x, y) == pytest.approx(view.to_map(x, y), abs=1e-6)


def test_the_zoom_has_bounds() -> None:
    view = Viewport(0, 0, 1, 800, 600)
    assert view.zoomed(1e9, 0, 0).zoom == MOST_ZOOM
    assert view.zoomed(1e-9, 0, 0).zoom == LEAST_ZOOM


@given(VIEWS, st.floats(-300, 300), st.floats(-300, 300))
def test_the_map_follows_the_hand(view: Viewport, dx: float, dy: float) -> None:
    moved = view.moved(dx, dy)
    assert np.subtract(moved.origin(), view.origin()) == pytest.approx((dx, dy), abs=1.01)
    assert view.zoom * (view.x - moved.x) == pytest.approx(dx, abs=1e-6)
    assert moved.zoom == view.zoom


@given(
    st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=30),
    st.floats(200, 2000),
    st.floats(200, 2000),
)
def test_fitting_shows_everything(points: list[tuple[float, float]], width: float, height: float) -> None:
    places = np.array(points)
    radii, labels = np.full(len(points), 20.0), np.full((len(points), 2), (80.0, 16.0))
    view = fit(places, radii, labels, width, height)
    assert view.zoom <= 2.6
    at = places * view.zoom + view.origin()
    assert (at >= -1).all()
    assert (at <= np.array([width, height]) + 1).all()


def test_nothing_fits_anywhere() -> None:
    assert fit(np.empty((0, 2)), np.empty(0), np.empty((0, 2)), 300, 200) == Viewport(0, 0, 1, 300, 200)

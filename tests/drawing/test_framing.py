"""Everything that is drawn lies in the window."""

import numpy as np
import pytest
from hypothesis import given

from explorer.drawing.framing import extent, frame
from explorer.drawing.painter import draw
from explorer.network.geometry import geometry
from explorer.network.scene import Floats, Scene
from tests.maps import crowd, scenes


def margins(drawn: tuple[Scene, Floats], width: float, height: float) -> tuple[float, float, float, float]:
    viewport = frame(*drawn, width, height)
    x, y = viewport.origin()
    left, top, right, bottom = extent(draw(geometry(*drawn, viewport.zoom)))
    return left + x, top + y, width - right - x, height - bottom - y


@pytest.mark.parametrize(("width", "height"), [(540, 420), (830, 600), (1850, 1000)])
def test_the_example_fills_its_window_evenly(shipped: tuple[Scene, Floats], width: float, height: float) -> None:
    left, top, right, bottom = margins(shipped, width, height)
    assert min(left, top, right, bottom) >= 0
    assert left == pytest.approx(right, abs=0.12 * width)
    assert top == pytest.approx(bottom, abs=0.12 * height)
    assert min(left + right, top + bottom) < 0.25 * max(width, height)


@given(scenes())
def test_every_node_lies_in_the_window(drawn: tuple[Scene, Floats]) -> None:
    viewport = frame(*drawn, 800, 600)
    centres = drawn[1] * viewport.zoom + viewport.origin()
    assert (centres >= -1).all()
    assert (centres <= np.array([801, 601])).all()


def test_in_a_crowd_no_name_is_cut_off() -> None:
    drawn = crowd(500)
    viewport = frame(*drawn, 500, 900)
    x, y = viewport.origin()
    names = draw(geometry(*drawn, viewport.zoom)).labels.nodes
    assert {label.spot for label in names} > {0}, "some stand beside their nodes"
    boxes = np.array([label.box for label in names]) + np.array([x, y, x, y])
    assert (boxes[:, :2] >= 0).all()
    assert (boxes[:, 2:] <= (500, 900)).all()


def test_nothing_has_a_viewport_too() -> None:
    from explorer.files.vocabulary import load_vocabulary
    from explorer.model.dossier import Dossier
    from explorer.network.fold import Graph
    from explorer.network.scene import scene

    viewport = frame(scene(Graph(), Dossier(), load_vocabulary()), np.empty((0, 2)), 300, 200)
    assert (viewport.width, viewport.height, viewport.zoom) == (300, 200, 1)

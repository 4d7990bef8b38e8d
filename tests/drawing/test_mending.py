"""What is painted anew in parts is what would be painted at once."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.drawing.mending import paint_tiles, stale_tiles
from explorer.drawing.painter import Drawing, draw, paint
from explorer.drawing.relabel import relabel
from explorer.drawing.theme import Theme, load_theme
from explorer.network.geometry import geometry
from tests.maps import next_scenes, scenes

WIDTH, HEIGHT = 900, 700
WINDOW = (-WIDTH / 2, -HEIGHT / 2, WIDTH / 2, HEIGHT / 2)


def painted(drawing: Drawing, theme: Theme) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.canvas))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(WIDTH / 2, HEIGHT / 2)
    paint(painter, drawing, theme)
    painter.end()
    return image


def mended(image: QImage, before: Drawing, after: Drawing, theme: Theme) -> QImage:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(WIDTH / 2, HEIGHT / 2)
    paint_tiles(painter, after, theme, stale_tiles(before, after, WINDOW))
    painter.end()
    return image


def pixels(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, WIDTH, 4)[..., :3].astype(int)


@given(st.data())
def test_a_mended_picture_is_the_whole_picture(data: st.DataObject) -> None:
    drawn = data.draw(scenes())
    theme, before = load_theme("light"), draw(geometry(*drawn, 1.0))
    image = painted(before, theme)
    for _ in range(3):
        drawn = data.draw(next_scenes(drawn))
        shapes = geometry(*drawn, 1.0)
        after = Drawing(shapes, relabel(before.labels, before.geometry, shapes, None))
        image = mended(image, before, after, theme)
        # A curve that is clipped may be smoothed by a shade otherwise.
        assert np.abs(pixels(image) - pixels(painted(after, theme))).max(initial=0) <= 2
        before = after


def test_nothing_is_stale_where_nothing_changed(shipped: tuple) -> None:
    one, two = draw(geometry(*shipped, 1.0)), draw(geometry(*shipped, 1.0))
    assert not stale_tiles(one, two, WINDOW).stale.any()

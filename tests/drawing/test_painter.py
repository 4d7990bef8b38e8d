"""Scene → ink: every mark leaves its colour where its geometry says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.drawing.painter import Drawing, draw, faded, line_ink, paint, paint_lines, pen
from explorer.drawing.theme import Theme, load_theme
from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.relationships import RelationshipId, Status
from explorer.network.fold import fold
from explorer.network.geometry import cut, geometry
from explorer.network.scene import Floats, Scene, scene
from explorer.network.style import STROKES
from tests.maps import scenes


@pytest.fixture(params=["light", "dark", "contrast"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def painted(drawing: Drawing, theme: Theme, part: object = paint, *more: object) -> QImage:
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.canvas))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(600, 450)
    part(painter, drawing, theme, *more)  # type: ignore[operator]
    painter.end()
    return image


def test_each_disc_has_its_fill_and_rim(shipped: tuple[Scene, Floats], theme: Theme) -> None:
    drawing = draw(geometry(*shipped, 1.0))
    image = painted(drawing, theme)
    scene = drawing.geometry.scene
    for node, (x, y) in enumerate(drawing.geometry.centres.tolist()):
        inside = QColor(image.pixel(round(600 + x), round(450 + y - drawing.geometry.radii[node] * 0.8)))
        colours = {theme.fill[scene.types[node]], theme.rim[scene.types[node]]}
        near = min(_distance(inside, QColor(colour)) for colour in colours)
        assert near < 60, scene.names[node]


def test_each_line_has_the_colour_of_its_status(shipped: tuple[Scene, Floats], theme: Theme) -> None:
    drawing = draw(geometry(*shipped, 1.0))
    image = painted(drawing, theme, paint_lines, range(len(drawing.geometry.curves)))
    for line, statuses in enumerate(drawing.geometry.scene.statuses):
        t = np.linspace(0.05, 0.95, 300)[:, None]
        a, b, c = drawing.geometry.curves[line]
        points = (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t**2 * c + (600, 450)
        seen = [QColor(image.pixel(round(x), round(y))) for x, y in points.tolist()]
        for status in statuses:
            wanted = [QColor(theme.status[status]), faded(theme.status[status], theme.canvas)]
            assert min(_distance(pixel, ink) for pixel in seen for ink in wanted) < 40, (line, status)


def test_statuses_are_told_apart_without_colour() -> None:
    """By dash, width or glyph: the map reads in grey."""
    looks = {(stroke.dash, stroke.width, stroke.glyph) for stroke in STROKES.values()}
    assert len(looks) == len(STROKES) == len(Status)


def test_a_dash_keeps_its_proportions_when_the_line_is_wider() -> None:
    theme, stroke = load_theme("light"), STROKES[Status.SOUGHT]
    for width in (stroke.width, stroke.width * 2):
        pattern = pen(theme, Status.SOUGHT, width).dashPattern()
        factor = width / stroke.width
        assert [part * width for part in pattern] == pytest.approx([part * factor for part in stroke.dash])
    assert pen(theme, Status.ACTIVE, 2).style() is Qt.PenStyle.SolidLine


def test_inferred_lines_are_lighter(theme: Theme) -> None:
    firm, soft = pen(theme, Status.ACTIVE, 2), pen(theme, Status.ACTIVE, 2, inferred=True)
    ground = QColor(theme.canvas)
    assert _distance(soft.color(), ground) < _distance(firm.color(), ground)
    assert soft.style() == firm.style()


def test_a_disputed_line_has_the_ink_of_a_dispute_and_a_merged_one_none(theme: Theme) -> None:
    dossier, vocabulary = load_project(example()), load_vocabulary()
    graph = fold(dossier, vocabulary)
    apart, merged = scene(graph, dossier, vocabulary), scene(graph, dossier, vocabulary, merged=True)
    disputed = apart.line_index[RelationshipId("foxconn", "japan", "market entry")]
    supply = apart.line_index[RelationshipId("foxconn", "mitsubishi", "supply")]
    assert line_ink(theme, apart, disputed) == theme.status[Status.DISPUTED]
    assert line_ink(theme, apart, supply) == theme.status[Status.FINALISING]
    assert line_ink(theme, merged, merged.line_index[RelationshipId("foxconn", "mitsubishi", "supply")]) == theme.muted


@given(scenes(numbers=True))
def test_anything_can_be_painted(drawn: tuple[Scene, Floats]) -> None:
    painted(draw(geometry(*drawn, 1.0)), load_theme("dark"))


def test_the_same_drawing_is_the_same_picture(shipped: tuple[Scene, Floats]) -> None:
    first, second = (painted(draw(geometry(*shipped, 1.0)), load_theme("light")) for _ in range(2))
    assert first == second


def _distance(one: QColor, other: QColor) -> float:
    return float(np.hypot.reduce([one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue()]))


def test_the_parts_of_a_line_are_what_is_cut_of_it(shipped: tuple[Scene, Floats]) -> None:
    drawn, places = shipped
    statuses = ((Status.ENDED, Status.IN_TALKS, Status.DENIED), *drawn.statuses[1:])
    drawing = draw(geometry(replace(drawn, statuses=statuses), places, 1.0))
    ends = np.arange(4) / 3
    pieces = cut(np.repeat(drawing._curves[:1], 3, axis=0), ends[:-1], ends[1:])
    for path, (start, _, end) in zip(drawing.split(0), pieces.tolist(), strict=True):
        for t, (x, y) in ((0, start), (1, end)):
            point = path.pointAtPercent(t)
            assert np.hypot(point.x() - x, point.y() - y) < 1e-6

"""What is lit: hover, selection and focus look different, and lighting nothing changes nothing."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.drawing.overlay import Marks, around, marked, paint_box, paint_focus, paint_hover, paint_selection
from explorer.drawing.painter import Drawing, draw, paint
from explorer.drawing.theme import load_theme
from explorer.model.relationships import RelationshipId
from explorer.network.geometry import geometry
from explorer.network.scene import Floats, Scene

THEME = load_theme("light")


def painted(drawing: Drawing, *lit: object) -> QImage:
    image = QImage(1000, 700, QImage.Format.Format_RGB32)
    image.fill(QColor(THEME.canvas))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(500, 350)
    paint(painter, drawing, THEME)
    for part, *values in lit:  # type: ignore[misc]
        part(painter, drawing, THEME, *values)
    painter.end()
    return image


def test_marks_are_found_by_what_they_stand_for(shipped: tuple[Scene, Floats]) -> None:
    drawing = draw(geometry(*shipped, 1.0))
    scene = drawing.geometry.scene
    line = scene.line_ids[3][0]
    found = marked(drawing, ("nissan", line, "nobody", RelationshipId("a", "b", "c"), 7))
    assert found == Marks(frozenset({scene.index["nissan"]}), frozenset({3}))
    assert not Marks()
    assert found


def test_a_node_lights_its_lines_and_neighbours(shipped: tuple[Scene, Floats]) -> None:
    drawing = draw(geometry(*shipped, 1.0))
    scene = drawing.geometry.scene
    lit = around(drawing, Marks(frozenset({scene.index["honda"]})))
    assert lit.lines == set(scene.lines_of[scene.index["honda"]])
    assert scene.index["foxconn"] in lit.nodes
    assert scene.index["taiwan"] not in lit.nodes


def test_hover_selection_and_focus_look_different(shipped: tuple[Scene, Floats]) -> None:
    drawing = draw(geometry(*shipped, 1.0))
    node = marked(drawing, ("nissan",))
    window = QRectF(-500, -350, 1000, 700)
    images = [
        painted(drawing),
        painted(drawing, (paint_hover, node, window, Marks())),
        painted(drawing, (paint_selection, node)),
        painted(drawing, (paint_focus, node)),
    ]
    assert all(one != other for one, other in combinations(images, 2))


def test_what_is_selected_stays_bright_while_another_is_hovered(shipped: tuple[Scene, Floats]) -> None:
    drawing = draw(geometry(*shipped, 1.0))
    hovered, chosen = marked(drawing, ("taiwan",)), marked(drawing, ("nissan",))
    (node,) = chosen.nodes
    x, y, half = round(drawing.geometry.centres[node][0]) + 500, round(drawing.geometry.centres[node][1]) + 350, 8
    window = QRectF(-500, -350, 1000, 700)

    def disc(*lit: object) -> QImage:
        return painted(drawing, *lit).copy(x - half, y - half, 2 * half, 2 * half)

    assert disc((paint_hover, hovered, window, Marks())) != disc()
    assert disc((paint_hover, hovered, window, chosen)) == disc((paint_hover, chosen, window, Marks()))


def test_a_selected_line_keeps_its_words_readable(shipped: tuple[Scene, Floats]) -> None:
    drawing = draw(geometry(*shipped, 1.2))
    label = drawing.labels.lines[0]
    before = painted(drawing)
    after = painted(drawing, (paint_selection, Marks(lines=frozenset({label.mark}))))
    box = [round(side) for side in (label.x + 500, label.y + 350, label.width, label.height)]
    x, y, wide, high = box
    changed = sum(before.pixel(x + i, y + j) != after.pixel(x + i, y + j) for i in range(wide) for j in range(high))
    darkest = min(QColor(after.pixel(x + i, y + j)).lightness() for i in range(wide) for j in range(high))
    assert changed
    assert darkest < 140


def test_lighting_nothing_changes_nothing(shipped: tuple[Scene, Floats]) -> None:
    drawing = draw(geometry(*shipped, 1.0))
    assert painted(drawing, (paint_selection, Marks()), (paint_focus, Marks())) == painted(drawing)


def test_the_rubber_band_is_seen() -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(THEME.canvas))
    painter = QPainter(image)
    paint_box(painter, THEME, QRectF(10, 10, 30, 20))
    painter.end()
    assert QColor(image.pixel(10, 20)) == QColor(THEME.focus)
    assert QColor(image.pixel(25, 20)) not in (QColor(THEME.canvas), QColor(THEME.focus))

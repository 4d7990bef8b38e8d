"""Each sign is another one, also in grey and without a font."""

from itertools import combinations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.drawing.glyphs import paint_glyph, paint_type, type_path
from explorer.model.entities import EntityType
from explorer.network.style import STROKES


def drawn(part: object, *values: object) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    part(painter, *values)  # type: ignore[operator]
    painter.end()
    return image


def differ(one: QImage, other: QImage) -> int:
    points = [(x, y) for x in range(40) for y in range(40)]
    return sum(abs(one.pixelColor(*point).red() - other.pixelColor(*point).red()) > 60 for point in points)


def test_signs_of_types_differ_and_stay_within_their_square() -> None:
    ink, types = QColor("black"), [type for type in EntityType if type is not EntityType.AGREEMENT]
    images = {type: drawn(paint_type, type, QPointF(20, 20), 14.0, ink) for type in types}
    for one, other in combinations(types, 2):
        assert differ(images[one], images[other]) > 20, (one, other)
    for type in types:
        box = type_path(type).boundingRect()
        assert max(abs(box.left()), abs(box.right()), abs(box.top()), abs(box.bottom())) <= 1.3, type


def test_signs_of_lines_differ() -> None:
    ink, ground = QColor("black"), QColor("white")
    signs = sorted({stroke.glyph for stroke in STROKES.values()} - {""} | {"?"})
    images = {sign: drawn(paint_glyph, sign, QPointF(20, 20), 28.0, ink, ground) for sign in signs}
    for one, other in combinations(signs, 2):
        assert differ(images[one], images[other]) > 20, (one, other)

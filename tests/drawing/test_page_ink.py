"""A page is painted whole, and the map stays in its frame."""

from PySide6.QtGui import QColor, QImage, QPainter

from explorer.drawing.compose import Parts, Picture, compose
from explorer.drawing.page import Page, presets
from explorer.drawing.page_ink import paint_page
from explorer.drawing.theme import load_theme
from explorer.network.figure import Figure
from explorer.network.scene import Floats, Scene
from explorer.network.view import Viewport

THEME = load_theme("light")


def painted(page: Page, ground: bool = True) -> QImage:
    image = QImage(round(page.width), round(page.height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_page(painter, page, THEME, ground=ground)
    painter.end()
    return image


def cut(shipped: tuple[Scene, Floats]) -> Page:
    """A slide with a part of the map, and no words around it."""
    seen = Viewport(-180, -20, 1.2, 700, 460)
    return compose(Picture(*shipped, Figure(), seen, Parts(False, False, False, False)), presets()[2])


def test_nothing_of_the_map_leaves_its_frame(shipped: tuple[Scene, Floats]) -> None:
    page = cut(shipped)
    image, frame = painted(page, ground=False), page.frame
    left, top = round(frame.left), round(frame.top)
    right, bottom = left + round(frame.size[0]), top + round(frame.size[1])
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            if not (left - 1 <= x <= right and top - 1 <= y <= bottom):
                assert image.pixelColor(x, y).alpha() == 0, (x, y)


def test_a_cut_map_has_an_edge(shipped: tuple[Scene, Floats]) -> None:
    page = cut(shipped)
    image = painted(page)
    edge = image.pixelColor(round(page.frame.left), round(page.frame.top + 30))
    assert edge != QColor(THEME.canvas)


def test_without_ground_nothing_lies_between_the_marks(shipped: tuple[Scene, Floats]) -> None:
    page = cut(shipped)
    assert painted(page, ground=False).pixelColor(2, 2).alpha() == 0
    assert painted(page).pixelColor(2, 2) == QColor(THEME.canvas)


def test_what_is_chosen_is_lit(shipped: tuple[Scene, Floats]) -> None:
    plain = compose(Picture(*shipped, Figure()), presets()[1])
    lit = compose(Picture(*shipped, Figure(), chosen=("nissan",)), presets()[1])
    assert painted(plain) != painted(lit)

"""resources/icons/NAME.svg → an icon in the theme's colours."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from explorer.drawing.theme import Theme, load_theme
from explorer.files.places import resource
from explorer.ui.shades import shade

SIZE = 20
_SCALES = (1.0, 1.5, 2.0)


def icon(name: str, theme: Theme) -> QIcon:
    """The icon of that name, in the theme's colour of text; muted where what it stands for is disabled."""
    return _icon(name, theme.name)


def names() -> tuple[str, ...]:
    """The icons there are."""
    return tuple(sorted(file.stem for file in resource("icons").glob("*.svg")))


@cache
def _icon(name: str, theme_name: str) -> QIcon:
    theme = load_theme(theme_name)
    result = QIcon()
    faded = shade(theme.muted, theme.panel, 0.55).name()
    for mode, ink in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, faded)):
        renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", ink).encode()))
        for scale in _SCALES:
            result.addPixmap(_picture(renderer, scale), mode)
    return result


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _picture(renderer: QSvgRenderer, scale: float) -> QPixmap:
    picture = QPixmap(round(SIZE * scale), round(SIZE * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture

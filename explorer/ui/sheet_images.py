"""Theme → the small pictures that its style sheet names, as files: a style sheet takes them no other way."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QDir, QRectF, QSize, Qt, QTemporaryDir
from PySide6.QtGui import QIcon, QPainter, QPixmap

from explorer.drawing.theme import Theme, load_theme
from explorer.ui.checkbox import SIDE, paint_checkbox
from explorer.ui.icons import SIZE, icon
from explorer.ui.shades import colour, shade

PREFIX = "look"
_SCALES = (1, 2)


def sheet_images(theme: Theme) -> dict[str, str]:
    """The address of each picture by its name: a box with and without a tick, a chevron, and all three faded."""
    return {name: f"{PREFIX}:{file}" for name, file in _written(theme.name).items()}


@cache
def _folder() -> QTemporaryDir:
    """Where they lie as long as the program runs."""
    made = QTemporaryDir()
    QDir.setSearchPaths(PREFIX, [made.path()])
    return made


@cache
def _written(theme_name: str) -> dict[str, str]:
    """The names of the files, which are written once for each theme."""
    theme, folder = load_theme(theme_name), Path(_folder().path())
    faded, names = shade(theme.muted, theme.panel, 0.55), dict[str, str]()
    for scale in _SCALES:
        pictures = {
            "box": _box(scale, False, theme.muted, theme.panel),
            "box-off": _box(scale, False, faded.name(), theme.panel),
            "ticked": _box(scale, True, theme.focus, theme.panel),
            "ticked-off": _box(scale, True, faded.name(), theme.panel),
            "chevron": _chevron(scale, theme, QIcon.Mode.Normal),
            "chevron-off": _chevron(scale, theme, QIcon.Mode.Disabled),
        }
        for name, picture in pictures.items():
            names[name] = f"{name}-{theme_name}.png"
            picture.save(str(folder / f"{name}-{theme_name}{'' if scale == 1 else '@2x'}.png"))
    return names


def _box(scale: int, ticked: bool, ink: str, ground: str) -> QPixmap:
    picture = QPixmap(SIDE * scale, SIDE * scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.scale(scale, scale)
    paint_checkbox(painter, QRectF(0, 0, SIDE, SIDE), ticked, colour(ink), colour(ground))
    painter.end()
    return picture


def _chevron(scale: int, theme: Theme, mode: QIcon.Mode) -> QPixmap:
    return icon("chevron-down", theme).pixmap(QSize(SIZE, SIZE), float(scale), mode)

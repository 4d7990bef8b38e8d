from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

import explorer
from explorer.drawing.theme import load_theme
from explorer.ui.icons import icon, names


def darkest(made: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> tuple[int, ...]:
    image = made.pixmap(QSize(20, 20), 1.0, mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
    solid = max(pixels, key=lambda pixel: pixel.alpha())
    assert solid.alpha() > 100
    return solid.red(), solid.green(), solid.blue()


def test_every_icon_can_be_drawn(qtbot: QtBot) -> None:
    assert {"undo", "redo", "fit", "layout", "export", "back", "forward", "find", "open", "help"} <= set(names())
    for name in names():
        darkest(icon(name, load_theme("light")))


def test_no_icon_lies_about_unused() -> None:
    code = "".join(file.read_text("utf-8") for file in Path(explorer.__file__).parent.rglob("*.py"))
    awaited = {"add-source", "open", "warning"}  # Of commands that are on their way.
    assert [name for name in names() if f'"{name}"' not in code and name not in awaited] == []


def test_icons_take_the_themes_ink(qtbot: QtBot) -> None:
    assert max(darkest(icon("undo", load_theme("light")))) < 100
    assert min(darkest(icon("undo", load_theme("dark")))) > 150


def test_a_disabled_icon_is_fainter(qtbot: QtBot) -> None:
    made = icon("undo", load_theme("light"))
    assert min(darkest(made, QIcon.Mode.Disabled)) > max(darkest(made))

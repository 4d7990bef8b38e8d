"""How fast the window answers, on the example, drawn in memory.

Each function prepares something, and gives the action whose time counts.
"""

from __future__ import annotations

import atexit
import subprocess
import sys
import tempfile
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from measuring import Action, benchmark

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPointF, Qt

    from explorer.app import Application
    from explorer.ui.canvas import Canvas

ROOT = Path(__file__).resolve().parents[2]


@benchmark("click", limit_ms=16)
def click() -> Action:
    """From the press of the mouse on a line to its painted evidence, another line each time."""
    from PySide6.QtCore import QEvent, Qt

    canvas = opened().window.canvas
    points = cycle(clickable_points(canvas))

    def action() -> None:
        point = next(points)
        send_mouse(canvas, QEvent.Type.MouseButtonPress, point, Qt.MouseButton.LeftButton)
        send_mouse(canvas, QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.NoButton)
        paint()

    return action


@benchmark("hover", limit_ms=16)
def hover() -> Action:
    """From a move of the mouse onto a line to its painted highlight, another line each time."""
    from PySide6.QtCore import QEvent, Qt

    canvas = opened().window.canvas
    points = cycle(clickable_points(canvas))

    def action() -> None:
        send_mouse(canvas, QEvent.Type.MouseMove, next(points), Qt.MouseButton.NoButton)
        paint()

    return action


@benchmark("pan frame", limit_ms=8)
def pan() -> Action:
    """One frame while the hand drags the map."""
    from dataclasses import replace

    canvas, steps = opened().window.canvas, cycle((3, 3, 3, -3, -3, -3))

    def action() -> None:
        view = canvas.viewport()
        canvas.look_at(replace(view, x=view.x + next(steps) / view.zoom))
        canvas.repaint()

    return action


@benchmark("zoom frame", limit_ms=8)
def zoom() -> Action:
    """One frame while the wheel turns."""
    canvas, factors = opened().window.canvas, cycle((1.05, 1.05, 1 / 1.05, 1 / 1.05))

    def action() -> None:
        canvas.zoom(next(factors))
        canvas.repaint()

    return action


@benchmark("4K picture", limit_ms=1000, runs=7)
def picture() -> Action:
    """The whole map as a PNG of 3840 × 2160, composed, painted, packed and written."""
    from explorer.plugins.pictures import export_picture
    from explorer.session.export_options import PictureOptions

    state, target = opened().store.state, folder() / "map.png"
    options = PictureOptions(width=1920, height=1080, scale=2)
    return lambda: export_picture(state, target, options)


@benchmark("export", runs=5)
def export() -> Action:
    """`python -m explorer export --to map.svg`, the whole process."""
    target = str(folder() / "map.svg")
    return lambda: run_program("export", "--to", target)


@benchmark("list", runs=7)
def list_relationships() -> Action:
    """`python -m explorer list --json`, the whole process."""
    return lambda: run_program("list", "--json")


@cache
def opened() -> Application:
    """Give the window with the example; one for all that is measured in this process."""
    from explorer.app import Application, open_state, qt_application
    from explorer.files.places import example

    application = Application(qt_application(), open_state(example()), "light")
    application.open((1440, 900))
    paint()
    return application


def folder() -> Path:
    """Give a folder for pictures that is gone when the measuring ends."""
    made = tempfile.TemporaryDirectory(prefix="explorer-bench-")
    atexit.register(made.cleanup)
    return Path(made.name)


def paint() -> None:
    """Let everything that is due be painted, as it would be before the next event of the hand."""
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()


def clickable_points(canvas: Canvas) -> list[QPointF]:
    """Give a point on each line at which nothing else is nearer."""
    return [
        next(point for point in points if canvas.ids(canvas.marks_under(point)) == (line,))
        for line, points in canvas.lines_on_screen()
        if any(canvas.ids(canvas.marks_under(point)) == (line,) for point in points)
    ]


def send_mouse(canvas: Canvas, kind: QEvent.Type, point: QPointF, held: Qt.MouseButton) -> None:
    """Send what Qt sends when the mouse moves there, or its left button goes down or up."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    there = canvas.mapToGlobal(point)
    event = QMouseEvent(kind, point, there, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)


def run_program(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "explorer", *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)

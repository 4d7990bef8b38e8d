"""Somebody who presses, drags, turns and types at random on the open window: what must hold afterwards."""

import random
from math import isfinite

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from explorer.session.screen import show
from explorer.ui.plate import Plate
from tests.hand import CTRL, LEFT, MIDDLE, PLAIN, SHIFT, Hand, opened

RIGHT = Qt.MouseButton.RightButton
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return,
    Qt.Key.Key_Escape, Qt.Key.Key_N, Qt.Key.Key_F, Qt.Key.Key_Space,
)  # fmt: skip
# What opens another window, ends this one or changes its colours.
ELSEWHERE = {
    "quit", "export", "copy-picture", "palette", "help", "shortcuts", "about",
    "new-project", "open-project", "close-project", "start-page", "save", "save-as", "save-copy", "export-text",
    "details", "add-source", "edit-source", "new-version", "read-with",
}  # fmt: skip


def do_anything(application, choose):
    """One thing that a hand can do."""
    window, canvas = application.window, application.window.canvas
    hand = Hand(canvas)

    def somewhere():
        return QPointF(choose.uniform(-20, canvas.width() + 20), choose.uniform(-20, canvas.height() + 20))

    nodes = show(application.store.state).map.scene.node_ids
    at = canvas.point_of(choose.choice(nodes)) if nodes else somewhere()
    commands = sorted(name for name in window.actions_by_name.keys() - ELSEWHERE if not name.startswith("theme"))
    acts = (
        lambda: hand.press(somewhere(), choose.choice((LEFT, MIDDLE, RIGHT)), choose.choice((PLAIN, CTRL, SHIFT))),
        lambda: hand.release(somewhere(), choose.choice((LEFT, MIDDLE, RIGHT)), choose.choice((PLAIN, CTRL))),
        lambda: hand.move(somewhere(), somewhere(), held=LEFT),
        lambda: hand.wheel(somewhere(), choose.choice((-1200, -120, -15, 15, 120, 1200))),
        lambda: hand.key(choose.choice(KEYS)),
        lambda: window.actions_by_name[choose.choice(commands)].trigger(),
        lambda: hand.drag(at, somewhere()),
        lambda: hand.click(at, choose.choice((PLAIN, CTRL))),
        lambda: window.resize(choose.randrange(760, 1400), choose.randrange(480, 900)),
        lambda: choose.choice(window.outline.rows()).click(),
    )
    choose.choice(acts)()
    QApplication.processEvents()


@pytest.mark.parametrize("seed", range(3))
def test_whatever_the_hand_does_the_map_stays_whole(qtbot, seed):
    choose = random.Random(seed)
    with opened((1024, 640)) as application:
        canvas = application.window.canvas
        for _ in range(120):
            do_anything(application, choose)
            view = canvas.viewport()
            assert all(map(isfinite, (view.x, view.y, view.zoom)))
            assert (view.width, view.height) == (canvas.width(), canvas.height())
        application.arranging.runner.cancel()
        for button in (LEFT, MIDDLE, RIGHT):
            Hand(canvas).release(QPointF(-5, -5), button)
        assert canvas._plate.held == {}
        for _ in range(4):
            application.undo()
        qtbot.waitUntil(lambda: not canvas._rest.isActive())
        canvas.grab()
        assert difference(canvas) < 0.002


def difference(canvas):
    """The share of pixels in which the kept picture is not the one that would be painted now."""
    part, view = canvas._map, canvas.viewport()
    pictures = []
    for plate in (canvas._plate, Plate()):
        drawing = plate.drawing(part, canvas.size(), quick=False)
        image = plate.picture(drawing, canvas._theme, view, 1.0).toImage()
        pictures.append(np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).astype(int))
    return float((np.abs(pictures[0] - pictures[1]) > 24).mean())

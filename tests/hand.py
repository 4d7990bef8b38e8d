"""The window opened on a project, and a hand over its map that moves a mouse and presses keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.app import Application, open_state, qt_application
from explorer.files.places import example
from explorer.model.relationships import RelationshipId
from explorer.session.sitting import Sitting
from explorer.session.state import Id
from explorer.ui.canvas import Canvas

NEGOTIATION = RelationshipId("foxconn", "nissan", "negotiation")
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@contextmanager
def opened(
    size: tuple[int, int] | None = (1440, 900),
    project: Path | None = None,
    settings: Path | None = None,
    sitting: Sitting | None = None,
    reads: bool = False,
) -> Iterator[Application]:
    """The program with its window on *project* (the example, kept nowhere), or *sitting*; Qt looks as before then.

    Only with *reads* are new sources read for claims, which takes a process of its own.
    """
    qt = qt_application()
    style, palette, sheet, font = qt.style().objectName(), qt.palette(), qt.styleSheet(), qt.font()
    theme = None if settings else "light"
    state = sitting.state() if sitting else open_state(project or example())
    application = Application(qt, state, theme, settings, sitting)
    if not reads:
        application.reviewing.read = lambda document: None  # type: ignore[method-assign]
    application.open(size)
    QTest.qWaitForWindowActive(application.window)
    qt.processEvents()
    yield application
    application.window.close()
    application.window.deleteLater()
    # Deleted at once, and not when Python next collects its rings of objects: that takes longer than most tests.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qt.setProperty("explorer_theme", None)
    qt.setStyle(style)
    qt.setPalette(palette)
    qt.setStyleSheet(sheet)
    qt.setFont(font)


class Hand:
    """Over one map. Every motion is an event that Qt delivers as it does those of a real mouse."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    def on(self, id: Id) -> QPointF:
        """A point at which a click meets this node or line, and nothing else."""
        if isinstance(id, str):
            return self.canvas.point_of(id)
        for line, points in self.canvas.lines_on_screen():
            if line == id:
                for point in points:
                    if self.canvas.ids(self.canvas.marks_under(point)) == (id,):
                        return point
        raise LookupError(f"{id} cannot be met")

    def on_ground(self) -> QPointF:
        """A point of the map, well inside, at which nothing stands."""
        for y in range(40, self.canvas.height() - 40, 20):
            for x in range(40, self.canvas.width() - 40, 20):
                near = [QPointF(x + dx, y + dy) for dx in (-12, 0, 12) for dy in (-12, 0, 12)]
                if not any(self.canvas.marks_under(point) for point in near):
                    return QPointF(x, y)
        raise LookupError("the map is full")

    def move(self, *points: QPointF, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
        for point in points:
            self._send(QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton, held, PLAIN)

    def press(self, at: QPointF, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = PLAIN) -> None:
        self._send(QEvent.Type.MouseButtonPress, at, button, button, keys)

    def release(self, at: QPointF, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = PLAIN) -> None:
        self._send(QEvent.Type.MouseButtonRelease, at, button, Qt.MouseButton.NoButton, keys)

    def click(self, what: Id | QPointF, keys: Qt.KeyboardModifier = PLAIN) -> None:
        at = what if isinstance(what, QPointF) else self.on(what)
        self.move(at)
        self.press(at, keys=keys)
        self.release(at, keys=keys)

    def double_click(self, what: Id) -> None:
        """As the window system tells of it: press, release, double click, release."""
        at = self.on(what)
        self.click(at)
        self._send(QEvent.Type.MouseButtonDblClick, at, LEFT, LEFT, PLAIN)
        self.release(at)

    def drag(
        self, start: QPointF, end: QPointF, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = PLAIN
    ) -> None:
        self.press(start, button, keys)
        self.move(*between(start, end), held=button)
        self.release(end, button, keys)

    def wheel(self, at: QPointF, turned: int) -> None:
        event = QWheelEvent(
            at, self.canvas.mapToGlobal(at), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, PLAIN,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.canvas, key, keys)

    def places(self) -> dict[str, tuple[float, float]]:
        """Where on the widget each node is that the map shows, rounded to a thousandth of a pixel."""
        part = self.canvas._map
        assert part is not None
        return {id: _rounded(self.canvas.point_of(id)) for id in part.scene.node_ids}

    def _send(
        self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton, keys: Qt.KeyboardModifier
    ) -> None:
        QApplication.sendEvent(
            self.canvas, QMouseEvent(kind, at, self.canvas.mapToGlobal(at), button, held, keys)
        )  # fmt: skip


def between(start: QPointF, end: QPointF, steps: int = 5) -> Iterable[QPointF]:
    """The points of a way, the last one included."""
    return [start + (end - start) * (step / steps) for step in range(1, steps + 1)]


def ways(
    before: dict[str, tuple[float, float]], after: dict[str, tuple[float, float]]
) -> dict[str, tuple[float, float]]:
    """How far each node went on the widget, in tenths of a pixel; those that stayed are left out."""
    assert before.keys() == after.keys()
    went = {id: (round(x - before[id][0], 1), round(y - before[id][1], 1)) for id, (x, y) in after.items()}
    return {id: way for id, way in went.items() if way != (0, 0)}


def _rounded(point: QPointF) -> tuple[float, float]:
    return round(point.x(), 3), round(point.y(), 3)

"""What the hand does on the map: hover, click, drag, pan and box. It dies with the button, and so may live here."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from explorer.drawing.overlay import Marks
from explorer.network.view import Viewport
from explorer.session.state import Id


class Ground(Protocol):
    """What the hand needs of the map it is over."""

    def marks_under(self, point: QPointF) -> Marks: ...
    def ids(self, marks: Marks) -> tuple[Id, ...]: ...
    def within(self, box: QRectF) -> tuple[Id, ...]: ...
    def carried(self, held: tuple[Id, ...]) -> tuple[Id, ...]: ...
    def is_selected(self, id: Id) -> bool: ...
    def select(self, ids: tuple[Id, ...], add: bool) -> None: ...
    def viewport(self) -> Viewport: ...
    def look_at(self, viewport: Viewport) -> None: ...
    def drag_to(self, ids: tuple[Id, ...], dx: float, dy: float) -> None: ...
    def drop(self) -> None: ...
    def redraw(self) -> None: ...
    def set_shape(self, shape: Qt.CursorShape) -> None: ...


class Doing(Enum):
    """What the pressed button means so far."""

    NOTHING = auto()
    CLICKING = auto()
    DRAGGING = auto()
    PANNING = auto()
    BOXING = auto()


class Mouse:
    """The hand over one canvas.

    ``under`` is what it hovers, ``box`` the rubber band in flight, ``by_key`` whether the keyboard was the
    last to move the focus.
    """

    def __init__(self, canvas: Ground) -> None:
        self.under = Marks()
        self.box: QRectF | None = None
        self.by_key = False
        self._canvas = canvas
        self._doing = Doing.NOTHING
        self._start = self._last = QPointF()
        self._held: tuple[Id, ...] = ()
        self._seen: Viewport | None = None
        self._button = Qt.MouseButton.NoButton
        self._space = False
        self._shown = Qt.CursorShape.ArrowCursor

    @property
    def busy(self) -> bool:
        """Whether something is in flight that Esc would drop."""
        return self._doing in (Doing.DRAGGING, Doing.PANNING, Doing.BOXING)

    def hover(self, marks: Marks) -> None:
        """Light these, and nothing else."""
        if marks != self.under:
            self.under = marks
            self._canvas.redraw()

    def hold_space(self, held: bool) -> None:
        """With the space bar held, every drag pans."""
        self._space = held
        self._shape()

    def press(self, event: QMouseEvent) -> None:
        """A button goes down; a second one does not disturb what the first has begun."""
        if self._doing is not Doing.NOTHING and event.button() is not self._button:
            return
        self._button = event.button()
        self._start = self._last = event.position()
        self.by_key = False
        if event.button() == Qt.MouseButton.MiddleButton or self._space:
            self._doing = Doing.PANNING
        elif event.button() == Qt.MouseButton.LeftButton:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._doing = Doing.BOXING if shift else Doing.CLICKING
            self._held = self._canvas.ids(self._canvas.marks_under(event.position()))
        self._shape()

    def move(self, event: QMouseEvent) -> None:
        """The hand moves, with or without a button."""
        at = event.position()
        if self._doing is Doing.NOTHING:
            marks = self._canvas.marks_under(at)
            if marks != self.under:
                self.hover(marks)
                QToolTip.hideText()
            self._shape()
            return
        if self._doing is Doing.CLICKING:
            if (at - self._start).manhattanLength() < QApplication.startDragDistance() / 2:
                return
            self._doing = Doing.DRAGGING if any(isinstance(id, str) for id in self._held) else Doing.PANNING
            if self._doing is Doing.DRAGGING and not self._canvas.is_selected(self._held[0]):
                self._canvas.select(self._held, False)
            self._shape()
        if self._doing is Doing.PANNING:
            step = at - self._last
            now = self._canvas.viewport()
            self._seen = self._seen or now
            self._canvas.look_at(now.moved(step.x(), step.y()))
        elif self._doing is Doing.DRAGGING:
            way = at - self._start
            self._canvas.drag_to(self._canvas.carried(self._held), way.x(), way.y())
        elif self._doing is Doing.BOXING:
            self.box = QRectF(self._start, at).normalized()
            self._canvas.redraw()
        self._last = at

    def release_button(self, event: QMouseEvent) -> None:
        """A button comes up: what was in flight becomes a gesture or an edit."""
        if event.button() is not self._button:
            return
        doing, box = self._doing, self.box
        add = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self.release()
        if doing is Doing.CLICKING and (self._held or not add):
            self._canvas.select(self._held, add)
        elif doing is Doing.DRAGGING:
            self._canvas.drop()
        elif doing is Doing.BOXING and box is not None:
            self._canvas.select(self._canvas.within(box), add)
        self._shape()

    def release(self) -> None:
        """Forget what was in flight."""
        self._doing, self.box, self._seen = Doing.NOTHING, None, None

    def cancel(self) -> None:
        """Forget what was in flight; a view that was being moved is again where its drag began."""
        seen = self._seen
        self.release()
        if seen is not None:
            self._canvas.look_at(seen)
        self._shape()

    def _shape(self) -> None:
        if self._doing is Doing.PANNING:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._doing is Doing.BOXING:
            shape = Qt.CursorShape.CrossCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.PointingHandCursor if self.under else Qt.CursorShape.ArrowCursor
        if shape is not self._shown:
            self._shown = shape
            self._canvas.set_shape(shape)

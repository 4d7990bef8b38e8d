"""The map: shows a `Map`, and sends what the hand and the keyboard do to it.

The picture of the map is kept as a plate, so that hover and selection only draw what is lit.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from explorer.drawing.overlay import Marks, marked, paint_box, paint_focus, paint_hover, paint_selection
from explorer.drawing.painter import Drawing
from explorer.drawing.theme import Theme
from explorer.drawing.tips import tip
from explorer.model.dossier import FARTHEST
from explorer.model.relationships import RelationshipId
from explorer.network.geometry import line_under, node_under
from explorer.network.view import Viewport
from explorer.session.gestures import MoveView, Neighbourhood, Select, SelectFocus, Walk, WalkNext
from explorer.session.screen import Map
from explorer.session.state import Id, Look
from explorer.ui.mouse import Mouse
from explorer.ui.plate import Plate
from explorer.ui.tips import plain_tip
from explorer.words import tr, trn

REST = 120
"""Milliseconds without motion after which the map is drawn in full."""
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Canvas(QWidget):
    """The widget of the map.

    ``sent`` carries gestures; ``dragged`` the new places of nodes, by id in map units, when a drag ends;
    ``menu_asked`` the id under the hand (or None) and where on the screen a menu was asked for.
    """

    sent = Signal(object)
    dragged = Signal(object)
    menu_asked = Signal(object, QPoint)
    painted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._map: Map | None = None
        self._plate = Plate()
        self._previewed: Mapping[str, tuple[float, float]] | None = None
        self._mouse = Mouse(self)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._settle)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(QSize(220, 180))
        self.setAccessibleName(tr("Map"))

    # ------------------------------------------------------------------ what is shown

    def show_map(self, part: Map) -> None:
        """Show this; what is the same object as before costs nothing."""
        before, self._map = self._map, part
        if before is part:
            return
        if before is None or before.scene is not part.scene or before.positions is not part.positions:
            self._plate.held, self._plate.preview = {}, None
            self._mouse.hover(Marks())
        chosen = part.selection != (before.selection if before else ())
        if before is not None and chosen and part.selection:
            QTimer.singleShot(0, self, self._reveal)
        self._describe()
        self.update()

    def show_preview(self, places: Mapping[str, tuple[float, float]] | None) -> None:
        """Show the nodes at other places for now, as a layout runs; None ends it."""
        part = self._map
        if places is not None and places is self._previewed and self._plate.preview is not None:
            return
        self._previewed, preview = places, None
        if part is not None and places is not None:
            preview = part.positions.copy()
            for id, place in places.items():
                if id in part.scene.index:
                    preview[part.scene.index[id]] = place
        self._plate.preview = preview
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self._theme = theme
        self.update()

    def viewport(self) -> Viewport:
        """The part of the map that is shown."""
        if self._map is None:
            return Viewport(0, 0, 1, float(self.width()), float(self.height()))
        return self._plate.viewport(self._map, self.size())

    def marks_under(self, point: QPointF) -> Marks:
        """The node or line at a point of the widget."""
        drawing = self._draw()
        if drawing is None or not drawing.geometry.scene.node_ids:
            return Marks()
        x, y = self.viewport().origin()
        node = node_under(drawing.geometry, point.x() - x, point.y() - y)
        if node is not None:
            return Marks(nodes=frozenset({node}))
        line = line_under(drawing.geometry, point.x() - x, point.y() - y)
        return Marks() if line is None else Marks(lines=frozenset({line}))

    def ids(self, marks: Marks) -> tuple[Id, ...]:
        """What these marks stand for."""
        if self._map is None:
            return ()
        scene = self._map.scene
        lines = tuple(id for line in sorted(marks.lines) for id in scene.line_ids[line])
        return tuple(scene.node_ids[node] for node in sorted(marks.nodes)) + lines

    def within(self, box: QRectF) -> tuple[Id, ...]:
        """The entities whose middle lies in a box of the widget."""
        part, drawing = self._map, self._draw()
        if part is None or drawing is None:
            return ()
        x, y = self.viewport().origin()
        return tuple(
            id
            for id, (cx, cy) in zip(part.scene.node_ids, drawing.geometry.centres.tolist(), strict=True)
            if box.contains(QPointF(cx + x, cy + y))
        )

    def lines_on_screen(self) -> tuple[tuple[RelationshipId, tuple[QPointF, ...]], ...]:
        """Points along each line within the widget, from its middle outwards; merged lines by their first id."""
        drawing, window = self._draw(), QRectF(self.rect())
        if drawing is None:
            return ()
        x, y = self.viewport().origin()
        found = []
        for ids, samples in zip(drawing.geometry.scene.line_ids, drawing.geometry.samples.tolist(), strict=True):
            middle = len(samples) // 2
            outwards = sorted(range(len(samples)), key=lambda place: abs(place - middle))
            points = [QPointF(samples[place][0] + x, samples[place][1] + y) for place in outwards]
            found.append((ids[0], tuple(point for point in points if window.contains(point))))
        return tuple(found)

    def is_selected(self, id: Id) -> bool:
        """Whether this is selected."""
        return self._map is not None and id in self._map.selection

    def carried(self, held: tuple[Id, ...]) -> tuple[Id, ...]:
        """What a drag moves: all that is selected when what is held is part of it, else only that."""
        if self._map is not None and held and held[0] in self._map.selection:
            return tuple(id for id in self._map.selection if isinstance(id, str))
        return held

    def point_of(self, id: Id) -> QPointF:
        """Where a mark's middle is in the widget; the widget's middle for what is not on the map."""
        drawing = self._draw()
        marks = marked(drawing, (id,)) if drawing else Marks()
        x, y = self.viewport().origin()
        for node in marks.nodes:
            cx, cy = drawing.geometry.centres[node].tolist() if drawing else (0, 0)
            return QPointF(cx + x, cy + y)
        for line in marks.lines:
            cx, cy = drawing.geometry.samples[line][12].tolist() if drawing else (0, 0)
            return QPointF(cx + x, cy + y)
        return QPointF(self.width() / 2, self.height() / 2)

    # ------------------------------------------------------------------ what is sent

    def look_at(self, viewport: Viewport) -> None:
        """Ask for another part of the map."""
        self._hurry()
        self.sent.emit(MoveView(Look(viewport.x, viewport.y, viewport.zoom)))

    def zoom(self, factor: float) -> None:
        """Ask to zoom around the middle of the window."""
        self.look_at(self.viewport().zoomed(factor, self.width() / 2, self.height() / 2))

    def drag_to(self, ids: tuple[Id, ...], dx: float, dy: float) -> None:
        """Show these nodes moved by ``(dx, dy)`` pixels, as long as the hand holds them."""
        part = self._map
        if part is None:
            return
        zoom = self.viewport().zoom
        if part.look is None:  # What the hand does must not make the view fit itself anew.
            self.look_at(self.viewport())
        nodes = [part.scene.index[id] for id in ids if isinstance(id, str) and id in part.scene.index]
        places = np.clip(part.positions[nodes] + (dx / zoom, dy / zoom), -FARTHEST, FARTHEST)
        self._plate.held = {node: (x, y) for node, (x, y) in zip(nodes, places.tolist(), strict=True)}
        self._hurry()
        self.update()

    def drop(self) -> None:
        """The hand lets go: say where the nodes are now."""
        places, self._plate.held = self._plate.held, {}
        if self._map is not None and places:
            self.dragged.emit({self._map.scene.node_ids[node]: place for node, place in places.items()})
        self.update()

    def cancel(self) -> bool:
        """Let go without moving anything, a pan included; whether there was something in the hand."""
        held = bool(self._plate.held) or self._mouse.busy
        self._mouse.cancel()
        self._plate.held = {}
        self.update()
        return held

    # ------------------------------------------------------------------ paint

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate, and on it what is lit."""
        drawing = self._draw()
        painter = QPainter(self)
        try:  # A painter left open on a widget ends the program, whatever else went wrong.
            self._plate.show(painter, drawing, self._theme, self.viewport(), self.devicePixelRatioF())
            if drawing is not None and self._map is not None:
                self._light(painter, drawing, self._map)
            if self._mouse.box is not None:
                paint_box(painter, self._theme, self._mouse.box)
        finally:
            painter.end()
        self.painted.emit()

    def _light(self, painter: QPainter, drawing: Drawing, part: Map) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = self.viewport().origin()
        painter.translate(x, y)
        chosen = marked(drawing, part.selection)
        if self._mouse.under and not self._plate.held:
            window = QRectF(self.rect()).translated(-x, -y)
            paint_hover(painter, drawing, self._theme, self._mouse.under, window, chosen)
        paint_selection(painter, drawing, self._theme, chosen)
        if self.hasFocus() and self._mouse.by_key and part.focus is not None:
            paint_focus(painter, drawing, self._theme, marked(drawing, (part.focus,)))
        painter.restore()

    def _draw(self) -> Drawing | None:
        if self._map is None:
            return None
        return self._plate.drawing(self._map, self.size(), quick=self._rest.isActive())

    def _hurry(self) -> None:
        self._rest.start()

    def _settle(self) -> None:
        if not self._plate.is_full:
            self.update()

    # ------------------------------------------------------------------ the hand and the keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release_button(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        for id in self.ids(self.marks_under(event.position())):
            if isinstance(id, str) and event.button() == Qt.MouseButton.LeftButton:
                self.sent.emit(Neighbourhood(id))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            at = event.position()
            self.look_at(self.viewport().zoomed(1.0016**turned, at.x(), at.y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse.hover(Marks())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            ids = self.ids(self.marks_under(QPointF(event.pos())))
            self.menu_asked.emit(ids[0] if ids else None, event.globalPos())
        elif self._map is not None:
            id = self._map.focus or (self._map.selection[-1] if self._map.selection else None)
            at = self.point_of(id) if id is not None else QPointF(self.rect().center())
            self.menu_asked.emit(id, self.mapToGlobal(at.toPoint()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._tell(event)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            at = event.position()
            self.look_at(self.viewport().zoomed(1 + event.value(), at.x(), at.y()))
            return True
        return super().event(event)

    def _tell(self, event: QHelpEvent) -> None:
        """Say in a tooltip what is under the hand. Names are somebody's words, and so never taken for markup."""
        marks = self.ids(self.marks_under(QPointF(event.pos())))
        words = "\n".join(tip(self._map.scene, mark) for mark in marks) if self._map else ""
        QToolTip.showText(event.globalPos(), plain_tip(words), self)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks from node to node; F6 leaves the map."""
        self._walk(WalkNext(1 if next else -1))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            self._walk(Walk(*arrow))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sent.emit(SelectFocus(add=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)))
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._mouse.hold_space(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._mouse.hold_space(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._mouse.hold_space(False)  # Whoever has the keyboard now will hear of its release.
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._hurry()
        super().resizeEvent(event)

    def _walk(self, step: Walk | WalkNext) -> None:
        self._mouse.by_key = True
        self.sent.emit(step)
        self.update()
        if self._map is not None and self._map.focus is not None:
            self._bring(self._map.focus)

    def _reveal(self) -> None:
        """Move the view when nothing of what was just selected can be seen, and only then."""
        if self._map is None or not self._map.selection:
            return
        window = QRectF(self.rect())
        drawing = self._draw()
        on_map = [id for id in self._map.selection if drawing is not None and marked(drawing, (id,))]
        if on_map and not any(window.contains(self.point_of(id)) for id in on_map):
            self._bring(on_map[0])

    def _bring(self, id: Id) -> None:
        point, window = self.point_of(id), QRectF(self.rect()).adjusted(24, 24, -24, -24)
        if not window.contains(point):
            self.look_at(self.viewport().moved(self.width() / 2 - point.x(), self.height() / 2 - point.y()))

    def _describe(self) -> None:
        if self._map is not None:
            scene = self._map.scene
            nodes = trn("{number} entity", "{number} entities", len(scene.node_ids))
            lines = trn("{number} line", "{number} lines", len(scene.line_ids))
            self.setAccessibleDescription(tr("{nodes}, {lines}", nodes=nodes, lines=lines))

    def redraw(self) -> None:
        """Show what the hand lights or holds."""
        self.update()

    def set_shape(self, shape: Qt.CursorShape) -> None:
        """Give the pointer this shape."""
        self.setCursor(shape)

    def select(self, ids: tuple[Id, ...], add: bool) -> None:
        """Ask to select these."""
        self.sent.emit(Select(ids, add))

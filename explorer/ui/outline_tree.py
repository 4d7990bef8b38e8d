"""The outline's tree under the hand: clicks and keys → gestures."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTreeView, QWidget

from explorer.drawing.theme import Theme
from explorer.session.gestures import Gesture, Neighbourhood, Select, ToggleType
from explorer.session.outline import EntityRow, Outline, TypeRow
from explorer.session.state import Id
from explorer.ui.outline_delegate import OutlineDelegate, arrow_area, box_area
from explorer.ui.outline_model import OutlineModel
from explorer.words import tr

AnyIndex = QModelIndex | QPersistentModelIndex


class OutlineTree(QTreeView):
    """Shows entities by type. It marks as selected what it is told to, never what is clicked.

    ``menu_asked`` carries the id of a row and where on the screen its menu was asked for, as on the map.
    """

    sent = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(self)
        self._delegate = OutlineDelegate(self)
        self._outline: Outline | None = None
        self._selection: tuple[Id, ...] | None = None
        self._closed: set[object] = set()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Entities"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_outline(self, outline: Outline, selection: tuple[Id, ...]) -> None:
        """Show the entities, and which of them are selected."""
        anew = outline is not self._outline
        self._outline = outline
        made_anew = self._model.differs(outline)
        open_entities = self._open_entities() if made_anew else []
        if self._model.show_outline(outline):
            self._selection = None
        if made_anew:
            for row, kind in enumerate(outline.types):
                if kind.type not in self._closed:
                    self.setExpanded(self._model.index(row, 0), True)
            for id in open_entities:
                for index in self._model.places(id):
                    self.setExpanded(index, True)
        if anew:
            self.viewport().update()
        if selection != self._selection:
            self._show_selection(selection)

    # ------------------------------------------------------------------ under the hand

    def selectionCommand(self, index: AnyIndex, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:  # noqa: N802
        """No click and no key selects here: a gesture is sent, and what comes back is shown."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        item, area = self._model.item(index), self.visualRect(index)
        on_arrow = self._model.rowCount(index) > 0 and arrow_area(area, item).adjusted(-2, 0, 2, 0).contains(at)
        if isinstance(item, TypeRow) and box_area(area).contains(at):
            self._become_current(index)
            self.sent.emit(ToggleType(item.type))
        elif on_arrow or isinstance(item, TypeRow):
            self._become_current(index)
            self._fold(index)
        else:
            self._become_current(index)
            self._select(index, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        item = self._model.item(index)
        if isinstance(item, EntityRow) and not arrow_area(self.visualRect(index), item).contains(at):
            self.sent.emit(Neighbourhood(item.id))
            event.accept()
        else:
            self.mousePressEvent(event)  # Two quick clicks on an arrow or a box are two clicks.

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # The press has been answered; the view would answer again.
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:  # A drag would select or scroll on its own.
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        item = self._model.item(index)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and item is not None:
            add = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if isinstance(item, TypeRow):
                self.sent.emit(ToggleType(item.type))
            else:
                self._select(index, add)
        elif key == Qt.Key.Key_Left and not self.isExpanded(index) and index.parent().isValid():
            self._become_current(index.parent())
        else:
            super().keyPressEvent(event)
            if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._mark_again()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if not index.isValid():
            return
        corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft() + QPoint(24, 0))
        at, item = corner if keyboard else event.globalPos(), self._model.item(index)
        if isinstance(item, TypeRow):
            self.menu(item).popup(at)
        elif item is not None:
            self.menu_asked.emit(item.id, at)

    def menu(self, item: TypeRow) -> QMenu:
        """What can be done with a type; entities and relationships have the menu they have on the map."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = tr("Hide {types}", types=item.name) if item.shown else tr("Show {types}", types=item.name)
        menu.addAction(text, lambda: self._send(ToggleType(item.type)))
        return menu

    def drawBranches(self, painter: QPainter, rect: object, index: AnyIndex) -> None:  # noqa: N802
        """Nothing: the delegate paints the arrowheads."""

    # ------------------------------------------------------------------ inside

    def _send(self, gesture: Gesture) -> None:
        self.sent.emit(gesture)

    def _select(self, index: AnyIndex, add: bool) -> None:
        item = self._model.item(index)
        if item is not None and not isinstance(item, TypeRow):
            self.sent.emit(Select((item.id,), add=add))

    def _fold(self, index: QModelIndex) -> None:
        unfold = not self.isExpanded(index)
        self.setExpanded(index, unfold)
        self._mark_again()
        item = self._model.item(index)
        if isinstance(item, TypeRow):
            (self._closed.discard if unfold else self._closed.add)(item.type)

    def _become_current(self, index: AnyIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _show_selection(self, selection: tuple[Id, ...]) -> None:
        """Mark what is selected and scroll there; a folded entity that holds it is marked, not unfolded."""
        self._selection = selection
        marked = QItemSelection()
        holders: set[str] = set()
        first: QModelIndex | None = None
        for id in selection:
            for index in self._model.places(id):
                above = self._model.item(index.parent())
                if isinstance(above, EntityRow) and not self.isExpanded(index.parent()):
                    holders.add(above.id)
                    first = first or index.parent()
                else:
                    marked.select(index, index)
                    first = first or index
        # Only the rows that change are painted: all of them would cost a click a quarter of its time.
        for id in self._delegate.set_holders(frozenset(holders)):
            for index in self._model.places(id):
                self.update(index)
        self.selectionModel().select(marked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if first is not None:
            self._become_current(first)
            self.scrollTo(first)

    def _mark_again(self) -> None:
        """What was unfolded or folded may show or hide what is selected."""
        if self._selection:
            selection, self._selection = self._selection, None
            here = self.currentIndex()
            self._show_selection(selection)
            self._become_current(here)

    def _open_entities(self) -> list[str]:
        found = []
        for row in range(self._model.rowCount()):
            above = self._model.index(row, 0)
            kind = self._model.item(above)
            if not isinstance(kind, TypeRow) or not self.isExpanded(above):
                continue
            for number, entity in enumerate(kind.entities):
                if entity.ties and self.isExpanded(self._model.index(number, 0, above)):
                    found.append(entity.id)
        return found

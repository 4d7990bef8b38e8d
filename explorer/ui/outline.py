"""The outline panel: statuses as filters, entities by type; the map for keyboard and screen reader."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from explorer.drawing.theme import Theme
from explorer.session.gestures import ShowAll
from explorer.session.outline import Outline
from explorer.session.state import Id
from explorer.ui.lettering import caption, small
from explorer.ui.link import LinkButton
from explorer.ui.outline_tree import OutlineTree
from explorer.ui.status_row import StatusRowView
from explorer.words import tr


class OutlinePanel(QWidget):
    """Shows an `Outline`, with what is selected; sends what its rows ask for (``menu_asked``: as on the map).

    Its ``heading`` stands above the statuses, or in the title of the pane that holds it.
    """

    sent = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outline: Outline | None = None
        self._theme: Theme | None = None
        self._rows: list[StatusRowView] = []
        self._show_all = LinkButton(tr("Show all"), self)
        self._show_all.setFont(small(self.font()))
        self._show_all.setToolTip(tr("Take every filter away"))
        self._show_all.clicked.connect(lambda: self.sent.emit(ShowAll()))
        self._tree = OutlineTree(self)
        self._tree.sent.connect(self.sent)
        self._tree.menu_asked.connect(self.menu_asked)
        self.heading = QWidget(self)
        heading = QHBoxLayout(self.heading)
        heading.setContentsMargins(8, 0, 0, 0)
        heading.addWidget(_caption(tr("Status"), self.heading))
        heading.addSpacing(8)
        heading.addWidget(self._show_all)
        heading.addStretch()
        keep = self._show_all.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # The rows below must not jump when a filter comes or goes.
        self._show_all.setSizePolicy(keep)
        self._statuses = QVBoxLayout()
        self._statuses.setSpacing(0)
        entities = QHBoxLayout()
        entities.setContentsMargins(14, 12, 10, 2)
        entities.addWidget(_caption(tr("Entities"), self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.heading)
        layout.addLayout(self._statuses)
        layout.addLayout(entities)
        layout.addWidget(self._tree, 1)
        self.setFocusProxy(self._tree)
        self.setMinimumWidth(170)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self._tree.set_theme(theme)
        for row in self._rows:
            row.set_theme(theme)

    def show_outline(self, outline: Outline, selection: tuple[Id, ...] = ()) -> None:
        """Show the statuses and entities, and which of them are selected."""
        if outline is not self._outline:
            self._outline = outline
            self._show_statuses(outline)
            self._show_all.setVisible(outline.filtered)
        self._tree.show_outline(outline, selection)

    @property
    def tree(self) -> OutlineTree:
        """The entities."""
        return self._tree

    def rows(self) -> list[StatusRowView]:
        """The statuses, from the top."""
        return self._rows[: len(self._outline.statuses)] if self._outline else []

    @property
    def show_all(self) -> LinkButton:
        """The link that takes every filter away; visible only while there is one."""
        return self._show_all

    def _show_statuses(self, outline: Outline) -> None:
        while len(self._rows) < len(outline.statuses):
            row = StatusRowView(self)
            row.sent.connect(self.sent)
            if self._theme is not None:
                row.set_theme(self._theme)
            self._statuses.addWidget(row)
            QWidget.setTabOrder(self._rows[-1] if self._rows else self._show_all, row)
            QWidget.setTabOrder(row, self._tree)
            self._rows.append(row)
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(outline.statuses))
            if index < len(outline.statuses):
                row.show_row(outline.statuses[index])
        self._fit_samples()

    def _fit_samples(self) -> None:
        """Let the lines of all statuses have one length, which leaves room for the longest name."""
        room = min((row.room_for_sample(self.width()) for row in self.rows()), default=0)
        for row in self._rows:
            row.set_sample(room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_samples()


def _caption(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text.upper(), parent)
    label.setFont(caption(label.font()))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label

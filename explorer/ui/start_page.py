"""The start page: the projects of lately, those without a name, the example; it lies over the whole window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.drawing.theme import Theme
from explorer.session.start import StartPage, StartRow
from explorer.ui.icons import icon
from explorer.ui.lettering import caption, scaled, strong
from explorer.ui.start_row import StartRowButton
from explorer.words import tr

_WIDTH = 640


class StartPanel(QFrame):
    """``asked`` says what is wanted ("new", "open", "back"), ``opened`` which file, ``removed`` which to forget."""

    asked = Signal(str)
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.rows: list[StartRowButton] = []
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Start page"))
        self._area = QScrollArea(self, widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self.new = QPushButton(tr("New project"))
        self.open = QPushButton(tr("Open…"))
        self.back = QPushButton(tr("Back to the map"))
        for button, what in ((self.new, "new"), (self.open, "open"), (self.back, "back")):
            button.setAutoDefault(True)
            button.clicked.connect(_says(self.asked.emit, what))
        self.hide()
        window.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.new.setIcon(icon("new", theme))
        self.open.setIcon(icon("open", theme))

    def show_page(self, page: StartPage, can_go_back: bool) -> None:
        """Lie over the window with these projects; *can_go_back* when there is a project beneath."""
        self.rows = []
        for button in (self.new, self.open, self.back):
            button.setParent(self)
        self.back.setVisible(can_go_back)
        self._area.setWidget(self._filled(page))
        self.set_theme(self._theme)
        self._lie()
        self.show()
        self.raise_()
        (self.rows[0] if self.rows else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._lie()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays on the page: what lies beneath cannot be seen."""
        stops = [stop for stop in (*self.rows, self.new, self.open, self.back) if stop.isVisible()]
        self._to(stops, 1 if next else -1, around=True)
        return True

    def _step(self, way: int) -> None:
        self._to(self.rows, way)

    def _to(self, stops: Sequence[QAbstractButton], way: int, around: bool = False) -> None:
        here = next((place for place, stop in enumerate(stops) if stop.hasFocus()), None)
        wanted = 0 if here is None else here + way
        if not stops or (not around and not 0 <= wanted < len(stops)):
            return
        stop = stops[wanted % len(stops)]
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(stop)

    def _lie(self) -> None:
        """Over all but the menus."""
        top = self._window.menuBar().height() if self._window.menuBar().isVisible() else 0
        self.setGeometry(0, top, self._window.width(), self._window.height() - top)

    def _filled(self, page: StartPage) -> QWidget:
        content = QWidget()
        beside = QHBoxLayout(content)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        beside.addStretch(1)
        beside.addWidget(inner, 1000)
        beside.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(2)
        heading = QLabel(tr("Relationship Explorer"))
        heading.setFont(strong(scaled(self.font(), 1.9)))
        column.addWidget(heading)
        said = QLabel(tr("Who is tied to whom, and the sentence each line rests on. Everything is saved as you go."))
        said.setWordWrap(True)
        said.setForegroundRole(said.palette().ColorRole.PlaceholderText)
        column.addWidget(said)
        column.addSpacing(16)
        buttons = QHBoxLayout()
        for button in (self.new, self.open, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._section(column, tr("Recent projects"), page.recent)
        self._section(column, tr("Without a name yet"), page.untitled)
        self._section(column, tr("To look around"), (page.example,) if page.example else ())
        column.addStretch(1)
        return content

    def _section(self, column: QVBoxLayout, title: str, rows: tuple[StartRow, ...]) -> None:
        if not rows:
            return
        column.addSpacing(22)
        heading = QLabel(title.upper())
        heading.setFont(caption(self.font()))
        heading.setForegroundRole(heading.palette().ColorRole.PlaceholderText)
        heading.setContentsMargins(12, 0, 0, 4)
        column.addWidget(heading)
        for row in rows:
            button = StartRowButton(row, self._theme)
            button.setMinimumSize(QSize(0, button.sizeHint().height()))
            if not row.missing:
                button.clicked.connect(_says(self.opened.emit, row.path))
            button.stepped.connect(self._step)
            button.removed.connect(_says(self.removed.emit, row.path))
            column.addWidget(button)
            self.rows.append(button)


def _says(emit: Callable[[str], object], what: str) -> Callable[[], None]:
    def say() -> None:
        emit(what)

    return say

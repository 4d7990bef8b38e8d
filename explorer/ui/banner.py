"""A slim line above the map: why nothing can be changed, or what could not be opened, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from explorer.drawing.theme import Theme
from explorer.ui.icons import icon
from explorer.ui.link import LinkButton
from explorer.ui.shades import colour, shade
from explorer.words import tr

Ask = tuple[str, str]
"""The words of a link, and what `Banner.asked` says when it is clicked."""


class Banner(QFrame):
    """Hidden while there is nothing to say."""

    asked = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._mark = QLabel()
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._links: list[LinkButton] = []
        self._close = QToolButton()
        self._close.setToolTip(tr("Hide this line"))
        self._close.setIconSize(QSize(12, 12))
        self._close.clicked.connect(self.dismissed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 6, 5)
        self._row.setSpacing(8)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._close)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, "" when it is hidden."""
        return self._words.text()

    @property
    def links(self) -> tuple[LinkButton, ...]:
        """What can be done about it."""
        return tuple(self._links)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self._mark.setPixmap(icon("warning", theme).pixmap(QSize(16, 16)))
        self._close.setIcon(icon("close", theme))
        self.update()

    def show_banner(self, words: str, asks: Sequence[Ask] = (), closable: bool = False) -> None:
        """Say *words*, and offer what can be done; hidden without words."""
        self._words.setText(words)
        self.setAccessibleName(words)
        for link in self._links:
            self._row.removeWidget(link)
            link.deleteLater()
        self._links = []
        for text, what in asks:
            link = LinkButton(text, self)
            link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            link.clicked.connect(_says(self, what))
            self._row.insertWidget(self._row.count() - 1, link)
            self._links.append(link)
        self._close.setVisible(closable)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade(self._theme.warning, self._theme.panel, 0.13))
        painter.setPen(colour(self._theme.border))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())


def _says(banner: Banner, what: str) -> Callable[[], None]:
    def say() -> None:
        banner.asked.emit(what)

    return say

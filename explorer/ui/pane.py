"""A pane beside the map: it can be moved, hidden and put back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from explorer.drawing.theme import Theme
from explorer.ui.icons import icon
from explorer.words import tr


class Pane(QDockWidget):
    """A dock with a low title of its own, in which *heading*, such as tabs, may stand in for the words."""

    def __init__(self, name: str, title: str, content: QWidget, heading: QWidget | None = None) -> None:
        super().__init__(title)
        self.setObjectName(f"pane-{name}")
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        bar = QWidget()
        bar.setAutoFillBackground(True)
        row = QHBoxLayout(bar)
        row.setContentsMargins(14 if heading is None else 6, 3, 6, 1)
        label = QLabel(title.upper())
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setWeight(font.Weight.DemiBold)
        font.setLetterSpacing(font.SpacingType.PercentageSpacing, 104)
        label.setFont(font)
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(tr("Hide this pane; the View menu brings it back"))
        side = max(12, round(self.fontMetrics().height() * 0.66))
        self._close.setIconSize(QSize(side, side))
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.hide)
        row.addWidget(heading or label)
        row.addStretch(1)
        row.addWidget(self._close)
        self.setTitleBarWidget(bar)
        self.setWidget(content)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self._close.setIcon(icon("close", theme))


def bring_up(content: QWidget) -> None:
    """Show the pane that holds *content*, should it be hidden."""
    pane = content.parentWidget()
    while pane is not None and not isinstance(pane, QDockWidget):
        pane = pane.parentWidget()
    if pane is not None:
        pane.show()

"""The toolbar: back, forward, undo, redo, fit, arrange, picture, and the search field at its end."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from explorer.drawing.theme import Theme
from explorer.ui.chevron import MenuButton
from explorer.ui.icons import icon
from explorer.ui.window_parts import round_corners
from explorer.words import tr


class Toolbar(QToolBar):
    """Shows actions by their names; ``arranging`` is the menu of the layouts, which are ``arranging_names``."""

    def __init__(self, actions: Mapping[str, QAction], search: QWidget, side: int) -> None:
        super().__init__(tr("Tools"))
        self.setMovable(False)
        self.setObjectName("tools")
        self.setIconSize(QSize(side, side))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._arrange = MenuButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._arrange.setText(tr("Arrange"))
        self._arrange.setToolTip(tr("Arrange the map anew; what was placed by hand stays"))
        self._arrange.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.arranging = QMenu(self._arrange)
        round_corners(self.arranging)
        self.arranging_names = tuple(name for name in actions if name.startswith("arrange-"))
        for name in self.arranging_names:
            self.arranging.addAction(actions[name])
        self._arrange.setMenu(self.arranging)
        for name in ("back", "forward", "", "undo", "redo", "", "fit"):
            if name:
                self.addAction(actions[name])
            else:
                self.addSeparator()
        self.addWidget(self._arrange)
        actions["export"].setIconText(tr("Picture"))  # The button's own text would go when the icon is drawn anew.
        self.addAction(actions["export"])
        worded = self.widgetForAction(actions["export"])
        if isinstance(worded, QToolButton):
            worded.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.addWidget(search)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours; the icons of the actions are drawn by whoever has them."""
        self._arrange.setIcon(icon("layout", theme))

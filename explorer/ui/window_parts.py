"""Small things about windows: stacking widgets, rounding menus, finding where the keyboard goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget


def stacked(*parts: QWidget) -> QWidget:
    """Widgets one below the other, the last of which gets the room."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is parts[-1] else 0)
    return whole


def round_corners(menu: QMenu) -> None:
    """Let what is behind a menu show at its round corners."""
    menu.setWindowFlags(menu.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint)
    menu.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def first_focusable(widget: QWidget) -> QWidget:
    """The first widget inside that takes the keyboard, else itself."""
    if isinstance(widget, QStackedWidget) and (page := widget.currentWidget()) is not None:
        return first_focusable(page)
    if (proxy := widget.focusProxy()) is not None and proxy.isVisible():
        return first_focusable(proxy)
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return widget
    for child in widget.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
            return child
    return widget

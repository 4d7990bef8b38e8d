"""What changes the project → a line of a menu; where the project is read-only, it says so and cannot be chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from explorer.words import tr


def offer(menu: QMenu, words: str, read_only: str, run: Callable[[], object]) -> QAction:
    """Add the line; *read_only* is why the project cannot be changed, "" where it can."""
    action = menu.addAction(words, lambda: run())
    if read_only:
        menu.setToolTipsVisible(True)
        action.setEnabled(False)
        action.setToolTip(unchangeable(read_only))
    return action


def unchangeable(read_only: str) -> str:
    """Why nothing can be changed, as a tool tip says it."""
    return tr("The project is open read-only. {why}", why=read_only)

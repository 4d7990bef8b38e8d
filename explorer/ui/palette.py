"""The command palette: any command by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from explorer.session.state import State
from explorer.ui.choices import Choice
from explorer.ui.commands import Command, Hands
from explorer.ui.fuzzy import subsequence
from explorer.ui.own_keys import keeps
from explorer.ui.sheet import Sheet
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """A command: ``reason`` says why it is not enabled; ``run`` runs it."""

    title: str
    shortcut: str
    enabled: bool
    reason: str
    run: Callable[[], object]


def palette_items(commands: Iterable[Command], state: State, hands: Hands) -> tuple[PaletteItem, ...]:
    """All commands but the one that opens the palette."""
    return tuple(
        PaletteItem(command.title, command.shortcuts[0] if command.shortcuts else "",
                    not command.enabled(state), command.enabled(state), partial(command.run, hands))
        for command in commands if command.name != "palette"
    )  # fmt: skip


class CommandPalette(Sheet):
    """Lies at the top of a window; what is typed narrows the commands, Enter runs the marked one."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: tuple[PaletteItem, ...] = ()
        self._shown: tuple[PaletteItem, ...] = ()
        self._before: QWidget | None = None
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(tr("Type the name of a command"))
        self._field.setAccessibleName(tr("Command"))
        self._field.textEdited.connect(self._narrow)
        self._field.installEventFilter(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.insertWidget(0, self._field)
        self.list.chosen.connect(self._run)
        self.setAccessibleName(tr("Commands"))

    def show_items(self, items: tuple[PaletteItem, ...]) -> None:
        """Open with these commands."""
        self._items = items
        self._before = QApplication.focusWidget()
        self._field.clear()
        self._narrow("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def field(self) -> QLineEdit:
        """Where the name is typed."""
        return self._field

    def dismiss(self) -> None:
        """Close, and give the keyboard back to whoever had it."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        if before is not None and self._field.hasFocus():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if keeps(event, QKeySequence.StandardKey.Cancel):
                return True
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._answer_key(event)
            if event.type() is QEvent.Type.FocusOut and self.isVisible() and not self._window_left():
                self._before = None  # Whoever was clicked has the keyboard now.
                self.dismiss()
        return super().eventFilter(watched, event)

    def _answer_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.current())
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _narrow(self, typed: str) -> None:
        found = []
        for order, item in enumerate(self._items):
            match = subsequence(typed, item.title)
            if match is not None:
                found.append((not item.enabled if typed.strip() else False, match[0], order, item, match[1]))
        found.sort(key=lambda row: row[:3])
        self._shown = tuple(row[3] for row in found)
        lines = [
            Choice(item.title, item.shortcut if item.enabled else item.reason or item.shortcut, matched, item.enabled)
            for _, _, _, item, matched in found
        ]
        self.list.show_choices(lines or [Choice(tr("No command of that name"), enabled=False, heading=True)])
        self._place()

    def _place(self) -> None:
        window = self._window
        width = min(560, window.width() - 32)
        height = self._field.sizeHint().height() + self.list.height_for(12) + 24
        at = QPoint((window.width() - width) // 2, min(96, window.height() // 8))
        self.setGeometry(at.x(), at.y(), width, min(height, window.height() - at.y() - 16))

    def _run(self, line: int) -> None:
        if 0 <= line < len(self._shown) and self._shown[line].enabled:
            item = self._shown[line]
            self.dismiss()
            item.run()

    def _window_left(self) -> bool:
        return QApplication.activeWindow() is not self.window()

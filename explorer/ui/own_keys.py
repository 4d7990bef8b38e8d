"""Keys that a widget keeps for itself, also where the window has a command for them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


def keeps(event: QEvent, *keys: QKeySequence.StandardKey) -> bool:
    """Whether Qt asks if one of these keys is the widget's own, which is answered with yes.

    Without that answer the window's command runs, and the widget never hears of the key.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not any(event.matches(key) for key in keys):
        return False
    event.accept()
    return True


def keeps_key(event: QEvent, key: Qt.Key) -> bool:
    """The same for a single key without any other."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() != key or event.modifiers() != Qt.KeyboardModifier.NoModifier:
        return False
    event.accept()
    return True

"""Kinds to choose from; what is typed and begins none of them chooses nothing."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget


class KindBox(QComboBox):
    """A box in which a wrong beginning does not leave a kind standing that nobody meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._since = QElapsedTimer()

    def forget(self) -> None:
        """What was typed for the last claim is no beginning of this one's kind."""
        self.view().keyboardSearch("")
        self._typed = ""
        self._since.invalidate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        letters = event.text()
        if not letters.isprintable() or not letters.strip():
            return
        late = not self._since.isValid() or self._since.elapsed() > QApplication.keyboardInputInterval()
        self._typed = letters if late else self._typed + letters
        self._since.start()
        # Qt finds what begins with one letter also by typing that several times.
        wanted = self._typed[:1] if len(set(self._typed)) == 1 else self._typed
        kinds = (self.itemText(at).casefold() for at in range(self.count()))
        if not any(kind.startswith(wanted.casefold()) for kind in kinds):
            self.setCurrentIndex(-1)

"""The least a Qt program can do: an empty window of a given size. Reports its first picture."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from reporting import report


class Window(QWidget):
    """Tells when it was painted for the first time."""

    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            # After this event, when what was painted is on the screen.
            QTimer.singleShot(0, lambda: report("first picture"))


application = QApplication(sys.argv[:1])
window = Window()
window.resize(int(sys.argv[1]), int(sys.argv[2]))
window.show()
sys.exit(application.exec())

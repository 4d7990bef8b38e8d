"""An empty window with a pyqtgraph view, which answers one click. Reports its first picture and that click."""

from __future__ import annotations

import sys

import pyqtgraph
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication
from reporting import report


class View(pyqtgraph.GraphicsView):
    """Tells when it was painted for the first time, and when it was painted again after a click."""

    paintings = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.paintings += 1
        if self.paintings == 1:
            QTimer.singleShot(0, self.click)

    def click(self) -> None:
        report("first picture")
        place = QPointF(self.viewport().rect().center())
        for kind, held in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            there = self.viewport().mapToGlobal(place)
            event = QMouseEvent(kind, place, there, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self.viewport(), event)
        self.viewport().repaint()
        report("first click")


application = QApplication(sys.argv[:1])
view = View()
box = pyqtgraph.ViewBox()
view.setCentralItem(box)
view.resize(int(sys.argv[1]), int(sys.argv[2]))
view.show()
sys.exit(application.exec())

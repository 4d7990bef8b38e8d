"""What the project is called, and what it is about: asked in a small form."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from explorer.words import tr


class DetailsDialog(QDialog):
    """``described`` carries the title and the words on it when they are accepted."""

    described = Signal(str, str)

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Project details"))
        self.resize(QSize(480, 260))
        self.title = QLineEdit(title)
        self.title.setPlaceholderText(tr("What stands in the window's title and above pictures"))
        self.about = QPlainTextEdit(about)
        self.about.setPlaceholderText(tr("What it is about; shown when nothing is selected"))
        self.about.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(tr("&Title"), self.title)
        form.addRow(tr("&About"), self.about)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.buttons)

    def accept(self) -> None:
        self.described.emit(self.title.text(), self.about.toPlainText())
        super().accept()

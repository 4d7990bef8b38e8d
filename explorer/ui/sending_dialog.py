"""What would leave the machine, to the last character, before it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from explorer.plugins.extractors import Sending
from explorer.words import tr


class SendingDialog(QDialog):
    """Asks whether that may be sent, for this one document; accepted only by a yes. The text can be selected."""

    def __init__(self, name: str, sending: Sending, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Send “{name}”?", name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        leaves = tr("To read “{name}” so, its text leaves your machine.", name=name)
        goes = tr("To read “{name}” so, its text goes to another program on your machine.", name=name)
        exactly = tr("Exactly this is sent, and nothing else, when you say so:")
        self.asked = _words(" ".join((goes if sending.is_here else leaves, exactly)))
        self.address = _words(sending.whereto)
        self.text = QPlainTextEdit(sending.body, readOnly=True)
        self.text.setAccessibleName(tr("What is sent"))
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.buttons = QDialogButtonBox()
        self.keep = self.buttons.addButton(tr("Do not send"), QDialogButtonBox.ButtonRole.RejectRole)
        self.send = self.buttons.addButton(tr("Send this text"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        self.send.setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for part in (self.asked, self.address, self.text):
            column.addWidget(part, 1 if part is self.text else 0)
        if sending.warning:
            column.addWidget(_words(sending.warning))
        column.addWidget(self.buttons)
        self.resize(620, 460)
        self.keep.setFocus()


def _words(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label

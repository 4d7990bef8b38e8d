"""A slim bar above the source text, in the headline's place: what can be made of the words that are marked in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from explorer.model.documents import Passage
from explorer.session.forms.asking import ask_claim, ask_entity
from explorer.ui.elided import ElidedLabel
from explorer.ui.lettering import small
from explorer.ui.link import LinkButton
from explorer.words import tr


class WordsBar(QWidget):
    """Shows the marked words, with a link for a claim and one for an entity of them."""

    sent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passage: Passage | None = None
        self._words = ElidedLabel(self)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.claim = LinkButton(tr("C: claim"), self)
        self.claim.setToolTip(tr("Make a claim of the marked words (C)"))
        self.entity = LinkButton(tr("E: entity"), self)
        self.entity.setToolTip(tr("Make an entity of the marked words (E)"))
        for part in (self._words, self.claim, self.entity):
            part.setFont(small(self.font()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.claim)
        row.addWidget(self.entity)
        self.claim.clicked.connect(lambda: self._send(False))
        self.entity.clicked.connect(lambda: self._send(True))
        self.hide()

    def show_words(self, passage: Passage | None, words: str) -> None:
        """Show what is marked; nothing where that is nothing."""
        self._passage = passage
        self._words.setText("“" + " ".join(words.split()) + "”")
        self.setVisible(passage is not None)

    def _send(self, entity: bool) -> None:
        if self._passage is not None:
            self.sent.emit(ask_entity(self._passage) if entity else ask_claim(self._passage))

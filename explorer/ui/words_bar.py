"""A slim bar above the source text, in the headline's place: what can be made of the words that are marked in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from explorer.model.documents import Passage
from explorer.session.form import Naming
from explorer.session.forms.asking import ask_line
from explorer.ui.elided import ElidedLabel
from explorer.ui.lettering import small
from explorer.ui.link import LinkButton
from explorer.ui.writing import unchangeable
from explorer.words import tr


class WordsBar(QWidget):
    """Shows the marked words. One link asks for a claim of them (``sent``), one makes them an entity (``edited``)."""

    sent = Signal(object)
    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passage: Passage | None = None
        self._words = ElidedLabel(self)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.claim = LinkButton(tr("C: claim"), self)
        self.entity = LinkButton(tr("E: entity"), self)
        for part in (self._words, self.claim, self.entity):
            part.setFont(small(self.font()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.claim)
        row.addWidget(self.entity)
        self.claim.clicked.connect(self._ask)
        self.entity.clicked.connect(self._make)
        self.hide()

    def show_words(self, passage: Passage | None, words: str, read_only: str = "") -> None:
        """Show what is marked; nothing where that is nothing. *read_only* is why nothing can be made of it, if so."""
        self._passage = passage
        for link, tip in (
            (self.claim, tr("Make a claim of the marked words on one line (C), or in a form (Shift+C)")),
            (self.entity, tr("Make an entity of the marked words at once (E), or in a form (Shift+E)")),
        ):
            link.setEnabled(not read_only)
            link.setToolTip(f"{tip}\n{unchangeable(read_only)}" if read_only else tip)
        self._words.setText("“" + " ".join(words.split()) + "”")
        self.setVisible(passage is not None)

    def _ask(self) -> None:
        if self._passage is not None:
            self.sent.emit(ask_line(self._passage))

    def _make(self) -> None:
        if self._passage is not None:
            self.edited.emit(Naming(self._passage))

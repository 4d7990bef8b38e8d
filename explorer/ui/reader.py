"""The source panel: which document, and its text."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from explorer.drawing.theme import Theme
from explorer.model.documents import Passage
from explorer.session.form import ClaimLine, Form
from explorer.session.forms.asking import MarkWords, ask_description, ask_source
from explorer.session.gestures import ShowDocument
from explorer.session.source import Source
from explorer.ui.claim_line import ClaimLineBar
from explorer.ui.elided import ElidedLabel
from explorer.ui.lettering import small
from explorer.ui.link import LinkButton
from explorer.ui.page import Page
from explorer.ui.pane import bring_up
from explorer.ui.words_bar import WordsBar
from explorer.ui.writing import unchangeable
from explorer.words import tr

_LINE = 680


class SourcePanel(QWidget):
    """Shows a `Source`; sends what a click in its text or on another document asks for.

    ``edited`` carries what is made of marked words: an entity at once, a claim as it stands on its line;
    ``refused`` says why nothing is made of them.
    """

    sent = Signal(object)
    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        self._chooser = QComboBox(self)
        self._chooser.setAccessibleName(tr("Document"))
        self._chooser.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._chooser.setMinimumContentsLength(18)
        self._chooser.activated.connect(self._choose)
        self._headline = ElidedLabel(self)
        self._headline.setFont(small(self.font()))
        self._headline.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._page = Page(self)
        self._page.sent.connect(self.sent)
        self._page.edited.connect(self.edited)
        self._page.refused.connect(self.refused)
        self._page.marked.connect(self._mark)
        self.bar, self.line = WordsBar(self), ClaimLineBar(self)
        for maker in (self.bar, self.line):
            maker.sent.connect(self.sent)
            maker.edited.connect(self.edited)
        self.details = LinkButton(tr("Details…"), self)
        self.details.setFont(small(self.font()))
        self.details.clicked.connect(self._describe)
        self.details.hide()
        self.first = LinkButton(tr("Add source…"), self)
        self.first.setFont(small(self.font()))
        self.first.setToolTip(tr("Paste a text, or take one out of a file"))
        self.first.clicked.connect(lambda: self.sent.emit(ask_source()))
        self.first.hide()
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._chooser, 1)
        line.addWidget(self._headline, 1)
        line.addWidget(self.bar, 1)
        line.addWidget(self.details)
        line.addWidget(self.first)
        self._head, self._below = line, QHBoxLayout()
        self._below.addWidget(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addLayout(self._below)
        border = QWidget(self)
        border.setFixedHeight(1)
        border.setAutoFillBackground(True)
        border.setBackgroundRole(QPalette.ColorRole.Mid)
        layout.addWidget(border)
        layout.addWidget(self._page, 1)
        self._page.margin_moved.connect(self._align)
        self._align()
        self._chooser.hide()
        self.setFocusProxy(self._page)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._page.set_theme(theme)
        self.line.set_theme(theme)

    def show_source(self, source: Source) -> None:
        """Show this document; nothing is done when it is what is shown already."""
        before = self._source
        if source is before:
            return
        self._source = source
        # What it is called stands in the chooser, where there is one.
        self._headline.setText(source.origin if len(source.documents) > 1 else source.headline)
        self.details.setVisible(source.document is not None)
        tip = tr("Say what is known of this source: title, publisher, dates")
        self.first.setVisible(source.document is None)
        for link in (self.details, self.first):
            link.setEnabled(not source.read_only)
        self.details.setToolTip(f"{tip}\n{unchangeable(source.read_only)}" if source.read_only else tip)
        if before is None or source.documents != before.documents:
            self._chooser.clear()
            for id, heading in source.documents:
                self._chooser.addItem(heading, id)
            self._chooser.setVisible(len(source.documents) > 1)
        self._chooser.setCurrentIndex(self._chooser.findData(source.document))
        self._page.show_source(source)

    def show_form(self, form: Form | None) -> None:
        """Show a claim on its line, should that be what is asked for."""
        line = form if isinstance(form, ClaimLine) else None
        if line is not None:
            bring_up(self)
        came = line is not None and not self.line.isVisible()
        self.line.show_line(line)
        self._align()
        layout = self.layout()
        if came and layout is not None:
            layout.activate()  # The text has less room from now on: what is marked stays in sight.
            self._page.ensureCursorVisible()

    @property
    def page(self) -> Page:
        """The text."""
        return self._page

    @property
    def chooser(self) -> QComboBox:
        """The documents there are; visible where there are several."""
        return self._chooser

    @property
    def headline(self) -> str:
        """The line about the document."""
        return self._headline.text()

    def _mark(self, passage: Passage | None) -> None:
        """What can be made of marked words stands in the place of the headline, so that nothing moves."""
        read_only = self._source.read_only if self._source else ""
        self.bar.show_words(passage, self._page.selected_text() if passage else "", read_only)
        self._headline.setVisible(passage is None)
        self.sent.emit(MarkWords(passage))

    def _describe(self) -> None:
        if self._source is not None and self._source.document is not None:
            self.sent.emit(ask_description(self._source.document))

    def _align(self) -> None:
        """Let what stands above the text begin where the text does."""
        left = round(self._page.left_margin())
        self._head.setContentsMargins(left, 5, 14, 5)
        # The line of a claim needs more room than is left in a narrow pane.
        shown = self.line.isVisibleTo(self)
        self._below.setContentsMargins(max(14, min(left, self.width() - _LINE)), 0, 14, 5 if shown else 0)

    def _choose(self, index: int) -> None:
        self.sent.emit(ShowDocument(self._chooser.itemData(index)))

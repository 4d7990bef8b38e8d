"""The source panel: which document, and its text."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from explorer.drawing.theme import Theme
from explorer.model.documents import Passage
from explorer.session.forms.asking import MarkWords, ask_description
from explorer.session.gestures import ShowDocument
from explorer.session.source import Source
from explorer.ui.elided import ElidedLabel
from explorer.ui.lettering import small
from explorer.ui.link import LinkButton
from explorer.ui.page import Page
from explorer.ui.words_bar import WordsBar
from explorer.words import tr


class SourcePanel(QWidget):
    """Shows a `Source`; sends what a click in its text or on another document asks for."""

    sent = Signal(object)

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
        self._page.marked.connect(self._mark)
        self.bar = WordsBar(self)
        self.bar.sent.connect(self.sent)
        self.details = LinkButton(tr("Details…"), self)
        self.details.setFont(small(self.font()))
        self.details.setToolTip(tr("Say what is known of this source: title, publisher, dates"))
        self.details.clicked.connect(self._describe)
        self.details.hide()
        self._line = line = QHBoxLayout()
        line.addWidget(self._chooser)
        line.addWidget(self._headline, 1)
        line.addWidget(self.bar, 1)
        line.addWidget(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
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

    def show_source(self, source: Source) -> None:
        """Show this document; nothing is done when it is what is shown already."""
        before = self._source
        if source is before:
            return
        self._source = source
        self._headline.setText(source.headline)
        self.details.setVisible(source.document is not None)
        if before is None or source.documents != before.documents:
            self._chooser.clear()
            for id, heading in source.documents:
                self._chooser.addItem(heading, id)
            self._chooser.setVisible(len(source.documents) > 1)
        self._chooser.setCurrentIndex(self._chooser.findData(source.document))
        self._page.show_source(source)

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
        self.bar.show_words(passage, self._page.selected_text() if passage else "")
        self._headline.setVisible(passage is None)
        self.sent.emit(MarkWords(passage))

    def _describe(self) -> None:
        if self._source is not None and self._source.document is not None:
            self.sent.emit(ask_description(self._source.document))

    def _align(self) -> None:
        """Let what stands above the text begin where the text does."""
        self._line.setContentsMargins(round(self._page.left_margin()), 5, 14, 5)

    def _choose(self, index: int) -> None:
        self.sent.emit(ShowDocument(self._chooser.itemData(index)))

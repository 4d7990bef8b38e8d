"""The quiet line at the foot: what was done, and how far what is being done has come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from explorer.drawing.theme import Theme
from explorer.ui.elided import ElidedLabel
from explorer.ui.lettering import small
from explorer.ui.link import LinkButton
from explorer.ui.tips import plain_tip
from explorer.words import tr


class Notices(QWidget):
    """Says one sentence, with Undo where it is about an edit; shows a running job, which can be cancelled.

    Where several jobs run, it shows the one that began last; ``cancel_asked`` says whose was cancelled.
    """

    undo_asked = Signal()
    cancel_asked = Signal(object)
    offer_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[object, tuple[str, float | None]] = {}
        self._said = ElidedLabel(self)
        self._undo = LinkButton(tr("Undo"), self)
        self._offer = LinkButton("", self)
        self._counts = QLabel(self)
        self._counts.setTextFormat(Qt.TextFormat.PlainText)
        self._counts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._job = ElidedLabel(self)
        self._bar = QProgressBar(self)
        self._cancel = LinkButton(tr("Cancel"), self)
        self._cancel.setToolTip(tr("Esc does the same"))
        self._said.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)  # Undo stands right behind.
        font = small(self.font())
        for part in (self._said, self._undo, self._offer, self._job, self._cancel, self._counts):
            part.setFont(font)
        self._said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._job.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(140, 6)
        self._undo.clicked.connect(self.undo_asked)
        self._offer.clicked.connect(self.offer_asked)
        self._cancel.clicked.connect(self._ask_to_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(8)
        row.addWidget(self._said)
        row.addWidget(self._offer)
        row.addWidget(self._undo)
        row.addStretch(1)
        row.addWidget(self._job, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        row.addWidget(self._counts)
        policy = self._undo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # A line that grew when Undo appears would push the map up.
        self._undo.setSizePolicy(policy)
        self._undo.hide()
        self._offer.hide()
        self._show_job("", None)

    def set_theme(self, theme: Theme) -> None:
        """Nothing of its own: its parts take their colours from the palette."""

    def show_counts(self, text: str) -> None:
        """Show, at the end, how much of what is known the map shows."""
        self._counts.setText(text)

    def say(self, text: str, undo: bool = False, offer: str = "") -> None:
        """Say *text*; with *undo*, offer to take back what it says was done; *offer* is what else can be done now."""
        self._said.setText(text)
        self._said.setToolTip("" if len(text) < 60 else plain_tip(text))
        self._said.setAccessibleName(text)
        self._undo.setVisible(undo and bool(text))
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))

    def progress(self, title: str, fraction: float | None, whose: object = None) -> None:
        """Show a job and how much of it is done, None while nobody knows; no title when it has ended."""
        if title:
            self._jobs[whose] = title, fraction
        else:
            self._jobs.pop(whose, None)
        self._show_job(*(list(self._jobs.values())[-1] if self._jobs else ("", None)))

    def _ask_to_cancel(self) -> None:
        self.cancel_asked.emit(list(self._jobs)[-1])

    def _show_job(self, title: str, fraction: float | None) -> None:
        running = bool(title)
        self._job.setText(title)
        self._job.setVisible(running)
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        if not running:
            self._bar.setRange(0, 1000)
            return
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(min(max(fraction, 0.0), 1.0) * 1000))
        self._bar.setAccessibleName(title)

    @property
    def said(self) -> str:
        """The sentence that is shown."""
        return self._said.text()

    @property
    def undo(self) -> LinkButton:
        """The link that takes back what was done."""
        return self._undo

    @property
    def offer(self) -> LinkButton:
        """The link to what else can be done now."""
        return self._offer

    @property
    def bar(self) -> QProgressBar:
        """How far the job has come; visible while one runs."""
        return self._bar

    @property
    def cancel(self) -> LinkButton:
        """The link that ends the job."""
        return self._cancel

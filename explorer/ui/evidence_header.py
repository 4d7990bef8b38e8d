"""The top of the evidence: what it is about, its status, its counts, and why."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from explorer.drawing.theme import Theme
from explorer.session.cards import Evidence
from explorer.ui.chevron import Disclosure
from explorer.ui.chip import ChipView
from explorer.ui.lettering import small, strong, title
from explorer.ui.link import LinkButton
from explorer.ui.words_label import Words
from explorer.words import tr


class EvidenceHeader(QWidget):
    """Shows title, chips and counts; unfolds the reasons for a status. `changed` says its height may differ."""

    changed = Signal()
    sent = Signal(object)
    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._evidence = Evidence("")
        self._title = Words(self)
        self._counts = Words(self, muted=True)
        self._why = Disclosure(tr("Why this status"), self)
        self._why.clicked.connect(self._unfold)
        self._chips: list[ChipView] = []
        self._reasons: list[Words] = []
        self._actions: list[LinkButton] = []
        self._restyle()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        for chip in self._chips:
            chip.set_theme(theme)

    def show_header(self, evidence: Evidence) -> None:
        """Show what stands above the blocks."""
        self._evidence = evidence
        self._title.setText(evidence.title)
        self._counts.setText(evidence.counts)
        self._why.setVisible(bool(evidence.why))
        while len(self._chips) < len(evidence.chips):
            chip = ChipView(self)
            if self._theme is not None:
                chip.set_theme(self._theme)
            self._chips.append(chip)
        for chip, part in zip(self._chips, evidence.chips, strict=False):
            chip.show_chip(part)
        self._show_reasons()
        while len(self._actions) < len(evidence.actions):
            link = LinkButton("", self)
            link.setFont(small(self.font()))
            link.clicked.connect(partial(self._act, len(self._actions)))
            self._actions.append(link)
        for index, link in enumerate(self._actions):
            link.setVisible(index < len(evidence.actions))
            if index < len(evidence.actions):
                link.setText(evidence.actions[index].text)

    @property
    def corrections(self) -> list[LinkButton]:
        """The links that correct what is shown."""
        return self._actions[: len(self._evidence.actions)]

    def arrange(self, width: int) -> int:
        """Put everything in its place for this width; answers the height that needs."""
        height = self._title.arrange(width)
        self._title.setGeometry(0, 0, width, height)
        y = height
        y = self._arrange_chips(y + 6, width) if self._evidence.chips else y + 2
        if self._evidence.counts:
            height = self._counts.arrange(width)
            self._counts.setGeometry(0, y + 4, width, height)
            y += height + 4
        if self._evidence.why:
            size = self._why.sizeHint()
            self._why.setGeometry(-1, y + 2, min(size.width(), width), size.height())
            y += size.height() + 2
            if self._why.isChecked():
                for reason in self._reasons[: len(self._evidence.why)]:
                    height = reason.arrange(width - 16)
                    reason.setGeometry(16, y + 2, width - 16, height)
                    y += height + 4
        return self._arrange_actions(y, width)

    def _arrange_actions(self, y: int, width: int) -> int:
        x = -4
        for link in self.corrections:
            size = link.sizeHint()
            if x > 0 and x + size.width() > width:
                x, y = -4, y + size.height()
            link.setGeometry(x, y + 2, min(size.width(), width), size.height())
            x += size.width() + 4
        return y + self.corrections[0].sizeHint().height() + 2 if self.corrections else y

    def _act(self, index: int) -> None:
        action = self._evidence.actions[index]
        if action.gesture is not None:
            self.sent.emit(action.gesture)
        if action.decision is not None:
            self.edited.emit(action.decision)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._restyle()

    def _restyle(self) -> None:
        font = self.font()
        self._title.setFont(title(font))
        for part in (self._counts, self._why, *self._reasons, *self._actions):
            part.setFont(small(font))
        for chip in self._chips:
            chip.setFont(strong(small(font)))

    def _arrange_chips(self, y: int, width: int) -> int:
        x, height = 0, 0
        for index, chip in enumerate(self._chips):
            chip.setVisible(index < len(self._evidence.chips))
            if index >= len(self._evidence.chips):
                continue
            size = chip.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + size.height() + 4
            chip.setGeometry(x, y, min(size.width(), width), size.height())
            x, height = x + size.width() + 6, size.height()
        return y + height + 2

    def _unfold(self) -> None:
        self._show_reasons()
        self.changed.emit()

    def _show_reasons(self) -> None:
        wanted = self._evidence.why if self._why.isChecked() else ()
        while len(self._reasons) < len(wanted):
            reason = Words(self, muted=True, leading=1.1)
            reason.setFont(small(self.font()))
            self._reasons.append(reason)
        for index, reason in enumerate(self._reasons):
            reason.setVisible(index < len(wanted))
            if index < len(wanted):
                reason.setText(wanted[index])
        if not self._evidence.chips:
            for chip in self._chips:
                chip.hide()

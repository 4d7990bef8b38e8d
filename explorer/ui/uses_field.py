"""What a claim or a note rests on: a line for each passage, which can be left out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from explorer.drawing.theme import Theme
from explorer.session.form import Part, Use
from explorer.ui.elided import ElidedLabel
from explorer.ui.icons import icon
from explorer.ui.lettering import small
from explorer.words import tr


class UsesField(QWidget):
    """Shows passages in their parts; ``left_out`` carries the one whose ✕ was clicked."""

    left_out = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._uses: tuple[Use, ...] = ()
        self.lines: list[QWidget] = []
        self.crosses: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        for cross in self.crosses:
            cross.setIcon(icon("close", theme))

    def show_uses(self, uses: tuple[Use, ...]) -> None:
        """Show these passages; nothing is done where they are what is shown already."""
        if uses == self._uses:
            return
        self._uses = uses
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines, self.crosses = [], []
        for use in uses:
            self._add(use)

    def _add(self, use: Use) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        words = ElidedLabel(line)
        words.setFont(small(self.font()))
        words.setText(said(use))
        words.setToolTip(said(use))
        where = ElidedLabel(line, Qt.TextElideMode.ElideMiddle)
        where.setFont(small(self.font()))
        where.setText(use.place)
        where.setToolTip(use.place)
        where.setMaximumWidth(where.sizeHint().width())
        where.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        cross = QToolButton(line)
        cross.setAutoRaise(True)
        cross.setIconSize(QSize(10, 10))
        cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cross.setToolTip(tr("Let it rest on this no longer"))
        cross.setAccessibleName(tr("Leave out: {words}", words=said(use)))
        if self._theme is not None:
            cross.setIcon(icon("close", self._theme))
        cross.clicked.connect(partial(self.left_out.emit, use))
        row.addWidget(words, 3)
        row.addWidget(where, 2)
        row.addWidget(cross)
        self._column.addWidget(line)
        self.lines.append(line)
        self.crosses.append(cross)


def said(use: Use) -> str:
    """What it is, and its words: "Hedge: “reportedly”"."""
    name = {
        Part.SENTENCE: tr("Sentence"), Part.KIND: tr("Kind"), Part.HEDGE: tr("Hedge"),
        Part.NEGATION: tr("Negation"), Part.ATTRIBUTION: tr("Attribution"), Part.SPEAKER: tr("Who says it"),
        Part.INFERENCE: tr("Inferred from"), Part.NOTE: "",
    }[use.part]  # fmt: skip
    return f"{name}: “{use.words}”" if name else f"“{use.words}”"

"""A name to be typed or chosen: of an entity there is, or of a new one, which then gets a type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from explorer.drawing.theme import Theme
from explorer.model.entities import EntityType
from explorer.session.form import NameChoice
from explorer.session.forms.naming import known_as, offered
from explorer.session.wording import capitalised, type_name
from explorer.ui.choices import Choice
from explorer.ui.fuzzy import words_matched
from explorer.ui.own_keys import keeps
from explorer.ui.sheet import Sheet
from explorer.words import tr

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class NameLine(QLineEdit):
    """A line with a list of names below it while one types; Tab and Enter take the marked one."""

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[NameChoice, ...] = ()
        self._offers: tuple[str, ...] = ()
        self._theme: Theme | None = None
        self._popup: Sheet | None = None
        self._typed = False
        self.textEdited.connect(self._edited)

    def set_theme(self, theme: Theme) -> None:
        """Paint the list in these colours."""
        self._theme = theme
        if self._popup is not None:
            self._popup.set_theme(theme)

    def show_name(self, names: tuple[NameChoice, ...], name: str) -> None:
        """Show a name, and offer these while another one is typed."""
        self._names, self._typed = names, False
        self.setText(name)
        self.close_popup()

    @property
    def popup(self) -> Sheet | None:
        """The list, while it is open."""
        return self._popup if self._popup is not None and self._popup.isVisible() else None

    def close_popup(self) -> None:
        """Put the list away."""
        if self._popup is not None:
            self._popup.hide()

    def event(self, event: QEvent) -> bool:
        if self.popup and keeps(event, QKeySequence.StandardKey.Cancel):
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TABS:
            self._take_marked()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if popup := self.popup:
                popup.list.step(1 if key == Qt.Key.Key_Down else -1)
            else:
                self._offer(self.text() if self._typed else "")
            self._typed = True
        elif key == Qt.Key.Key_Escape and self.popup:
            self.close_popup()
            self._typed = False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.popup and self._typed:
            self._take_marked()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._typed = False
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()
        if not self.text():
            self._offer("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_popup()
        self.settled.emit()

    # ------------------------------------------------------------------ inside

    def _edited(self, text: str) -> None:
        self._typed = True
        self._offer(text)
        self.settled.emit()

    def _offer(self, typed: str) -> None:
        """List the names that may be meant, and, where nobody goes by what was typed, that as a new one."""
        found = offered(self._names, typed)
        lines = [
            Choice(one.name, tr("new") if one.fresh else type_name(one.type), words_matched(typed, one.name))
            for one in found
        ]
        offers = [one.name for one in found]
        name = " ".join(typed.split())
        if name and known_as(self._names, name) is None and name not in offers:
            lines.append(Choice(name, tr("new")))
            offers.append(name)
        self._offers = tuple(offers)
        if not lines or not self.hasFocus():
            self.close_popup()
            return
        popup = self._the_popup()
        popup.list.show_choices(lines)
        popup.open_below(self)
        self._keep_inside(popup)

    def _keep_inside(self, popup: Sheet) -> None:
        """As wide as the field or a little wider; above it where there is no room below."""
        window = self.window()
        width = min(max(self.width(), 260), window.width() - 16)
        wanted = popup.list.height_for(9) + 12
        top = self.mapTo(window, QPoint(0, 0)).y()
        below = window.height() - top - self.height() - 12
        y = top + self.height() + 2 if wanted <= below or below > top else top - min(wanted, top - 8) - 2
        height = min(wanted, below if y > top else top - 8)
        x = min(self.mapTo(window, QPoint(0, 0)).x(), window.width() - width - 8)
        popup.setGeometry(max(8, x), y, width, height)

    def _take_marked(self) -> None:
        popup = self.popup
        if popup and self._typed:
            self._take(popup.list.current())
        self.close_popup()

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._offers):
            self.setText(self._offers[row])
            self._typed = False
        self.close_popup()
        self.settled.emit()

    def _the_popup(self) -> Sheet:
        if self._popup is None or self._popup.parentWidget() is not self.window():
            self._popup = Sheet(self.window())
            self._popup.list.chosen.connect(self._take)
            if self._theme is not None:
                self._popup.set_theme(self._theme)
        return self._popup


class NameField(QWidget):
    """The line, and beside it the type that a new entity gets."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[NameChoice, ...] = ()
        self.line = NameLine(self)
        self.line.setAccessibleName(words)
        self.type = type_box(self)
        self.type.setToolTip(tr("Nobody goes by this name yet: a new entity of this type is made"))
        self.type.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.type)
        self.line.settled.connect(self._settle)
        self.setFocusProxy(self.line)

    def show_name(self, names: tuple[NameChoice, ...], name: str, type: EntityType) -> None:
        """Show a name out of these, and the type it gets should it be new."""
        self._names = names
        self.line.show_name(names, name)
        self.type.setCurrentIndex(self.type.findData(type))
        self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Paint the list in these colours."""
        self.line.set_theme(theme)

    @property
    def name(self) -> str:
        """The name, without white space around it."""
        return " ".join(self.line.text().split())

    @property
    def chosen_type(self) -> EntityType:
        """The type for a new entity."""
        return EntityType(self.type.currentData())

    def _settle(self) -> None:
        self.type.setVisible(bool(self.name) and known_as(self._names, self.name) is None)


def type_box(parent: QWidget) -> QComboBox:
    """The types of entities to choose from."""
    box = QComboBox(parent)
    for type in EntityType:
        box.addItem(capitalised(type_name(type)), type.value)
    box.setAccessibleName(tr("Type"))
    return box

"""The form of a claim: who is tied to whom, how, how far it has come, and who says so."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.drawing.theme import Theme
from explorer.model.claims import Certainty, CueRole, Polarity, Speaker, Stage
from explorer.model.relationships import Status
from explorer.session.cards import Mark
from explorer.session.form import ClaimForm, DateLine, Part, Use
from explorer.session.forms.asking import LeaveOut, UseMarked
from explorer.session.forms.claim import lacking
from explorer.session.wording import capitalised
from explorer.ui.date_field import DateField
from explorer.ui.elided import ElidedLabel
from explorer.ui.form_frame import FormFrame, choose, lines_field, show_boxes
from explorer.ui.kind_box import KindBox
from explorer.ui.lettering import small
from explorer.ui.name_field import NameField
from explorer.ui.quote import Quote, QuoteView
from explorer.ui.uses_field import UsesField
from explorer.words import tr


class ClaimFormView(FormFrame):
    """Shows a `ClaimForm`, and gives one back."""

    sent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.value, self.start, parent)
        self._form: ClaimForm | None = None
        self._theme: Theme | None = None
        self.quote = QuoteView(self.inner)
        self.quote.setCursor(Qt.CursorShape.ArrowCursor)
        self.place = ElidedLabel(self.inner, Qt.TextElideMode.ElideMiddle)  # Its end says where the sentence stands.
        self.place.setFont(small(self.font()))
        self.place.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.column.addWidget(self.quote)
        self.take = self._taker()
        line = QHBoxLayout()
        line.addWidget(self.place, 1)
        line.addWidget(self.take)
        self.column.addLayout(line)
        self.column.addLayout(self.fields)
        self.column.addStretch(1)
        self.subject, self.object = NameField(tr("Subject"), self.inner), NameField(tr("Object"), self.inner)
        self.kind = KindBox(self.inner)
        self.stage, self.certainty = _box(Stage, self.inner), _box(Certainty, self.inner)
        self.denied = QCheckBox(tr("Denied"), self.inner)
        self.denied.setToolTip(tr("The sentence says no to it"))
        self.speaker = QComboBox(self.inner)
        for speaker, words in (
            (Speaker.ARTICLE, tr("The article")), (Speaker.NAMED, tr("Somebody named")),
            (Speaker.UNNAMED, tr("Somebody unnamed")),
        ):  # fmt: skip
            self.speaker.addItem(words, speaker.value)
        self.who = NameField(tr("Who says it"), self.inner)
        self.how = QLineEdit(self.inner)
        self.how.setPlaceholderText(tr("as quoted by the article …"))
        self.detail, self.inferred = QLineEdit(self.inner), QLineEdit(self.inner)
        self.detail.setPlaceholderText(tr("nothing; or what exactly: a title, a share, goods …"))
        self.inferred.setPlaceholderText(tr("nothing; or which part is"))
        self.note = lines_field(2, self.inner)
        self.uses = UsesField(self.inner)
        self.uses.left_out.connect(self._leave_out)
        self.dates: list[DateField] = []
        self._dates = QVBoxLayout()
        self._lay_out()
        self.speaker.currentIndexChanged.connect(self._show_speaker)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.quote.set_theme(theme)
        show_boxes(theme, self.denied)
        for field in (self.subject, self.object, self.who, self.uses):
            field.set_theme(theme)

    def show_form(self, form: ClaimForm) -> None:
        """Show this claim."""
        self._form = form
        new = form.claim is None
        self.head(tr("New claim") if new else tr("Edit claim"), tr("Add claim") if new else tr("Save"))
        marks = tuple(Mark(start, end, CueRole.KIND) for start, end in sorted(form.cues))
        self.quote.show_quote(Quote(form.quote, marks, Status.PLANNED))
        self.place.setText(form.place)
        self.place.setToolTip(form.place)
        self.subject.show_name(form.names, form.subject, form.subject_type)
        self.object.show_name(form.names, form.object, form.object_type)
        self.who.show_name(form.names, form.who, form.who_type)
        self.kind.forget()
        self.kind.clear()
        for option in form.kinds:
            self.kind.addItem(option.text, option.value)
        choose(self.kind, form.kind)
        choose(self.stage, form.stage.value)
        choose(self.certainty, form.certainty.value)
        choose(self.speaker, form.speaker.value)
        self.denied.setChecked(form.polarity is Polarity.DENIED)
        self.how.setText(form.how)
        self.detail.setText(form.detail)
        self.inferred.setText(form.inferred)
        for line in (self.how, self.detail, self.inferred):
            line.setCursorPosition(0)  # A long text is seen from its beginning.
        self.note.setPlainText(form.note)
        self.uses.show_uses(form.uses)
        for cross in self.uses.crosses:
            self.watch(cross)
        self._show_dates(form)
        self._show_speaker()
        self._chain()

    def start(self) -> QWidget:
        self.subject.line.selectAll()
        return self.subject.line

    def lacking(self) -> tuple[QWidget, str] | None:
        found = lacking(self.value())
        fields = {"subject": self.subject.line, "object": self.object.line, "kind": self.kind}
        return (fields[found[0]], found[1]) if found else None

    def value(self) -> ClaimForm:
        assert self._form is not None
        return replace(
            self._form,
            subject=self.subject.name,
            subject_type=self.subject.chosen_type,
            object=self.object.name,
            object_type=self.object.chosen_type,
            kind=str(self.kind.currentData() or ""),
            stage=Stage(self.stage.currentData()),
            polarity=Polarity.DENIED if self.denied.isChecked() else Polarity.AFFIRMED,
            certainty=Certainty(self.certainty.currentData()),
            speaker=Speaker(self.speaker.currentData()),
            who=self.who.name,
            who_type=self.who.chosen_type,
            how=self.how.text(),
            dates=tuple(field.date for field in self.dates if field.line.text().strip()),
            detail=self.detail.text(),
            inferred=self.inferred.text(),
            note=self.note.toPlainText(),
        )

    # ------------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        stage = QWidget(self.inner)
        beside = QHBoxLayout(stage)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.stage, 1)
        beside.addWidget(self.denied)
        stage.setFocusProxy(self.stage)
        said = QWidget(self.inner)
        below = QVBoxLayout(said)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        for part in (self.speaker, self.who, self.how):
            below.addWidget(part)
        said.setFocusProxy(self.speaker)
        dates = QWidget(self.inner)
        self._dates.setContentsMargins(0, 0, 0, 0)
        self._dates.setSpacing(4)
        dates.setLayout(self._dates)
        self._date()
        self.how.setAccessibleName(tr("How it is said"))
        for words, field in (
            (tr("Subject"), self.subject), (tr("Object"), self.object), (tr("Kind"), self.kind),
            (tr("Stage"), stage), (tr("Certainty"), self.certainty), (tr("Dates"), dates),
            (tr("Said by"), said), (tr("Detail"), self.detail), (tr("Inferred"), self.inferred),
            (tr("Note"), self.note), (tr("Rests on"), self.uses),
        ):  # fmt: skip
            self.row(words, field)
        self.stage.setAccessibleName(tr("Stage"))
        self.speaker.setAccessibleName(tr("Said by"))
        self._chain()

    def _taker(self) -> QPushButton:
        """What takes the words that are marked in the source text into the claim."""
        button = QPushButton(tr("Use marked words"), self.inner)
        button.setToolTip(tr("Say what the words that are marked in the source text are to this claim"))
        button.setFont(small(self.font()))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        menu = QMenu(button)
        for part, words in (
            (Part.KIND, tr("They carry the kind")), (Part.HEDGE, tr("They carry the hedge")),
            (Part.NEGATION, tr("They carry the negation")), (Part.ATTRIBUTION, tr("They say that somebody says it")),
            (Part.SPEAKER, tr("They name who says it")), (Part.SENTENCE, tr("It rests on their sentence as well")),
            (Part.INFERENCE, tr("It is inferred from their sentence")),
        ):  # fmt: skip
            menu.addAction(words, partial(self._use, part))
        button.setMenu(menu)
        return button

    def _use(self, part: Part) -> None:
        self.sent.emit(UseMarked(self.value(), part))

    def _leave_out(self, use: Use) -> None:
        self.sent.emit(LeaveOut(self.value(), use))

    def _chain(self) -> None:
        """The order in which Tab goes: the fields were not made in the order in which they stand."""
        dates = [part for field in self.dates for part in (field.line, field.role)]
        self.chain(
            self.subject.line, self.subject.type, self.object.line, self.object.type, self.kind, self.stage,
            self.denied, self.certainty, *dates, self.speaker, self.who.line, self.who.type, self.how, self.detail,
            self.inferred, self.note, *self.uses.crosses,
        )  # fmt: skip

    def _show_dates(self, form: ClaimForm) -> None:
        """A field for each date, and an empty one."""
        while len(self.dates) < len(form.dates) + 1:
            self._date()
            self._chain()
        for index, field in enumerate(self.dates):
            field.show_date(form.dates[index] if index < len(form.dates) else DateLine(), form.published)
            field.setVisible(index <= len(form.dates))

    def _date(self) -> None:
        field = DateField(tr("Date"), True, self.inner)
        self._dates.addWidget(field)
        self.dates.append(field)
        self.watch(field)

    def _show_speaker(self) -> None:
        speaker = self.speaker.currentData()
        self.who.setVisible(speaker == Speaker.NAMED.value)
        self.how.setVisible(speaker != Speaker.ARTICLE.value or bool(self.how.text()))


def _box(values: type[StrEnum], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    for value in values:
        box.addItem(capitalised(tr(value.value)), value.value)
    return box

"""Where forms are: in place of the evidence, or, for a source, in a sheet of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from explorer.drawing.theme import Theme
from explorer.session.form import ClaimForm, ClaimLine, EntityForm, Form, SourceForm
from explorer.session.forms.asking import Leave
from explorer.ui.form_frame import FormFrame
from explorer.ui.pane import bring_up

if TYPE_CHECKING:
    from explorer.ui.claim_form import ClaimFormView
    from explorer.ui.entity_form import EntityFormView
    from explorer.ui.question_form import QuestionFormView
    from explorer.ui.source_form import SourceDialog, SourceFormView


class FormStack(QStackedWidget):
    """Shows the evidence, or the form that is open. `edited` carries it filled in; `sent` says that it was left."""

    sent = Signal(object)
    edited = Signal(object)
    file_asked = Signal(str)

    def __init__(self, evidence: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._theme: Theme | None = None
        self._form: Form | None = None
        self._before: QWidget | None = None
        self._views: dict[type[QWidget], FormFrame] = {}
        self._dialog: SourceDialog | None = None
        self.addWidget(evidence)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        for view in self._views.values():
            view.set_theme(theme)

    def show_form(self, form: Form | None) -> None:
        """Show this form, or, without one, the evidence; nothing is done when it is what is shown already."""
        if isinstance(form, ClaimLine):
            form = None  # It stands above the source text.
        if form is self._form:
            return
        before, self._form = self._form, form
        if before is None:
            self._before = QApplication.focusWidget()
        if not isinstance(form, SourceForm) and self._dialog is not None:
            self._dialog.hide()
            self.window().activateWindow()  # Not every window system gives the keyboard back by itself.
        if form is None or isinstance(form, SourceForm):
            self.setCurrentWidget(self._evidence)
            if form is not None:
                self._source_dialog().show_form(form)
            else:
                self._give_back()
            return
        self._show_here(form)

    def refuse(self, sentence: str) -> bool:
        """Say in the open form why it was not saved; whether there is one."""
        view = self.view
        if view is not None:
            view.refuse(sentence)
        return view is not None

    @property
    def view(self) -> FormFrame | None:
        """The form that is open."""
        if isinstance(self._form, SourceForm):
            return self._dialog.view if self._dialog else None
        current = self.currentWidget()
        return current if isinstance(current, FormFrame) and self._form is not None else None

    @property
    def is_touched(self) -> bool:
        """Whether something was typed or chosen in the open form that was not in it at first."""
        view, form = self.view, self._form
        if view is None:
            return False
        return view.read() != form or (isinstance(form, ClaimForm | EntityForm) and form.changed)

    @property
    def source_view(self) -> SourceFormView:
        """The form of a source, which takes the text of a file."""
        return self._source_dialog().view

    # ------------------------------------------------------------------ inside

    def _show_here(self, form: Form) -> None:
        # Loaded when somebody first asks for a form: the first picture does not wait for them.
        from explorer.ui.claim_form import ClaimFormView
        from explorer.ui.entity_form import EntityFormView
        from explorer.ui.question_form import QuestionFormView

        if isinstance(form, ClaimForm):
            claim = self._view(ClaimFormView)
            assert isinstance(claim, ClaimFormView)
            claim.show_form(form)
            view: FormFrame = claim
        elif isinstance(form, EntityForm):
            entity = self._view(EntityFormView)
            assert isinstance(entity, EntityFormView)
            entity.show_form(form)
            view = entity
        else:
            question = self._view(QuestionFormView)
            assert isinstance(question, QuestionFormView)
            assert not isinstance(form, SourceForm | ClaimLine)
            question.show_form(form)
            view = question
        self.setCurrentWidget(view)
        bring_up(self)
        # What was taken in or left out by a click lets the keyboard where it is.
        if not (isinstance(form, ClaimForm | EntityForm) and form.changed):
            view.first().setFocus()

    def _give_back(self) -> None:
        """The keyboard to whoever had it before the form came."""
        before, self._before = self._before, None
        try:
            if before is not None and before.isVisible():
                before.setFocus()
        except RuntimeError:  # It was deleted meanwhile.
            return

    def _view(self, kind: type[ClaimFormView | EntityFormView | QuestionFormView]) -> FormFrame:
        if kind not in self._views:
            view = kind(self)
            self._connect(view)
            self.addWidget(view)
            self._views[kind] = view
        return self._views[kind]

    def _source_dialog(self) -> SourceDialog:
        if self._dialog is None:
            from explorer.ui.source_form import SourceDialog

            self._dialog = SourceDialog(self.window())
            self._connect(self._dialog.view)
            self._dialog.view.file_asked.connect(self.file_asked)
        return self._dialog

    def _connect(self, view: FormFrame) -> None:
        view.filled.connect(self.edited)
        sent = getattr(view, "sent", None)
        if sent is not None:
            sent.connect(self.sent)
        view.left.connect(lambda: self.sent.emit(Leave()))
        if self._theme is not None:
            view.set_theme(self._theme)

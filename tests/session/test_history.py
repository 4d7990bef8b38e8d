from dataclasses import dataclass, replace

from explorer.model.dossier import Dossier
from explorer.model.steps import StepState
from explorer.session.history import History


@dataclass(frozen=True)
class Rename:
    name: str

    @property
    def title(self):
        return f"Rename to {self.name}"

    @property
    def sentence(self):
        return f"Renamed to {self.name}"

    def apply(self, dossier):
        return dossier if dossier.title == self.name else replace(dossier, title=self.name)


def test_undo_returns_the_very_same_dossier():
    first = Dossier(title="first")
    history = History(first).make(Rename("second"))
    second = history.dossier
    assert history.undo().dossier is first
    assert history.undo().redo().dossier is second
    assert history.undo().redo().undo().dossier is first


def test_steps_keep_their_words():
    history = History(Dossier()).make(Rename("a")).make(Rename("b"))
    assert [step.title for step in history.past] == ["Rename to a", "Rename to b"]
    undone = history.undo()
    assert undone.past[-1].sentence == "Renamed to a"
    assert undone.future[0].sentence == "Renamed to b"


def test_edit_that_changes_nothing_is_no_step():
    history = History(Dossier()).make(Rename("a"))
    assert history.make(Rename("a")) is history


def test_new_edit_forgets_what_was_undone():
    history = History(Dossier()).make(Rename("a")).undo().make(Rename("b"))
    assert history.future == ()
    assert history.redo() is history


def test_ends():
    history = History(Dossier())
    assert history.undo() is history
    assert history.redo() is history


def test_a_new_edit_abandons_what_was_undone_and_the_list_still_shows_it():
    history = History(Dossier()).make(Rename("a")).make(Rename("b")).undo().make(Rename("c"), "2026-11-22T10:00:00Z")
    done, abandoned = StepState.DONE, StepState.ABANDONED
    assert [(step.number, step.title, state) for step, state in history.steps] == [
        (1, "Rename to a", done), (2, "Rename to b", abandoned), (3, "Rename to c", done)
    ]  # fmt: skip
    assert history.past[-1].when == "2026-11-22T10:00:00Z"
    assert history.at(2) is history
    assert history.undo().undo().make(Rename("d")).past[-1].number == 4


def test_steps_of_earlier_sittings_are_undone_by_what_they_changed():
    history = History(Dossier(title="")).make(Rename("a")).make(Rename("b"))
    reopened = History(history.dossier, tuple(replace(step, dossier=None) for step in history.past))
    first = reopened.undo()
    assert first.dossier == Dossier(title="a")
    assert first.redo().dossier is history.dossier
    assert first.undo().dossier == Dossier(title="")
    assert first.undo().redo().dossier is first.dossier


def test_the_list_is_walked():
    history = History(Dossier())
    for name in "abcd":
        history = history.make(Rename(name))
    assert history.at(2).dossier.title == "b"
    assert history.at(2).at(4).dossier is history.dossier
    assert history.at(0).dossier.title == ""
    assert history.at(0).at(3).dossier.title == "c"
    assert history.at(4) is history

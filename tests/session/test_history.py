from dataclasses import dataclass, replace

from explorer.model.dossier import Dossier
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

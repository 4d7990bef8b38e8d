from dataclasses import dataclass, field, replace

import pytest

from explorer.model.dossier import Dossier
from explorer.session.history import History
from explorer.session.keeping import keep


@dataclass(frozen=True)
class Rename:
    name: str
    title: str = "Rename"
    sentence: str = "Renamed"

    def apply(self, dossier):
        return replace(dossier, title=self.name)


@dataclass
class Told:
    calls: list = field(default_factory=list)

    def record(self, step, dossier):
        self.calls.append(("record", step.number, dossier.title))

    def undo(self, numbers, dossier):
        self.calls.append(("undo", list(numbers), dossier.title))

    def redo(self, numbers, dossier):
        self.calls.append(("redo", list(numbers), dossier.title))


def told(before, after):
    keeper = Told()
    keep(keeper, before, after)
    return keeper.calls


def test_each_way_through_a_history_is_told():
    start = History(Dossier())
    one = start.make(Rename("a"))
    two = one.make(Rename("b"))
    assert told(start, start) == []
    assert told(one, two) == [("record", 2, "b")]
    assert told(two, two.undo()) == [("undo", [2], "a")]
    assert told(two.undo(), two) == [("redo", [2], "b")]
    assert told(two, two.at(0)) == [("undo", [1, 2], "")]
    assert told(two.at(0), two.at(0).at(2)) == [("redo", [1, 2], "b")]
    assert told(two.undo(), two.undo().make(Rename("c"))) == [("record", 3, "c")]


def test_two_ways_at_once_are_refused():
    one = History(Dossier()).make(Rename("a"))
    with pytest.raises(AssertionError):
        told(one, one.undo().make(Rename("c")))

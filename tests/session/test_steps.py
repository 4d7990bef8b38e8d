from dataclasses import replace

from explorer.files.places import example
from explorer.model.steps import StepState
from explorer.session.edits import moved
from explorer.session.sitting import Sitting, sit_down
from explorer.session.steps import step_list
from explorer.session.store import Store

DONE, UNDONE, ABANDONED = StepState.DONE, StepState.UNDONE, StepState.ABANDONED


def store():
    found = Store(sit_down(example()).state())
    for id in ("honda", "nissan", "foxconn"):
        found.make(moved(found.state.dossier, {id: (1.0, 2.0)}))
    return found


def rows(found):
    return [(row.number, row.text, row.state, row.current) for row in step_list(found.state).rows]


def test_the_latest_is_first_and_the_beginning_last():
    assert rows(store()) == [
        (3, "Foxconn moved", DONE, True),
        (2, "Nissan moved", DONE, False),
        (1, "Honda moved", DONE, False),
        (0, "The beginning", DONE, False),
    ]


def test_it_says_whom_and_when():
    row = step_list(store().state).rows[0]
    assert row.about == "Foxconn"
    assert len(row.when) == len("10:32")


def test_what_was_undone_stays_and_what_was_left_behind_too():
    found = store()
    found.walk(1)
    assert [(state, current) for _, _, state, current in rows(found)] == [
        (UNDONE, False), (UNDONE, False), (DONE, True), (DONE, False),
    ]  # fmt: skip
    found.make(moved(found.state.dossier, {"tokyo": (5.0, 5.0)}))
    assert [state for _, _, state, _ in rows(found)] == [DONE, ABANDONED, ABANDONED, DONE, DONE]


def test_before_anything_was_done_one_is_at_the_beginning():
    found = step_list(Sitting(store().state.dossier).state())
    assert [(row.number, row.current) for row in found.rows] == [(0, True)]


def test_of_many_only_the_first_few_are_named():
    found = store()
    found.make(moved(found.state.dossier, dict.fromkeys(("honda", "nissan", "foxconn", "japan", "tokyo"), (9.0, 9.0))))
    assert step_list(found.state).rows[0].about.endswith(", 2 more")


def test_it_says_why_nobody_can_walk():
    assert step_list(replace(store().state, read_only="In use")).why_not == "In use"

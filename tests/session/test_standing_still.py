from dataclasses import replace
from math import hypot

import pytest

from explorer.model.claims import ReviewState
from explorer.model.dossier import Arrangement
from explorer.session.edits import document_added
from explorer.session.edits.answering import claims_reviewed
from explorer.session.history import History
from explorer.session.screen import show
from explorer.session.standing_still import standing_still
from tests.proposed import proposed_state


def spots(state):
    shown = show(state).map
    return {id: tuple(map(float, at)) for id, at in zip(shown.scene.node_ids, shown.positions, strict=True)}


def accepted(state, id):
    edit = claims_reviewed(state.dossier, [id], ReviewState.ACCEPTED)
    return standing_still(state, edit)


@pytest.fixture
def state():
    return proposed_state()


@pytest.fixture(params=["placed", "nobody placed"])
def somewhere(request, state):
    if request.param == "placed":
        return state
    return state.with_history(History(replace(state.dossier, arrangement=Arrangement())))


@pytest.mark.parametrize("order", [("stake", "denies", "seeks"), ("seeks", "denies", "stake"), ("denies", "stake")])
def test_nobody_moves_in_whatever_order_they_are_accepted(somewhere, order):
    state, before = somewhere, spots(somewhere)
    for id in order:
        state = state.with_history(state.history.make(accepted(state, id)))
        now = spots(state)
        assert now.items() >= before.items()
        before = now
    places = list(before.values())
    assert all(hypot(x - a, y - b) > 60 for at, (x, y) in enumerate(places) for a, b in places[:at])


def test_it_is_the_same_edit_undone_at_once_and_done_twice_without_harm(state):
    edit = accepted(state, "stake")
    after = edit.apply(state.dossier)
    assert edit.apply(after) is after
    assert edit.title == "Accept proposals"
    assert edit.sentence == "Accepted: Nissan – Honda"
    assert edit.apply(replace(state.dossier, title="Other")).arrangement == after.arrangement
    assert state.history.make(edit).undo().dossier is state.dossier
    assert after.arrangement.placed == state.dossier.arrangement.placed


def test_where_nobody_is_new_it_is_the_very_same_edit(state):
    edit = claims_reviewed(state.dossier, ["stake"], ReviewState.REJECTED)
    assert standing_still(state, edit) is edit


def test_what_changes_nothing_on_the_map_keeps_no_places(state):
    bare = state.with_history(History(replace(state.dossier, arrangement=Arrangement())))
    edit = document_added("Mazda met Toyota.", "new.txt")
    assert standing_still(bare, edit) is edit

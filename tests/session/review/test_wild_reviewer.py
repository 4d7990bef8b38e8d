"""Whatever is answered, in whatever order: every line has a quote, and undo gives back what was."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.model.changes import backward, difference, forward
from explorer.session.edits import EditError
from explorer.session.review.answers import Answer, Says, answer_edit
from explorer.session.review.looked import looked
from explorer.session.review.looking import LookAt, LookNext
from explorer.session.review.waiting import waits
from explorer.session.screen import show
from explorer.session.standing_still import standing_still
from tests.proposed import proposed_state

says = st.sampled_from(Says)
deeds = st.one_of(
    st.tuples(st.integers(0, 9), says, st.integers(0, 3), st.booleans()),
    st.sampled_from(["undo", "redo", "next", "look"]),
)


def places(state):
    shown = show(state).map
    return {id: (float(x), float(y)) for id, (x, y) in zip(shown.scene.node_ids, shown.positions, strict=True)}


def answered(state, row, says, choice, all_like_it):
    found = waits(state.known)
    if not found.rows:
        return state
    key = found.rows[row % len(found.rows)].key
    one = looked(state, found, key)
    chosen = one.choices[choice % len(one.choices)].value if one.choices else ""
    group = one.groups[choice % len(one.groups)] if one.groups and all_like_it else None
    try:
        edit = standing_still(state, answer_edit(state, Answer(says, key, chosen, group)))
        after = edit.apply(state.dossier)
    except EditError:
        return state
    assert edit.apply(after) == after
    change = difference(state.dossier, after)
    if change:
        assert forward(change, state.dossier) == after
        assert backward(change, after) == state.dossier
    return state.with_history(state.history.make(edit))


@settings(max_examples=60, deadline=None)
@given(st.lists(deeds, max_size=14))
def test_a_wild_reviewer(done):
    state = start = proposed_state()
    for deed in done:
        before = state
        if deed == "undo":
            state = state.with_history(state.history.undo())
        elif deed == "redo":
            state = state.with_history(state.history.redo())
        elif deed in ("next", "look"):
            state = (LookNext() if deed == "next" else LookAt()).apply(state)
        else:
            state = answered(state, *deed)
        if deed not in ("undo", "redo"):
            stood, stands = places(before), places(state)
            assert all(stands[id] == at for id, at in stood.items() if id in stands), "somebody moved"
        screen = show(LookAt(state.desk.review).apply(state))
        assert (screen.review.looked is None) is not bool(screen.review.rows)
        for relationship in state.graph.relationships.values():
            assert not any(claim.is_proposed for claim in relationship.claims)
            assert all(state.dossier.quote(claim.passages[0]).strip() for claim in relationship.claims)
    while state.history.past:
        state = state.with_history(state.history.undo())
    assert state.dossier is start.dossier

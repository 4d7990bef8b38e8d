from dataclasses import replace

from explorer.model.relationships import Overrule, RelationshipId, Status
from explorer.session.edits import moved
from explorer.session.gestures import Select, ShowAll, ToggleStatus
from explorer.session.history import History
from explorer.session.state import State


def test_moving_a_node_folds_nothing_anew(small):
    history = small.history.make(moved(small.dossier, {"alpha": (7.0, 7.0)}))
    after = small.with_history(history)
    assert after.dossier is not small.dossier
    assert after.graph is small.graph
    assert after.known is small.known
    assert after.shown is small.shown


def test_title_is_known_but_not_folded(small, changed):
    after = changed(small, title="Other")
    assert after.graph is small.graph
    assert after.known is not small.known
    assert after.known.title == "Other"


def test_known_is_the_dossier_without_its_arrangement(small):
    assert replace(small.known, arrangement=small.dossier.arrangement) == small.dossier


def test_claims_documents_and_overrules_are_folded_anew(small, changed):
    merger = RelationshipId("alpha", "beta", "merger")
    ruled = changed(small, overrules=(Overrule(merger, Status.AGREED, "so"),))
    assert ruled.graph.relationships[merger].status is Status.AGREED
    assert merger not in changed(small, claims=small.dossier.claims[2:], disagreements=()).graph.relationships
    assert small.graph.relationships[merger].status is Status.IN_TALKS


def test_two_states_do_not_mistake_each_other(small, shipped):
    for _ in range(3):
        assert "alpha" in small.graph.entities
        assert "foxconn" in shipped.graph.entities
    graphs = small.graph, shipped.graph
    assert (small.graph, shipped.graph) == graphs
    assert small.graph is graphs[0]


def test_shown_follows_the_filter(small, after):
    filtered = after(small, ToggleStatus(Status.PLANNED))
    assert "bus" not in filtered.shown.entities
    assert "bus" in filtered.graph.entities
    assert filtered.shown is filtered.shown
    assert after(filtered, ShowAll()).shown is small.graph


def test_selection_leaves_out_what_is_gone(small, after, changed):
    launch = RelationshipId("alpha", "bus", "product launch")
    state = after(small, Select((launch, "alpha")))
    gone = changed(state, claims=(), disagreements=())
    assert state.selection == (launch, "alpha")
    assert gone.selection == ("alpha",)
    assert gone.desk.selection == (launch, "alpha")


def test_same_history_is_the_same_state(small):
    assert small.with_history(small.history) is small
    assert isinstance(small.with_history(History(small.dossier)), State)
    assert not small.knows("nobody")
    assert not small.knows(RelationshipId("nobody", "alpha", "role"))

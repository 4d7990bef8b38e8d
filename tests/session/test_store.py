from explorer.session.edits import moved
from explorer.session.gestures import Select
from explorer.session.store import Store
from tests.work import calls


def test_listeners_hear_of_every_change_and_of_nothing_else(small):
    store, heard = Store(small), []
    store.listen(heard.append)
    store.apply(Select(("alpha",)))
    store.apply(Select(("alpha",)))
    store.undo()
    assert heard == [store.state]
    assert store.state.selection == ("alpha",)


def test_edits_are_made_undone_and_made_again(small):
    store, heard = Store(small), []
    store.listen(heard.append)
    edit = moved(small.dossier, {"alpha": (1.0, 2.0)})
    store.make(edit)
    store.make(edit)
    assert len(heard) == 1
    after = store.state.dossier
    store.undo()
    assert store.state.dossier is small.dossier
    store.redo()
    assert store.state.dossier is after
    assert len(heard) == 3


def test_undo_leaves_the_desk_alone(small):
    store = Store(small)
    store.make(moved(small.dossier, {"alpha": (1.0, 2.0)}))
    store.apply(Select(("alpha",)))
    store.undo()
    assert store.state.selection == ("alpha",)


def test_a_selection_costs_next_to_nothing(shipped):
    store = Store(shipped)
    for id in (*shipped.graph.relationships, *shipped.graph.entities):
        assert calls(lambda id=id: store.apply(Select((id,)))) < 100

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.model.entities import EntityType
from explorer.model.relationships import Status
from explorer.session.edits import entity_renamed
from explorer.session.gestures import Neighbourhood, Select, ShowAll, ToggleStatus, ToggleType
from explorer.session.history import History
from explorer.session.outline import outline
from explorer.session.state import State
from explorer.session.timeline import timeline
from tests.dossiers import dossiers, next_dossiers


def test_statuses_that_occur_strongest_first_with_their_counts(small):
    rows = outline(small).statuses
    assert [(row.status, row.name, row.count, row.shown) for row in rows] == [
        (Status.ACTIVE, "Active", 1, True),
        (Status.IN_TALKS, "In talks", 1, True),
        (Status.PLANNED, "Planned", 1, True),
        (Status.DISPUTED, "Disputed", 1, True),
    ]


def test_counts_of_the_example_add_up(shipped):
    assert sum(row.count for row in outline(shipped).statuses) == len(shipped.graph.relationships)


def test_entities_by_type_and_name_with_their_ties(small):
    types = outline(small).types
    assert [(row.name, [entity.name for entity in row.entities]) for row in types] == [
        ("Organisations", ["Alpha", "Béta"]), ("People", ["Luca"]), ("Agreements", ["Deal"]), ("Products", ["bus"])
    ]  # fmt: skip
    assert [tie.text for tie in types[0].entities[0].ties] == [
        "merger – Béta", "ownership – Béta", "product launch – bus", "role – Luca"
    ]  # fmt: skip
    (role,) = types[1].entities[0].ties
    assert (role.text, role.status, role.inferred) == ("role – Alpha", Status.ACTIVE, True)


def test_what_a_filter_hides_is_greyed_and_still_there(small, after):
    shown = outline(after(small, ToggleStatus(Status.PLANNED)))
    assert shown.filtered
    assert {row.status: row.shown for row in shown.statuses}[Status.PLANNED] is False
    entities = {entity.id: entity for row in shown.types for entity in row.entities}
    assert not entities["bus"].shown
    assert entities["alpha"].shown
    assert [tie.text for tie in entities["alpha"].ties if not tie.shown] == ["product launch – bus"]


def test_hidden_type(small, after):
    shown = outline(after(small, ToggleType(EntityType.PERSON)))
    assert [row.name for row in shown.types if not row.shown] == ["People"]


def test_all_shown_again(small, after):
    assert outline(after(small, Neighbourhood("luca"), ShowAll())) == outline(small)
    assert not outline(small).filtered


def test_selection_leaves_it_as_it_was(small, after):
    assert outline(after(small, Select(("alpha",)))) == outline(small)


@given(st.data())
def test_an_edit_shows_what_would_be_shown_at_once(data):
    vocabulary = load_vocabulary()

    def told(dossier):
        state = State(History(dossier), vocabulary)
        return outline(state), timeline(state)

    before = data.draw(dossiers())
    dossier = data.draw(next_dossiers(before))
    told(before)
    after = told(dossier)
    told(Dossier())  # So that nothing is left to go on from.
    assert told(replace(dossier, entities=tuple(map(replace, dossier.entities)))) == after


def test_an_edit_leaves_the_rows_that_it_does_not_touch_the_very_same(small):
    renamed = small.with_history(small.history.make(entity_renamed(small.dossier, "bus", "Omnibus"), ""))
    before, after = (
        {entity.id: entity for row in outline(state).types for entity in row.entities} for state in (small, renamed)
    )
    assert after["bus"].name == "Omnibus"
    assert {id for id in after if after[id] is not before[id]} == {"bus", "alpha"}

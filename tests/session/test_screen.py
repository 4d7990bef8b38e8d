import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId, Status
from explorer.session import gestures
from explorer.session.cards import Card
from explorer.session.edits import moved
from explorer.session.gestures import (
    MoveView,
    Neighbourhood,
    OpenPassage,
    Select,
    ShowTab,
    ToggleMerged,
    ToggleStatus,
    ToggleType,
)
from explorer.session.screen import show
from explorer.session.state import Look

MERGER = RelationshipId("alpha", "beta", "merger")
PARTS = ("map", "evidence", "outline", "source", "timeline", "selection")


def new_parts(before, after):
    """The names of the parts that are other objects after than before."""
    one, other = show(before), show(after)
    return {name for name in PARTS if getattr(one, name) is not getattr(other, name)}


def moving(state, **places):
    return state.with_history(state.history.make(moved(state.dossier, places)))


def test_the_same_state_is_the_same_parts(small):
    assert new_parts(small, small) == set()


def test_a_moved_node_is_another_map_and_nothing_else(small, after):
    chosen = after(small, Select((MERGER,)))
    assert new_parts(chosen, moving(chosen, beta=(5.0, 6.0))) == {"map"}
    assert show(moving(chosen, beta=(5.0, 6.0))).map.scene is show(chosen).map.scene


def test_a_selection_draws_no_other_scene(small, after):
    chosen = after(small, Select(("beta",)))
    assert show(chosen).map.scene is show(small).map.scene
    assert show(chosen).map.positions is show(small).map.positions
    assert "outline" not in new_parts(small, chosen)


def test_a_look_elsewhere_is_another_map_and_nothing_else(small, after):
    assert new_parts(small, after(small, MoveView(Look(1, 2, 3)))) == {"map"}


def test_a_filter_leaves_evidence_and_source_alone(small, after):
    timed = after(small, ShowTab("timeline"))
    for gesture in (ToggleStatus(Status.IN_TALKS), ToggleType(EntityType.PERSON)):
        assert new_parts(small, after(small, gesture)) == {"map", "outline"}
        assert new_parts(timed, after(timed, gesture)) == {"map", "outline", "timeline"}


def test_a_filter_changes_the_scene_but_not_the_frame(small, after):
    before, hidden = show(small).map, show(after(small, ToggleType(EntityType.PERSON))).map
    assert "luca" not in hidden.scene.node_ids
    assert hidden.frame_scene is before.frame_scene
    assert hidden.frame_positions is before.frame_positions


def test_a_neighbourhood_is_a_frame_of_its_own(small, after):
    part = show(after(small, Neighbourhood("bus"))).map
    assert set(part.frame_scene.node_ids) == {"bus", "alpha"}


def test_one_line_per_pair_is_drawn_by_choice(small, after):
    merged = show(after(small, ToggleMerged())).map.scene
    assert [len(ids) for ids in merged.line_ids] == [2, 1, 1]
    assert [len(ids) for ids in show(small).map.scene.line_ids] == [1, 1, 1, 1]


def test_an_opened_sentence_is_another_source_only(small, after, find):
    chosen = after(small, Select((MERGER,)))
    assert new_parts(chosen, after(chosen, OpenPassage(find(small, "would buy")))) == {"source"}


def test_positions_stand_in_the_order_of_the_nodes(small):
    part = show(small).map
    places = dict(zip(part.scene.node_ids, part.positions.tolist(), strict=True))
    assert places["beta"] == [100, 0]
    assert places["luca"] == [-90, 90]
    assert np.isfinite(part.positions).all()  # Also of the deal, which nobody placed.


def test_the_foot_counts_what_is_shown_and_what_there_is(small, after):
    assert show(small).footer == "5 entities · 4 relationships · 1 source"
    hidden = after(small, ToggleType(EntityType.PERSON))
    assert show(hidden).footer == "4 of 5 entities · 3 of 4 relationships · 1 source"


def test_a_project_without_a_title_says_so(small, changed):
    assert show(small).title == "Small"
    assert show(changed(small, title="")).title == "Untitled"


GESTURES = (
    gestures.StepBack(), gestures.ShowAll(), gestures.SelectFocus(), gestures.WalkNext(), gestures.Walk(1, 0),
    gestures.ToggleMerged(), gestures.SelectAll(), gestures.NeighbourhoodOfSelection(), gestures.GoBack(),
    gestures.GoForward(), gestures.ShowTab("timeline"), MoveView(None), MoveView(Look(3, 4, 0.5)),
    *map(ToggleStatus, Status), *map(ToggleType, EntityType), ToggleStatus(Status.SOUGHT, only=True),
)  # fmt: skip


@pytest.mark.parametrize("name", ["small", "shipped"])
def test_every_line_that_can_be_reached_leads_to_a_sentence(name, request, after):
    start = request.getfixturevalue(name)
    named = [*map(Neighbourhood, start.graph.entities), *(Select((id,)) for id in start.graph.relationships)]

    @given(st.lists(st.sampled_from((*GESTURES, *named)), max_size=8))
    def holds(done):
        state = after(start, *done)
        screen = show(state)
        assert screen.map.positions.shape == (len(screen.map.scene.node_ids), 2)
        for ids in screen.map.scene.line_ids:
            cards = [block for block in show(after(state, Select(ids))).evidence.blocks if isinstance(block, Card)]
            chosen = [card for card in cards if card.chosen]
            assert {card.relationship for card in chosen} >= set(ids)
            for card in chosen:
                passage = card.passage
                text = state.dossier.document_by_id[passage.document].text
                assert card.quote
                assert text[passage.start : passage.end] == card.quote

    holds()

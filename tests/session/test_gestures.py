from dataclasses import dataclass, replace

import pytest

from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId, Status
from explorer.network.filters import Filter
from explorer.session.edits import moved
from explorer.session.gestures import (
    GoBack,
    GoForward,
    MoveView,
    Neighbourhood,
    NeighbourhoodOfSelection,
    OpenPassage,
    Select,
    SelectAll,
    SelectFocus,
    SelectPassage,
    ShowAll,
    ShowDocument,
    ShowTab,
    StepBack,
    ToggleMerged,
    ToggleStatus,
    ToggleType,
    Walk,
    WalkNext,
)  # fmt: skip
from explorer.session.state import Look

MERGER = RelationshipId("alpha", "beta", "merger")
OWNERSHIP = RelationshipId("alpha", "beta", "ownership")
ROLE = RelationshipId("luca", "alpha", "role")
LAUNCH = RelationshipId("alpha", "bus", "product launch")
RIGHT, LEFT, DOWN, UP = Walk(1, 0), Walk(-1, 0), Walk(0, 1), Walk(0, -1)


@dataclass(frozen=True)
class Focus:
    """Puts the focus anywhere at once; a person clicks or walks there."""

    id: str | RelationshipId | None

    def apply(self, state):
        return replace(state, desk=replace(state.desk, focus=self.id))


def test_click_selects_and_takes_the_focus(small, after):
    state = after(small, Select(("alpha", MERGER, "nobody", "alpha")))
    assert state.desk.selection == ("alpha", MERGER)
    assert state.desk.focus == MERGER


def test_click_on_the_ground_selects_nothing_and_leaves_the_focus(small, after):
    state = after(small, Select(("alpha",)), Select(()))
    assert state.desk.selection == ()
    assert state.desk.focus == "alpha"


def test_ctrl_click_adds_and_takes_away(small, after):
    state = after(small, Select(("alpha",)), Select(("beta",), add=True))
    assert state.desk.selection == ("alpha", "beta")
    assert after(state, Select(("alpha",), add=True)).desk.selection == ("beta",)


@pytest.mark.parametrize("gesture", [
    Select(()), SelectFocus(), ShowTab("source"), ShowAll(), MoveView(None),
    StepBack(), GoBack(), GoForward(), Neighbourhood("nobody"),
])  # fmt: skip
def test_gesture_that_changes_nothing_is_the_very_same_state(small, after, gesture):
    assert after(small, gesture) is small


def test_enter_selects_what_has_the_focus(small, after):
    state = after(small, Focus("beta"), SelectFocus())
    assert state.desk.selection == ("beta",)
    assert after(state, Focus(MERGER), SelectFocus(add=True)).desk.selection == ("beta", MERGER)
    gone = after(small, Focus("nobody"))
    assert after(gone, SelectFocus()) is gone


def test_arrows_walk_along_lines_to_the_nearest_in_their_direction(small, after):
    state = after(small, Focus("alpha"))
    assert after(state, RIGHT).desk.focus == "beta"
    assert after(state, DOWN).desk.focus == "bus"
    assert after(state, LEFT).desk.focus == "luca"
    assert after(state, UP) is state
    assert after(state, RIGHT, LEFT).desk.focus == "alpha"
    assert after(state, RIGHT).desk.selection == ()


def test_arrows_do_not_leave_the_lines(small, after):
    """Bus and luca stand side by side, and nothing ties them."""
    state = after(small, Focus("luca"))
    assert after(state, Walk(1, 0.1)).desk.focus == "alpha"
    assert after(state, DOWN) is state


def test_arrows_go_only_where_the_filter_leads(small, after):
    state = after(small, Focus("alpha"), ToggleStatus(Status.PLANNED))
    assert after(state, DOWN).desk.focus == "luca"
    assert after(state, ToggleStatus(Status.ACTIVE), DOWN).desk.focus == "alpha"


def test_walk_starts_at_what_is_selected_or_at_the_first(small, after):
    assert after(small, DOWN).desk.focus == "alpha"
    assert after(small, Select(("alpha",)), Focus(None), DOWN).desk.focus == "bus"


def test_walk_from_a_line_starts_at_one_of_its_ends(small, after):
    assert after(small, Focus(MERGER), RIGHT).desk.focus == "beta"


def test_walk_from_an_entity_without_a_place_stands_still(small, after):
    state = after(small, Focus("deal"))
    assert after(state, RIGHT) is state


def test_walk_follows_moved_nodes(small, after):
    history = small.history.make(moved(small.dossier, {"beta": (0.0, -50.0)}))
    assert after(small.with_history(history), Focus("alpha"), UP).desk.focus == "beta"


def test_tab_goes_round_in_the_order_of_the_dossier(small, after):
    state, seen = small, []
    for _ in range(6):
        state = after(state, WalkNext())
        seen.append(state.desk.focus)
    assert seen == ["alpha", "beta", "bus", "deal", "luca", "alpha"]
    assert after(small, WalkNext(-1)).desk.focus == "luca"
    assert after(state, WalkNext(-1)).desk.focus == "luca"


def test_tab_leaves_out_what_is_hidden(small, after):
    state = after(small, ToggleType(EntityType.ORGANISATION), Focus("alpha"), WalkNext())
    assert state.desk.focus in state.shown.entities
    empty = after(small, *(ToggleType(type) for type in EntityType))
    assert after(empty, WalkNext()) is empty


def test_opened_passage_is_marked_and_the_selection_stays(small, after, find):
    state = after(small, Select((MERGER,)), ShowTab("timeline"), OpenPassage(find(small, "talks"), "talks"))
    desk = state.desk
    assert (desk.selection, desk.passage, desk.claim, desk.tab) == ((MERGER,), find(small, "talks"), "talks", "source")
    assert desk.document == small.dossier.documents[0].id


def test_clicked_sentence_selects_what_rests_on_all_of_it(small, after, find):
    state = after(small, SelectPassage(find(small, "not")))
    assert set(state.desk.selection) == {OWNERSHIP, ROLE}
    assert state.desk.passage == state.desk.sentence
    assert small.dossier.quote(state.desk.sentence) == "Alpha will not buy Béta, its head Luca said."


def test_clicked_sentence_without_claims_selects_nothing(small, after, find):
    state = after(small, Select((MERGER,)), SelectPassage(find(small, "Reply")))
    assert state.desk.selection == ()
    assert small.dossier.quote(state.desk.sentence) == "Leave a Reply"
    assert after(state, Select(("alpha",))).desk.sentence is None


def test_document_is_shown_without_a_mark(small, after, find):
    state = after(small, OpenPassage(find(small, "talks")), ShowDocument(small.dossier.documents[0].id))
    assert state.desk.passage is None


def test_status_alone_and_again_all(small, after):
    alone = after(small, ToggleStatus(Status.PLANNED, only=True))
    assert {tie.status for tie in alone.shown.relationships.values()} == {Status.PLANNED}
    assert after(alone, ToggleStatus(Status.PLANNED, only=True)).desk.filter == Filter()
    assert after(small, ToggleStatus(Status.ENDED), ToggleStatus(Status.ENDED)).desk == small.desk


def test_neighbourhood_and_again_back(small, after):
    state = after(small, MoveView(Look(1, 2, 3)), Neighbourhood("bus"))
    assert list(state.shown.entities) == ["alpha", "bus"]
    assert (state.desk.selection, state.desk.focus, state.desk.look) == (("bus",), "bus", None)
    assert after(state, Neighbourhood("bus")).desk.filter == Filter()
    assert after(state, Neighbourhood("luca")).desk.filter.around == "luca"


def test_escape_goes_out_step_by_step(small, after, find):
    state = after(small, Neighbourhood("alpha"), OpenPassage(find(small, "talks")), MoveView(Look(1, 2, 3)))
    state = after(state, StepBack())
    assert (state.desk.selection, state.desk.passage) == ((), find(small, "talks"))
    state = after(state, StepBack())
    assert (state.desk.passage, state.desk.filter.around) == (None, "alpha")
    state = after(state, StepBack())
    assert (state.desk.filter, state.desk.look) == (Filter(), None)
    assert after(after(small, MoveView(Look(1, 2, 3))), StepBack()).desk.look is None


def test_escape_drops_a_sentence_together_with_what_rests_on_it(small, after, find):
    state = after(small, SelectPassage(find(small, "not")), StepBack())
    assert (state.desk.selection, state.desk.sentence, state.desk.passage) == ((), None, None)


def test_back_and_forward_walk_through_what_was_looked_at(small, after, find):
    first = after(small, Select(("alpha",)))
    second = after(first, SelectPassage(find(small, "not")))
    third = after(second, OpenPassage(find(small, "talks"), "talks"))
    back = after(third, GoBack())
    assert back.desk.visit == second.desk.visit
    assert after(back, GoBack()).desk.visit == first.desk.visit
    assert after(back, GoBack(), GoForward(), GoForward()).desk.visit == third.desk.visit
    assert after(back, GoForward(), GoForward()).desk.visit == third.desk.visit


def test_a_new_way_forgets_the_old_one(small, after):
    state = after(small, Select(("alpha",)), Select(("beta",)), GoBack(), Select(("luca",)))
    assert after(state, GoForward()) is state
    assert after(state, GoBack()).desk.selection == ("alpha",)


def test_filter_focus_and_zoom_are_not_visits(small, after):
    state = after(small, ToggleStatus(Status.ENDED), Focus("alpha"), MoveView(Look(0, 0, 1)), ToggleMerged())
    assert state.desk.past == ()


def test_not_more_than_a_hundred_visits_are_kept(small, after):
    state = after(small, *(Select((id,)) for id in ["alpha", "beta"] * 120))
    assert len(state.desk.past) == 100


def test_neighbourhood_of_the_selection(small, after):
    state = after(small, Select(("bus",)), NeighbourhoodOfSelection())
    assert state.desk.filter.around == "bus"
    assert after(state, NeighbourhoodOfSelection()).desk.filter == Filter()
    assert after(state, Select((MERGER,)), NeighbourhoodOfSelection()).desk.filter == Filter()
    assert after(small, NeighbourhoodOfSelection()) is small


def test_all_that_the_map_shows_is_selected(small, after):
    state = after(small, ToggleStatus(Status.PLANNED), SelectAll())
    assert state.desk.selection == ("alpha", "beta", "deal", "luca")


def test_one_line_per_pair_and_back(small, after):
    assert after(small, ToggleMerged()).desk.merged
    assert after(small, ToggleMerged(), ToggleMerged()).desk == small.desk

import pytest

from explorer.session.edits import Axis, Edge, EditError, aligned, arranged, distributed, moved, pinned, released


def test_moved_nodes_stand_where_they_were_put_and_stay_there(small):
    after = moved(small.dossier, {"beta": (1, 2)}).apply(small.dossier)
    assert after.arrangement.positions["beta"] == (1.0, 2.0)
    assert after.arrangement.positions["bus"] == small.dossier.arrangement.positions["bus"]
    assert after.arrangement.placed == {"beta"}
    assert after.claims is small.dossier.claims


@pytest.mark.parametrize("make", [
    lambda dossier: moved(dossier, {"beta": (1, 2)}),
    lambda dossier: arranged("rings", {"beta": (1, 2), "alpha": (3, 4)}),
    lambda dossier: released(dossier, ["beta"]),
])  # fmt: skip
def test_a_second_time_changes_nothing_more(small, make):
    placed = moved(small.dossier, {"beta": (9, 9)}).apply(small.dossier)
    once = make(placed).apply(placed)
    assert once is not placed
    assert make(placed).apply(once) is once


def test_layout_leaves_what_was_placed_by_hand(small):
    placed = moved(small.dossier, {"beta": (1, 2)}).apply(small.dossier)
    after = arranged("rings", {"alpha": (5, 5), "beta": (6, 6), "luca": (7, 7)}).apply(placed)
    assert after.arrangement.positions == {
        "alpha": (5.0, 5.0), "beta": (1.0, 2.0), "luca": (7.0, 7.0), "bus": (0.0, 100.0)
    }  # fmt: skip
    assert after.arrangement.placed == {"beta"}


def test_released_nodes_stand_still_until_the_next_layout(small):
    placed = moved(small.dossier, {"beta": (1, 2)}).apply(small.dossier)
    free = released(placed, ["beta"]).apply(placed)
    assert free.arrangement.positions["beta"] == (1.0, 2.0)
    assert arranged("rings", {"beta": (6, 6)}).apply(free).arrangement.positions["beta"] == (6.0, 6.0)


def test_entities_that_there_are_not_have_no_place(small):
    assert moved(small.dossier, {"nobody": (1, 2)}).apply(small.dossier) is small.dossier
    assert released(small.dossier, ["nobody"]).apply(small.dossier) is small.dossier


@pytest.mark.parametrize(("ids", "sentence", "title"), [
    (["beta"], "Béta moved", "Move Béta"),
    (["beta", "bus"], "Béta and bus moved", "Move Béta and bus"),
    (["beta", "bus", "luca", "deal"], "Béta and 3 others moved", "Move Béta and 3 others"),
])  # fmt: skip
def test_edits_are_told_in_names(small, ids, sentence, title):
    edit = moved(small.dossier, dict.fromkeys(ids, (0, 0)))
    assert (edit.sentence, edit.title) == (sentence, title)


def test_other_edits_in_words(small):
    assert arranged("rings", {}).sentence == "Arranged as rings"
    assert arranged("rings", {}).title == "Arrange as rings"
    assert released(small.dossier, ["beta"]).sentence == "Béta released"
    assert released(small.dossier, ["beta"]).title == "Release Béta"


PLACES = {"alpha": (0.0, 0.0), "beta": (100.0, 10.0), "bus": (10.0, 100.0)}


@pytest.mark.parametrize(("edge", "expected"), [
    (Edge.LEFT, [(0, 0), (0, 10), (0, 100)]), (Edge.RIGHT, [(100, 0), (100, 10), (100, 100)]),
    (Edge.CENTRE, [(50, 0), (50, 10), (50, 100)]), (Edge.TOP, [(0, 0), (100, 0), (10, 0)]),
    (Edge.BOTTOM, [(0, 100), (100, 100), (10, 100)]), (Edge.MIDDLE, [(0, 50), (100, 50), (10, 50)]),
])  # fmt: skip
def test_aligned_nodes_stand_in_line(small, edge, expected):
    after = aligned(small.dossier, PLACES, edge).apply(small.dossier)
    assert [after.arrangement.positions[id] for id in PLACES] == expected
    assert after.arrangement.placed == PLACES.keys()


def test_distributed_nodes_have_even_room_between_them(small):
    after = distributed(small.dossier, PLACES, Axis.HORIZONTAL).apply(small.dossier)
    assert [after.arrangement.positions[id] for id in PLACES] == [(0, 0), (100, 10), (50, 100)]
    again = distributed(after, {id: after.arrangement.positions[id] for id in PLACES}, Axis.HORIZONTAL)
    assert again.apply(after) is after


def test_it_takes_some_nodes(small):
    with pytest.raises(EditError, match="it takes 2"):
        aligned(small.dossier, {"alpha": (0, 0)}, Edge.LEFT)
    with pytest.raises(EditError, match="it takes 3"):
        distributed(small.dossier, {"alpha": (0, 0), "beta": (1, 1)}, Axis.VERTICAL)


def test_pinned_nodes_stay_where_they_stand(small):
    after = pinned(small.dossier, {"beta": (7, 7), "deal": (3, 4)}).apply(small.dossier)
    assert after.arrangement.positions["beta"] == small.dossier.arrangement.positions["beta"]
    assert after.arrangement.positions["deal"] == (3.0, 4.0)
    assert after.arrangement.placed == {"beta", "deal"}
    assert pinned(after, {"beta": (0, 0)}).apply(after) is after

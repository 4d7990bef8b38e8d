import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.entities import EntityType
from explorer.plugins.learned.encoder import gelu
from explorer.plugins.learned.head import KINDS, PLACES_EACH, STATUSES, Head, cautious, distance, placed, type_pair
from explorer.plugins.learned.windows import TYPES, Place, Window
from explorer.plugins.learned.wordpieces import Piece
from tests.plugins.learned.small import WIDTH, head

FIRM, TOWN = EntityType.ORGANISATION, EntityType.PLACE


def window(places: list[Place], count: int, free: tuple[int, ...], pairs: list[tuple[str, str]]) -> Window:
    pieces = tuple(Piece(at, at, at + 1) for at in range(count))
    return Window((0, count), pieces, 2, tuple(places), free, free, tuple(pairs))


def test_it_computes_what_the_formulas_say():
    weights = head()
    vectors = np.random.default_rng(5).normal(0, 1, (8, WIDTH)).astype(np.float32)
    looked = window([Place(2, "x", True), Place(5, "y", True)], 8, (3, 4), [("x", "y")])
    likely = next(iter(Head(weights)(looked, vectors, {"x": FIRM, "y": TOWN})))
    asked = weights["q.weight"] @ (vectors[2] + vectors[5])
    scores = np.array([asked @ (weights["k.weight"] @ vectors[at]) for at in (3, 4)]) / np.sqrt(4)
    shares = np.exp(scores) / np.exp(scores).sum()
    seen = shares[0] * vectors[3] + shares[1] * vectors[4]
    between = (vectors[3] + vectors[4] + vectors[5]) / 3
    made = gelu(
        weights["a.weight"] @ vectors[2] + weights["b.weight"] @ vectors[5] + weights["c.weight"] @ between
        + weights["s.weight"] @ seen + weights["bias"] + weights["types.weight"][type_pair(FIRM, TOWN)]
        + weights["steps.weight"][distance(3, True)]
    )  # fmt: skip
    logits = weights["kinds.weight"] @ made + weights["kinds.bias"]
    assert likely.kinds == pytest.approx(1 / (1 + np.exp(-logits)), abs=1e-5)
    logits = weights["statuses.weight"] @ made + weights["statuses.bias"]
    assert likely.status == cautious(np.exp(logits) / np.exp(logits).sum())
    assert set(likely.cues) == {3 + int(shares.argmax())}


def test_the_likeliest_of_several_places_counts():
    weights = head()
    vectors = np.random.default_rng(5).normal(0, 1, (9, WIDTH)).astype(np.float32)
    types = {"x": FIRM, "y": TOWN}

    def likely(*places):
        looked = window([Place(at, "x", True) for at in places] + [Place(5, "y", True)], 9, (3,), [("x", "y")])
        return next(iter(Head(weights)(looked, vectors, types)))

    apart, found = [likely(2), likely(7)], likely(2, 7)
    assert found.kinds == pytest.approx(np.maximum(apart[0].kinds, apart[1].kinds), abs=1e-5)


@pytest.mark.parametrize(
    ("shares", "status"),
    [({"active": 0.95, "agreed": 0.05}, "active"), ({"active": 0.8, "agreed": 0.2}, "agreed"),
     ({"occurred": 0.6, "active": 0.4}, "active"), ({"active": 0.8, "ended": 0.2}, "unclear"),
     ({"planned": 0.7, "denied": 0.3}, "unclear"), ({"ended": 0.6, "active": 0.4}, "ended"),
     ({"agreed": 0.5, "rumoured": 0.2, "planned": 0.3}, "rumoured")],
)  # fmt: skip
def test_the_weakest_that_may_well_be_meant_is_said(shares, status):
    assert cautious(np.array([shares.get(one, 0.0) for one in STATUSES])) == status


def test_without_a_word_that_is_of_no_name_there_is_no_cue():
    vectors = np.ones((4, WIDTH), dtype=np.float32)
    alone = window([Place(2, "x", True), Place(3, "y", True)], 4, (), [("x", "y")])
    assert set(next(iter(Head(head())(alone, vectors, {}))).cues) == {-1}


def test_places_of_the_sentence_itself_come_first_and_then_the_nearest():
    places = [Place(1, "x", False), Place(3, "x", False), Place(9, "x", True), Place(11, "x", True)]
    found = placed(window(places, 12, (), []))["x"]
    assert [place.index for place in found] == [9, 11, 3]
    assert len(found) == PLACES_EACH


@given(st.integers(-300, 300), st.booleans())
def test_every_distance_has_a_row_of_its_own_direction(apart, here):
    assert 0 <= distance(apart, here) < 24
    if apart:
        assert distance(apart, here) != distance(-apart, here)
        assert distance(apart, here) != distance(apart, not here)


def test_every_pair_of_types_has_a_row_of_its_own():
    rows = {type_pair(one, other) for one in TYPES for other in TYPES}
    assert rows == set(range(len(TYPES) ** 2))
    assert type_pair(None, None) == type_pair(FIRM, FIRM)
    assert len(KINDS) == len(set(KINDS))

from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from explorer.network.beside import beside
from tests.work import effort


def distance(one, other):
    return hypot(one[0] - other[0], one[1] - other[1])


def test_the_first_stands_in_the_middle_and_the_second_beside_it():
    found = beside({}, {"a": ["b"], "b": ["a"]})
    assert found["a"] == (0.0, 0.0)
    assert 100 < distance(found["a"], found["b"]) < 250


def test_a_new_one_stands_beside_its_neighbour_with_room_around_it():
    standing = {"hub": (0.0, 0.0), "far": (900.0, 0.0), **{f"n{at}": (200.0 * (at - 1), 200.0) for at in range(3)}}
    (place,) = beside(standing, {"new": ["hub"]}).values()
    assert distance(place, standing["hub"]) < 320
    assert all(distance(place, at) >= 130 for at in standing.values())


def test_twenty_around_one_do_not_lie_on_each_other():
    found = beside({"hub": (0.0, 0.0)}, {f"n{at}": ["hub"] for at in range(20)})
    places = list(found.values())
    assert all(distance(one, other) >= 90 for at, one in enumerate(places) for other in places[:at])


ids = st.sampled_from("abcdefgh")
places = st.tuples(st.floats(-1000, 1000), st.floats(-1000, 1000))


@given(
    st.dictionaries(ids, places), st.dictionaries(st.sampled_from("uvwxyz"), st.sets(ids | st.sampled_from("uvwxyz")))
)
def test_each_new_one_has_a_place_and_it_is_always_the_same(standing, ties):
    found = beside(standing, ties)
    assert found.keys() == ties.keys()
    assert found == beside(standing, ties)
    assert all(abs(x) < 1e5 and abs(y) < 1e5 for x, y in found.values())


def test_a_crowd_stands_around_all_others_and_is_placed_at_once():
    standing = {f"n{at}": (130.0 * (at % 40), 130.0 * (at // 40)) for at in range(1600)}
    ties = {f"new{at}": [f"n{at}", f"n{at + 1}"] for at in range(1000)}
    some = dict(list(ties.items())[:250])
    assert effort(lambda: beside(standing, ties)) < 10 * effort(lambda: beside(standing, some))
    found = beside(standing, ties)
    assert len(set(found.values())) == 1000
    assert not set(found.values()) & set(standing.values())

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from explorer.model.ordering import in_order

lists = st.lists(st.integers(0, 6), max_size=12)


@given(lists, lists)
def test_pairs_are_of_equal_items_in_order(before, after):
    pairs = in_order(before, after)
    assert all(before[old] == after[new] for old, new in pairs)
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(pairs))


def test_the_very_same_object_goes_before_an_equal_one():
    one, other = (1000, 1), tuple(part for part in (1000, 1))
    assert in_order([other], [one, other]) == [(0, 1)]


def test_as_many_as_can_stay_do():
    items = list(range(1000, 1010))
    assert len(in_order(items, [items[9], *items[:9]])) == 9
    assert len(in_order(items, items[::-1])) == 1

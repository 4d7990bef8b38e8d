import pytest

from explorer.network.layouts.rings import Rings
from explorer.network.paths import walk
from tests.network.layouts.common import holds, holds_for_many


def test_it_holds_what_every_layout_promises(request):
    holds(Rings(), request)


def test_many_nodes(request):
    holds_for_many(Rings(), request)


def test_the_most_spoken_of_stands_in_the_middle_of_its_ring(graph, last):
    rings = Rings()
    places = last(rings, graph)
    assert places["foxconn"] == pytest.approx((0, 0), abs=1)

    def reach(id):
        return abs(complex(places[id][0] / rings.stretch, places[id][1]))

    near = set(walk(graph, "foxconn"))
    far = set(graph.entities) - near - {"foxconn"}
    assert max(map(reach, near)) < min(map(reach, far))


def test_separate_parts_stand_side_by_side(parts, last):
    places = last(Rings(), parts)
    five, four = ([places[str(n)][0] for n in numbers] for numbers in (range(5), range(5, 9)))
    assert max(five) < min(four)

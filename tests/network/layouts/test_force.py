from itertools import pairwise

import numpy as np

from explorer.model.entities import Entity, EntityType
from explorer.network.fold import Graph
from explorer.network.layouts.force import _AT_ONCE, Force
from tests.network.layouts.common import holds, holds_for_many


def test_it_holds_what_every_layout_promises(request):
    holds(Force(), request)


def test_many_nodes(request):
    holds_for_many(Force(), request)


def test_it_comes_to_rest_in_many_small_steps(graph):
    steps = [*Force().steps(graph, {}, ())]
    assert len(steps) > 30

    def way(before, after):
        return max(abs(x - before[id][0]) + abs(y - before[id][1]) for id, (x, y) in after.items())

    ways = [way(*both) for both in pairwise(steps[:-1])]
    assert ways[-1] < max(ways) / 4


def test_it_starts_where_the_nodes_are(graph, shipped):
    first = next(iter(Force().steps(graph, shipped.arrangement.positions, ())))
    for id, (x, y) in shipped.arrangement.positions.items():
        assert abs(first[id][0] - x) + abs(first[id][1] - y) < 250


def test_neighbours_stand_nearer_than_strangers(graph, last):
    places = last(Force(), graph)

    def mean(pairs):
        ways = [abs(complex(*places[a]) - complex(*places[b])) for a, b in pairs]
        return sum(ways) / len(ways)

    tied = {frozenset(pair) for pair in graph.by_pair}
    others = [(a, b) for a in graph.entities for b in graph.entities if a < b and frozenset((a, b)) not in tied]
    assert mean(graph.by_pair) < mean(others) * 0.75


def test_all_at_one_point_come_apart(graph, last, overlaps):
    found = last(Force(), graph, dict.fromkeys(graph.entities, (0.0, 0.0)))
    assert overlaps(graph, found) == []


def test_a_crowd_is_arranged_in_steps_short_enough_to_be_stopped_between(monkeypatch):
    ids = [f"e{number}" for number in range(1500)]
    crowd = Graph({id: Entity(id, id, EntityType.ORGANISATION) for id in ids}, {})
    pushed = []
    push = Force._push

    def counted(layout, places, first, last, degree):
        pushed.append((min(last, len(places)) - first) * len(places))
        return push(layout, places, first, last, degree)

    monkeypatch.setattr(Force, "_push", counted)
    steps = Force().steps(crowd, {}, ())
    for _ in range(20):
        next(steps)
        assert 0 < sum(pushed) <= 2 * _AT_ONCE, "only so many pairs of nodes"
        pushed.clear()


def test_pushing_by_sums_is_pushing_by_pairs(monkeypatch):
    places = np.random.default_rng(1).uniform(-3000, 3000, (300, 2))
    degree = np.arange(300) % 7 + 1.0
    exact = Force()._push(places, 40, 90, degree)
    monkeypatch.setattr("explorer.network.layouts.force._MANY", 10)
    assert np.allclose(Force()._push(places, 40, 90, degree), exact)

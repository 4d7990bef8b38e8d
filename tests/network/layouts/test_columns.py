from explorer.network.layouts.columns import Columns
from explorer.network.paths import walk
from tests.network.layouts.common import holds, holds_for_many


def test_it_holds_what_every_layout_promises(request):
    holds(Columns(), request)


def test_many_nodes(request):
    holds_for_many(Columns(), request)


def test_each_column_is_one_step_further_from_the_middle(graph, last):
    columns = Columns()
    places = last(columns, graph)
    x = places["foxconn"][0]
    near = set(walk(graph, "foxconn"))
    assert {abs(places[id][0] - x) for id in near} == {columns.column}
    assert {abs(places[id][0] - x) for id in graph.entities.keys() - near - {"foxconn"}} == {2 * columns.column}
    assert {places[id][0] > x for id in near} == {True, False}


def test_separate_parts_stand_below_one_another(parts, last):
    places = last(Columns(), parts)
    five, four = ([places[str(n)][1] for n in numbers] for numbers in (range(5), range(5, 9)))
    assert max(five) < min(four) or max(four) < min(five)

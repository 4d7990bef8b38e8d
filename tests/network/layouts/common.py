"""What every layout is held to; each layout's own file says so with `hold`."""

from math import isfinite

PLACED = {"nissan": (-700.0, 40.0), "japan": (33.0, -410.0)}


def holds(layout, request):
    """All of it, one promise after the other."""
    fixture = request.getfixturevalue
    last, overlaps, crossings = fixture("last"), fixture("overlaps"), fixture("crossings")
    graph, shipped = fixture("graph"), fixture("shipped")
    assert [*layout.steps(fixture("empty"), {}, ())] == [], "nothing is arranged"
    for name in ("one", "parts", "graph"):
        each = fixture(name)
        for step in layout.steps(each, {}, ()):
            assert step.keys() == each.entities.keys(), "every entity has a place"
            assert all(isfinite(x) and isfinite(y) for x, y in step.values()), "it can be drawn"
        assert overlaps(each, last(layout, each)) == [], "nothing lies on anything"
        assert last(layout, each) == last(layout, each), "the same input gives the same"
    assert crossings(graph, last(layout, graph)) == [], "the example can be drawn without a crossing"
    assert crossings(graph, last(layout, graph, shipped.arrangement.positions)) == []
    assert crossings(fixture("parts"), last(layout, fixture("parts"))) == []
    found = last(layout, graph, {**shipped.arrangement.positions, **PLACED}, tuple(PLACED))
    assert {id: found[id] for id in PLACED} == PLACED, "what was placed by hand stays"
    assert overlaps(graph, found) == [], "the others make room for it"


def holds_for_many(layout, request):
    """Also of two hundred nodes."""
    large = request.getfixturevalue("large")
    found = request.getfixturevalue("last")(layout, large)
    assert request.getfixturevalue("overlaps")(large, found) == []

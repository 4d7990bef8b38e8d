from dataclasses import replace

import pytest

from explorer.model.claims import Claim, Stage
from explorer.model.documents import Passage
from explorer.model.entities import Entity, EntityType
from explorer.model.relationships import Relationship, RelationshipId, Rule, Status, Verdict
from explorer.network.filters import Filter, choose
from explorer.network.fold import Graph

TYPES = {"a": EntityType.ORGANISATION, "b": EntityType.ORGANISATION, "c": EntityType.PERSON, "z": EntityType.PLACE}
LINES = {("a", "b"): Status.ACTIVE, ("a", "c"): Status.SOUGHT, ("b", "c"): Status.RUMOURED}


def _relationship(a, b, status):
    id = RelationshipId(a, b, "partnership")
    claim = Claim("c", a, b, id.kind, Stage.ACTIVE, (Passage("d", 0, 1),))
    return Relationship(id, (claim,), Verdict(status, Rule.AGREE, (status,), ("c",)))


@pytest.fixture
def graph():
    ties = [_relationship(a, b, status) for (a, b), status in LINES.items()]
    return Graph({id: Entity(id, id.upper(), type) for id, type in TYPES.items()}, {tie.id: tie for tie in ties})


def shown(graph):
    return "".join(graph.entities), ["".join(id.pair) for id in graph.relationships]


def test_no_filter_is_the_very_same_graph(graph):
    assert choose(graph, Filter()) is graph


def test_hidden_status_hides_its_lines(graph):
    assert shown(choose(graph, Filter(frozenset({Status.RUMOURED})))) == ("abcz", ["ab", "ac"])


def test_entities_that_only_hidden_lines_tie_are_hidden_too_but_not_those_that_nothing_tied(graph):
    hidden = Filter(frozenset({Status.RUMOURED, Status.SOUGHT}))
    assert shown(choose(graph, hidden)) == ("abz", ["ab"])


def test_hidden_type_hides_its_entities_and_their_lines(graph):
    hidden = Filter(hidden_types=frozenset({EntityType.PERSON}))
    assert shown(choose(graph, hidden)) == ("abz", ["ab"])


def test_neighbourhood_has_all_lines_between_those_in_it(graph):
    assert shown(choose(graph, Filter(around="a"))) == ("abc", ["ab", "ac", "bc"])
    assert shown(choose(graph, Filter(around="z"))) == ("z", [])


def test_filters_add_up(graph):
    wanted = Filter(frozenset({Status.SOUGHT}), frozenset({EntityType.PERSON}), around="a")
    assert shown(choose(graph, wanted)) == ("ab", ["ab"])


def test_everything_hidden(graph):
    wanted = Filter(frozenset(Status), frozenset(EntityType))
    assert shown(choose(graph, wanted)) == ("", [])


def test_neighbourhood_of_what_is_gone_is_empty(graph):
    assert shown(choose(graph, Filter(around="nobody"))) == ("", [])


def test_nothing_that_is_shown_has_a_hidden_end(graph):
    for hidden in TYPES.values():
        found = choose(graph, Filter(hidden_types=frozenset({hidden})))
        assert all(end in found.entities for id in found.relationships for end in id.pair)


def test_ids_lead_to_the_very_same_values(graph):
    found = choose(graph, replace(Filter(), around="a"))
    assert all(found.relationships[id] is graph.relationships[id] for id in found.relationships)

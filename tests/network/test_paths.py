import pytest

from explorer.model.claims import Claim, Stage
from explorer.model.documents import Passage
from explorer.model.entities import Entity, EntityType
from explorer.model.relationships import Relationship, RelationshipId, Rule, Status, Verdict
from explorer.network.fold import Graph
from explorer.network.paths import neighbourhood, toward, walk


def graph(*lines):
    """A graph from lines such as "ab": a line from a to b."""
    entities = {id: Entity(id, id.upper(), EntityType.GROUP) for id in sorted({*"".join(lines), "z"})}
    verdict = Verdict(Status.ACTIVE, Rule.AGREE, (Status.ACTIVE,), ("c",))
    relationships = {}
    for a, b in lines:
        id = RelationshipId(a, b, f"kind {len(relationships)}")
        claim = Claim("c", a, b, id.kind, Stage.ACTIVE, (Passage("d", 0, 1),))
        relationships[id] = Relationship(id, (claim,), verdict)
    return Graph(entities, relationships)


def test_neighbourhood_is_the_entity_and_what_a_line_joins_to_it():
    assert neighbourhood(graph("ab", "ca", "cd"), "a") == {"a", "b", "c"}


def test_neighbourhood_of_what_nothing_is_tied_to():
    assert neighbourhood(graph("ab"), "z") == {"z"}
    assert neighbourhood(graph("ab"), "nobody") == {"nobody"}


def test_walk_names_each_neighbour_once_in_the_order_of_the_lines():
    assert walk(graph("ac", "ba", "ac", "aa"), "a") == ("c", "b")
    assert walk(graph("ab"), "nobody") == ()


RIGHT, UP = (1, 0), (0, -1)


@pytest.mark.parametrize(("places", "direction", "found"), [
    ({"near": (10, 0), "far": (20, 0)}, RIGHT, "near"),
    ({"behind": (-1, 0), "ahead": (90, 0)}, RIGHT, "ahead"),
    ({"above": (0, -10), "below": (0, 5)}, UP, "above"),
    ({"slanting": (5, 8.66)}, RIGHT, "slanting"),
    ({"too steep": (5, 8.8)}, RIGHT, None),
    ({"slanting": (8, 6), "straight": (10, 0)}, RIGHT, "straight"),
    ({"first": (8, 6), "mirrored": (8, -6)}, RIGHT, "first"),
    ({"here": (0, 0)}, RIGHT, None),
    ({}, RIGHT, None),
    ({"anywhere": (1, 1)}, (0, 0), None),
])  # fmt: skip
def test_toward(places, direction, found):
    assert toward((0, 0), places, direction) == found

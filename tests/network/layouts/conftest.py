"""Graphs to arrange: the shipped one, and some made by hand."""

from __future__ import annotations

import random

import numpy as np
import pytest

from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Claim, Stage
from explorer.model.documents import Document
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, EntityType
from explorer.network.fold import fold
from explorer.network.layouts.room import rooms

TYPES = list(EntityType)


def graph_of(entities, pairs):
    """A graph of entities 0, 1, … with a line for each pair."""
    text = Document("Somebody said so.", "a.txt")
    here = text.passage(0, 8)
    names = [f"Entity {number}" for number in range(entities)]
    return fold(
        Dossier(
            documents=(text,),
            entities=tuple(Entity(str(n), name, TYPES[n % len(TYPES)]) for n, name in enumerate(names)),
            claims=tuple(
                Claim(f"c{n}", str(a), str(b), "partnership", Stage.ACTIVE, (here,)) for n, (a, b) in enumerate(pairs)
            ),
        ),
        load_vocabulary(),
    )


@pytest.fixture(scope="session")
def shipped():
    return load_project(example())


@pytest.fixture(scope="session")
def graph(shipped):
    return fold(shipped, load_vocabulary())


@pytest.fixture(scope="session")
def empty():
    return graph_of(0, [])


@pytest.fixture(scope="session")
def one():
    return graph_of(1, [])


@pytest.fixture(scope="session")
def parts():
    """Two rings that no line joins, and one node that nothing is tied to."""
    rings = [(n, n + 1) for n in range(4)] + [(4, 0)] + [(n, n + 1) for n in range(5, 8)] + [(8, 5)]
    return graph_of(10, rings)


@pytest.fixture(scope="session")
def large():
    choice = random.Random(1)
    pairs = [(choice.randrange(n), n) for n in range(1, 200)] + [
        tuple(choice.sample(range(200), 2)) for _ in range(100)
    ]
    return graph_of(200, pairs)


@pytest.fixture(scope="session")
def last():
    """The last step of a layout from nowhere, or from given places."""
    return lambda layout, graph, start=None, placed=(): [*layout.steps(graph, start or {}, placed)][-1]


@pytest.fixture(scope="session")
def overlaps():
    """Pairs of entities whose boxes (a disc with its label) share more than a hair's breadth."""

    def find(graph, places):
        ids, sizes = list(graph.entities), rooms(graph)
        return [
            (ids[a], ids[b])
            for a in range(len(ids))
            for b in range(a)
            if all(
                abs(places[ids[a]][axis] - places[ids[b]][axis]) < sizes[a][axis] + sizes[b][axis] - 0.1
                for axis in (0, 1)
            )
        ]

    return find


@pytest.fixture(scope="session")
def crossings():
    """Pairs of neighbours whose straight lines cross; lines that share an end cannot."""

    def find(graph, places):
        pairs = [pair for pair in graph.by_pair if pair[0] != pair[1]]
        return [
            (one, other)
            for at, one in enumerate(pairs)
            for other in pairs[:at]
            if not set(one) & set(other) and _cross(*(places[id] for id in (*one, *other)))
        ]

    return find


def _cross(a, b, c, d):
    def side(p, q, r):
        return np.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))

    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)

"""Graph → Scene: each mark holds what it stands for, and columns agree in length."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Review, ReviewState, Stage
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.dossier import Dossier
from explorer.model.relationships import RelationshipId, Status
from explorer.network.filters import Filter, choose
from explorer.network.fold import Graph, fold
from explorer.network.scene import Scene, positions, scene
from tests.dossiers import dossiers, next_dossiers

VOCABULARY = load_vocabulary()


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return load_project(example())


@pytest.fixture(scope="module")
def graph(dossier: Dossier) -> Graph:
    return fold(dossier, VOCABULARY)


@pytest.fixture(scope="module")
def drawn(dossier: Dossier, graph: Graph) -> Scene:
    return scene(graph, dossier, VOCABULARY)


@given(dossiers())
def test_every_relationship_is_one_line_and_every_entity_one_node(dossier: Dossier) -> None:
    graph = fold(dossier, VOCABULARY)
    for merged in (False, True):
        drawn = scene(graph, dossier, VOCABULARY, merged)
        assert sorted(id for ids in drawn.line_ids for id in ids) == sorted(graph.relationships)
        assert drawn.node_ids == tuple(graph.entities)
        assert len(drawn.line_ids) == (len(graph.by_pair) if merged else len(graph.relationships))
        lines = {len(column) for column in (drawn.line_ids, drawn.ends, drawn.slots, drawn.statuses, drawn.widths,
                 drawn.claims, drawn.arrows, drawn.inferred, drawn.disagree, drawn.texts, drawn.numbers)}  # fmt: skip
        nodes = {len(column) for column in (drawn.node_ids, drawn.types, drawn.names, drawn.notes, drawn.radii,
                 drawn.badges)}  # fmt: skip
        assert len(lines) == len(nodes) == 1


def line(drawn: Scene, subject: str, object: str, kind: str) -> int:
    return drawn.line_index[RelationshipId(subject, object, kind)]


def test_lines_say_what_they_are(drawn: Scene) -> None:
    assert drawn.texts[line(drawn, "foxconn", "nissan", "negotiation")] == "negotiation"
    assert drawn.texts[line(drawn, "foxconn", "microbus", "product launch")] == "launch, by 2027"
    assert drawn.texts[line(drawn, "jun-seki", "nissan", "role")] == "senior executive"
    assert set(drawn.numbers) == {""}


def test_statuses_signs_and_directions_are_those_of_the_relationships(drawn: Scene, graph: Graph) -> None:
    for ids, statuses, inferred in zip(drawn.line_ids, drawn.statuses, drawn.inferred, strict=True):
        (id,) = ids
        relationship = graph.relationships[id]
        assert relationship.status in (*statuses, Status.DISPUTED)
        assert inferred == relationship.is_inferred
    assert drawn.arrows[line(drawn, "foxconn", "electric-bus", "product launch")]
    assert not drawn.arrows[line(drawn, "foxconn", "nissan", "negotiation")]


def test_unnamed_parties_are_noted(drawn: Scene) -> None:
    notes = dict(zip(drawn.node_ids, drawn.notes, strict=True))
    assert notes["three-way-deal"] == "1 party unnamed"
    assert notes["four-way-dialogue-framework"] == "2 parties unnamed"
    assert notes["foxconn"] == ""


def test_a_pair_at_odds_with_itself_is_marked(drawn: Scene) -> None:
    pairs = {drawn.line_ids[line][0].pair for line in np.flatnonzero(drawn.disagree)}
    assert ("foxconn", "nissan") in pairs


def test_the_lines_of_a_pair_fan_out_around_its_middle(drawn: Scene) -> None:
    lines = [line for line, (id,) in enumerate(drawn.line_ids) if id.pair == ("foxconn", "nissan")]
    slots = [drawn.slots[line] * (1 if drawn.line_ids[line][0].subject == "foxconn" else -1) for line in lines]
    assert sorted(slots) == pytest.approx([-1.5, -0.5, 0.5, 1.5])


def test_merged_lines_count_what_they_stand_for(dossier: Dossier, graph: Graph) -> None:
    drawn = scene(graph, dossier, VOCABULARY, merged=True)
    between = drawn.line_index[RelationshipId("foxconn", "nissan", "negotiation")]
    assert drawn.texts[between] == "4 relationships"
    assert drawn.claims[between] == 6
    assert not drawn.arrows[between]
    assert len(drawn.statuses[between]) > 1


def test_a_filter_changes_nobodys_size(dossier: Dossier, graph: Graph, drawn: Scene) -> None:
    part = choose(graph, Filter(hidden_statuses=frozenset({Status.SOUGHT})))
    filtered = scene(part, dossier, VOCABULARY, whole=graph)
    for id, radius in zip(filtered.node_ids, filtered.radii, strict=True):
        assert radius == drawn.radii[drawn.index[id]]


def test_what_has_no_place_gets_one_beside_its_neighbours(drawn: Scene) -> None:
    places = positions(drawn, {"foxconn": (1000.0, 500.0)})
    assert np.isfinite(places).all()
    assert tuple(places[drawn.index["foxconn"]]) == (1000, 500)
    near = np.hypot(*(places[drawn.index["taiwan"]] - (1000, 500)))
    assert 50 < near < 250
    assert len({tuple(place) for place in places.tolist()}) == len(places)
    assert (positions(drawn, {}) == positions(drawn, {})).all()


def test_the_ways_back_from_ids(drawn: Scene) -> None:
    for place, id in enumerate(drawn.node_ids):
        assert drawn.index[id] == place
        assert all(place in drawn.ends[line] for line in drawn.lines_of[place])


def test_what_a_rejected_claim_says_stands_on_no_line() -> None:
    dossier, vocabulary = load_project(example()), load_vocabulary()
    role = dossier.claim_by_id["c03"]
    slander = replace(role, id="x", detail="convicted fraudster", review=Review(ReviewState.REJECTED))
    spoilt = replace(dossier, claims=(*dossier.claims, slander, slander))
    before = scene(fold(dossier, vocabulary), dossier, vocabulary)
    after = scene(fold(spoilt, vocabulary), spoilt, vocabulary)
    assert after.texts == before.texts
    assert after.radii.tolist() == before.radii.tolist()
    assert after.widths.tolist() == before.widths.tolist()


def test_a_contradiction_between_pairs_marks_what_it_is_about() -> None:
    dossier, vocabulary = load_project(example()), load_vocabulary()
    drawn = scene(fold(dossier, vocabulary), dossier, vocabulary)
    marked = {id for id, badge in zip(drawn.node_ids, drawn.badges, strict=True) if badge}
    assert marked == {"three-way-deal", "four-way-dialogue-framework"}
    across = Disagreement("y", DisagreementKind.CONTRADICTION, "either or", ("c05", "c07"))
    other = replace(dossier, disagreements=(across,))
    drawn = scene(fold(other, vocabulary), other, vocabulary)
    assert {id for id, badge in zip(drawn.node_ids, drawn.badges, strict=True) if badge} == {"foxconn"}


@given(st.data())
def test_a_scene_made_edit_by_edit_is_the_scene_made_at_once(data: st.DataObject) -> None:
    vocabulary, known = load_vocabulary(), data.draw(dossiers())
    found = scene(fold(known, vocabulary), known, vocabulary)
    for _ in range(3):
        known = data.draw(next_dossiers(known))
        folded = fold(known, vocabulary, found.basis.graph if found.basis else None)
        found = scene(folded, known, vocabulary, before=found)
        fresh = scene(fold(known, vocabulary), known, vocabulary)
        for column in fields(Scene):
            if column.name != "basis":
                one, other = getattr(found, column.name), getattr(fresh, column.name)
                assert np.array_equal(one, other) if isinstance(one, np.ndarray) else one == other, column.name
        assert (found.index, found.line_index, found.lines_of) == (fresh.index, fresh.line_index, fresh.lines_of)


def test_an_edit_changes_the_rows_that_it_touches(dossier: Dossier, graph: Graph) -> None:
    vocabulary = load_vocabulary()
    before = scene(graph, dossier, vocabulary)
    claims = tuple(replace(one, stage=Stage.ENDED) if one is dossier.claims[0] else one for one in dossier.claims)
    names = tuple(replace(one, name="Another") if one.id == "nissan" else one for one in dossier.entities)
    edited = replace(dossier, claims=claims, entities=names)
    after = scene(fold(edited, vocabulary, graph), edited, vocabulary, before=before)
    fresh = scene(fold(edited, vocabulary), edited, vocabulary)
    assert after.names == fresh.names != before.names
    assert (after.statuses, after.texts, after.told) == (fresh.statuses, fresh.texts, fresh.told)
    assert after.radii.tolist() == fresh.radii.tolist()
    assert (after.disagree.tolist(), after.badges.tolist()) == (fresh.disagree.tolist(), fresh.badges.tolist())

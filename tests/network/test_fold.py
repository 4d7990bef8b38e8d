import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Claim, Review, ReviewState, Stage
from explorer.model.documents import Document
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, EntityType
from explorer.model.relationships import Overrule, RelationshipId, Status
from explorer.network.fold import fold, relationship_id
from tests.dossiers import dossiers, next_dossiers

VOCABULARY = load_vocabulary()
DOCUMENT = Document("Acme works with Bolt.", "a.txt")
ENTITIES = tuple(Entity(id, id.title(), EntityType.ORGANISATION) for id in ("acme", "bolt", "cord"))


def claim(id, subject, object, kind="partnership", stage=Stage.ACTIVE):
    return Claim(id, subject, object, kind, stage, (DOCUMENT.passage(0, 21),))


def graph(*claims, **more):
    return fold(Dossier(documents=(DOCUMENT,), entities=ENTITIES, claims=claims, **more), VOCABULARY)


def test_claims_of_one_kind_between_two_entities_are_one_relationship():
    found = graph(claim("1", "acme", "bolt"), claim("2", "acme", "bolt"), claim("3", "acme", "bolt", "supply"))
    assert [len(one.claims) for one in found.relationships.values()] == [2, 1]
    assert len(found.by_pair["acme", "bolt"]) == 2


def test_kinds_without_a_direction_fold_both_ways_round():
    found = graph(claim("1", "acme", "bolt"), claim("2", "bolt", "acme"))
    assert list(found.relationships) == [RelationshipId("acme", "bolt", "partnership")]


def test_kinds_with_a_direction_do_not():
    found = graph(claim("1", "acme", "bolt", "supply"), claim("2", "bolt", "acme", "supply"))
    assert len(found.relationships) == 2
    assert len(found.by_pair) == 1


def test_a_relationship_none_of_whose_claims_counts_is_not_drawn():
    rejected = replace(claim("1", "acme", "bolt"), review=Review(ReviewState.REJECTED))
    assert not graph(rejected).relationships
    assert len(graph(rejected, claim("2", "acme", "bolt")).relationships) == 1


def test_an_entity_without_claims_is_still_there():
    found = graph(claim("1", "acme", "bolt"))
    assert list(found.entities) == ["acme", "bolt", "cord"]
    assert found.by_entity["cord"] == ()


def test_what_is_only_proposed_is_no_part_of_the_map():
    proposed = replace(claim("1", "acme", "bolt"), review=Review(ReviewState.PROPOSED))
    entities = tuple(replace(one, proposed=True) for one in graph().entities.values() if one.id != "cord")
    found = fold(Dossier(entities=entities, claims=(proposed,), documents=(DOCUMENT,)), VOCABULARY)
    assert not found.relationships
    assert not found.entities
    accepted = replace(proposed, review=Review(ReviewState.ACCEPTED))
    found = fold(Dossier(entities=entities, claims=(accepted,), documents=(DOCUMENT,)), VOCABULARY)
    assert list(found.entities) == ["acme", "bolt"]


def test_a_tie_to_oneself_counts_once():
    assert len(graph(claim("1", "acme", "acme")).by_entity["acme"]) == 1


def test_an_overrule_reaches_its_relationship():
    overrule = Overrule(RelationshipId("acme", "bolt", "partnership"), Status.ENDED, "they told me")
    found = graph(claim("1", "bolt", "acme"), overrules=(overrule,))
    assert [one.status for one in found.relationships.values()] == [Status.ENDED]


@given(dossiers())
def test_no_line_without_a_sentence(dossier):
    found = fold(dossier, VOCABULARY)
    for relationship in found.relationships.values():
        assert relationship.claims
        for one in relationship.claims:
            assert relationship_id(one, VOCABULARY) == relationship.id
            assert found.relationship_of_claim[one.id] == relationship.id
            assert all(dossier.quote(passage) for passage in one.passages)
    drawn = {one.id for relationship in found.relationships.values() for one in relationship.claims}
    assert {one.id for one in dossier.claims if one.counts} <= drawn


@given(st.data())
def test_what_is_folded_edit_by_edit_is_what_is_folded_at_once(data):
    dossier = data.draw(dossiers())
    found = fold(dossier, VOCABULARY)
    for _ in range(3):
        dossier = data.draw(next_dossiers(dossier))
        found = fold(dossier, VOCABULARY, found)
        fresh = fold(dossier, VOCABULARY)
        assert found == fresh
        assert found.basis == fresh.basis
        assert list(found.relationships) == list(fresh.relationships)
        assert list(found.entities) == list(fresh.entities)


@given(dossiers(), dossiers())
def test_another_project_folds_as_if_there_had_been_none_before(one, other):
    assert fold(other, VOCABULARY, fold(one, VOCABULARY)) == fold(other, VOCABULARY)


def test_an_edit_leaves_the_relationships_that_it_does_not_touch_the_very_same():
    one, two = claim("1", "acme", "bolt"), claim("2", "bolt", "cord")
    before = graph(one, two)
    dossier = Dossier(documents=(DOCUMENT,), entities=ENTITIES, claims=(one, replace(two, stage=Stage.ENDED)))
    after = fold(dossier, VOCABULARY, before)
    same, changed = (RelationshipId(*pair, "partnership") for pair in (("acme", "bolt"), ("bolt", "cord")))
    assert after.relationships[same] is before.relationships[same]
    assert after.relationships[changed].status is Status.ENDED


@pytest.mark.parametrize("seed", range(8))
def test_among_many_claims_an_edit_keeps_every_order(seed):
    dice = random.Random(seed)
    ids, kinds = [entity.id for entity in ENTITIES], ("partnership", "supply", "merger")

    def made(number):
        one = claim(str(number), dice.choice(ids), dice.choice(ids), dice.choice(kinds), dice.choice(list(Stage)))
        return replace(one, review=Review(dice.choice([ReviewState.ACCEPTED, ReviewState.ACCEPTED, *ReviewState])))

    claims = [made(number) for number in range(40)]
    found = graph(*claims)
    for number in range(40, 200):
        for _ in range(dice.choice((1, 1, 2, 3))):
            place = dice.randrange(len(claims))
            match dice.choice(("stage", "review", "other", "gone", "behind", "between")):
                case "stage":
                    claims[place] = replace(claims[place], stage=dice.choice(list(Stage)))
                case "review":
                    claims[place] = replace(claims[place], review=Review(dice.choice(list(ReviewState))))
                case "other":
                    claims[place] = made(number)
                case "gone":
                    del claims[place]
                case "behind":
                    claims.append(made(number))
                case "between":
                    claims.insert(place, made(number))
        dossier = Dossier(documents=(DOCUMENT,), entities=ENTITIES, claims=tuple(claims))
        found, fresh = fold(dossier, VOCABULARY, found), fold(dossier, VOCABULARY)
        assert list(found.relationships.items()) == list(fresh.relationships.items())
        assert found.basis == fresh.basis

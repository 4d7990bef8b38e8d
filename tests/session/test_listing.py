import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Review, ReviewState
from explorer.model.dossier import Dossier
from explorer.network.fold import fold
from explorer.session.edits import claim_reviewed, reading_added
from explorer.session.listing import as_text, listing
from tests.dossiers import dossiers
from tests.readings import BY, article, reading


def listed(dossier):
    return listing(dossier, fold(dossier, load_vocabulary()), load_vocabulary())


@pytest.fixture(scope="module")
def dossier():
    return load_project(example())


@pytest.fixture(scope="module")
def found(dossier):
    return listed(dossier)


def relationship(found, subject, kind, object):
    (row,) = (
        row for row in found["relationships"] if (row["subject"], row["kind"], row["object"]) == (subject, kind, object)
    )
    return row


def holds(value, shape):
    """Whether the value has everything the shape has; more keys are welcome."""
    if isinstance(shape, dict):
        return all(key in value and holds(value[key], part) for key, part in shape.items())
    if isinstance(shape, list):
        return len(value) == len(shape) and all(holds(*both) for both in zip(value, shape, strict=True))
    return value == shape


def test_the_shape_that_stays(dossier, found):
    id = dossier.documents[0].id
    assert holds(
        {**found, "entities": found["entities"][:1]},
        {
            "title": "Foxconn and the Japanese automakers",
            "documents": [{"id": id, "title": None, "published": None, "characters": 2409}],
            "entities": [{"id": "foxconn", "name": "Foxconn", "type": "organisation"}],
        },
    )
    assert holds(
        relationship(found, "Foxconn", "negotiation", "Nissan"),
        {
            "status": "ended",
            "claims": [
                {
                    "sentence": "Foxconn is no longer in negotiations with Nissan at this time.",
                    "document": id, "start": 1355, "end": 1417, "status": "ended", "stage": "ended",
                    "polarity": "affirmed", "certainty": "certain", "basis": "stated", "said_by": "the article",
                    "detail": None,
                    "cues": [{"role": "kind", "start": 1363, "end": 1396},
                             {"role": "negation", "start": 1366, "end": 1375}],
                    "dates": [{"text": "at this time", "edtf": None, "role": "as of"}],
                    "review": "accepted", "rank": "normal",
                }
            ],
        },
    )  # fmt: skip
    assert holds(
        found["disagreements"][0],
        {"kind": "contradiction",
         "claims": [["Foxconn", "Nissan", "partnership"], ["Foxconn", "Nissan", "negotiation"]]},
    )  # fmt: skip
    assert holds(
        found["unread"][2],
        {"document": id, "start": 1106, "end": 1207, "why": "not understood", "place": "¶3 s4",
         "sentence": "The consumer vehicles are part of a larger strategy under this as one-one supplying consumer "
                     "markets."},
    )  # fmt: skip


def test_a_bound_stays_a_bound(found):
    (claim,) = relationship(found, "Foxconn", "product launch", "Electric bus")["claims"]
    assert holds(claim["dates"], [{"text": "By 2027", "edtf": "../2027", "earliest": None, "latest": "2027-12-31"}])


def test_nothing_is_lost(dossier, found):
    assert sorted(claim["id"] for row in found["relationships"] for claim in row["claims"]) == sorted(
        claim.id for claim in dossier.claims
    )
    rejected = replace(dossier.claim_by_id["c20"], review=Review(ReviewState.REJECTED))
    claims = tuple(rejected if claim.id == "c20" else claim for claim in dossier.claims)
    less = listed(replace(dossier, claims=claims))
    assert [(row["id"], row["subject"], row["kind"], row["object"]) for row in less["set_aside"]] == [
        ("c20", "Foxconn", "negotiation", "Nissan")
    ]
    assert ["Foxconn", "Nissan", "negotiation"] in less["disagreements"][0]["claims"]
    assert "Set aside" in as_text(less)
    assert "no longer in negotiations" in as_text(less)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(dossiers())
def test_any_dossier_is_listed_as_json_and_as_text(dossier):
    found = listed(dossier)
    assert json.loads(json.dumps(found)) == found
    told = (*found["relationships"], *found["proposals"])
    named = {claim["id"] for row in told for claim in row["claims"]}
    assert named | {row["id"] for row in found["set_aside"]} == {claim.id for claim in dossier.claims}
    assert all(line.isprintable() for line in as_text(found).split("\n"))


def test_proposals_stand_apart_in_the_shape_of_relationships():
    document = article()
    before = reading_added(Dossier(), document, reading(document), load_vocabulary(), BY).apply(Dossier())
    found = listed(before)
    assert (found["relationships"], found["set_aside"]) == ([], [])
    stake, supply = found["proposals"]
    assert (stake["subject"], stake["kind"], stake["object"], stake["status"]) == (
        "Harlow Freight", "equity stake", "Brandt Logistik", "in talks",
    )  # fmt: skip
    (claim,) = supply["claims"]
    assert holds(claim, {
        "review": "proposed", "reviewed_by": BY, "rule": "supplies", "strength": "fair", "status": "active",
        "links": [{"exact": "The company", "entity": "Harlow Freight", "others": ["Brandt Logistik"]}],
        "alternatives": [{"part": "subject", "value": "Brandt Logistik"}],
    })  # fmt: skip
    assert all(row["proposed"] for row in found["entities"])
    taken = claim_reviewed(before, before.claims[0].id, ReviewState.ACCEPTED).apply(before)
    after = listed(taken)
    assert [row["kind"] for row in after["relationships"]] == ["equity stake"]
    assert [row["kind"] for row in after["proposals"]] == ["supply"]
    assert [row["name"] for row in after["entities"] if row["proposed"]] == ["Mira Voss", "Oster"]
    text = " ".join(as_text(after).split())
    assert "1 proposal waits" in text
    assert "Oster (organisation) · proposed" in text

from dataclasses import replace

from hypothesis import given

from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Claim, SaidBy, Speaker, Stage
from explorer.model.documents import Document
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, EntityType
from explorer.model.merges import Merge, homes, members
from explorer.model.relationships import Overrule, RelationshipId, Status
from explorer.network.fold import fold
from tests.dossiers import dossiers

TEXT = Document("Hon Hai, also Foxconn, supplies Acme.", "a.txt")
ORGANISATION = EntityType.ORGANISATION
ENTITIES = (
    Entity("acme", "Acme", ORGANISATION),
    Entity("foxconn", "Foxconn", ORGANISATION, ("Foxconn Technology",)),
    Entity("hon-hai", "Hon Hai", ORGANISATION, ("Foxconn",)),
    Entity("precision", "Precision", ORGANISATION),
)


def claim(id, subject, object, kind="supply", **more):
    return Claim(id, subject, object, kind, Stage.ACTIVE, (TEXT.passage(0, 7),), **more)


CLAIMS = (
    claim("a", "hon-hai", "acme"),
    claim("b", "foxconn", "acme", said_by=SaidBy(Speaker.NAMED, "hon-hai")),
    claim("c", "acme", "hon-hai", "partnership"),
)
APART = Dossier(documents=(TEXT,), entities=ENTITIES, claims=CLAIMS)
MERGED = replace(APART, merges=(Merge("foxconn", ("hon-hai",), "Foxconn (Hon Hai)"),))


def test_without_a_merge_nothing_is_resolved():
    assert APART.resolved is APART


def test_the_kept_entity_stands_for_all_of_them():
    resolved = MERGED.resolved
    assert [entity.id for entity in resolved.entities] == ["acme", "foxconn", "precision"]
    kept = resolved.entity_by_id["foxconn"]
    assert (kept.name, kept.aliases) == ("Foxconn (Hon Hai)", ("Foxconn", "Foxconn Technology", "Hon Hai"))
    assert [(one.subject, one.object) for one in resolved.claims] == [
        ("foxconn", "acme"), ("foxconn", "acme"), ("acme", "foxconn"),
    ]  # fmt: skip
    assert resolved.claims[1].said_by.entity == "foxconn"
    assert resolved.resolved is resolved


def test_recorded_claims_never_change():
    assert MERGED.claims is CLAIMS
    assert replace(MERGED, merges=()) == APART


def test_merges_of_merges():
    merges = (Merge("hon-hai", ("precision",), "x"), Merge("foxconn", ("hon-hai",), "y"))
    assert homes(merges) == {"precision": "foxconn", "hon-hai": "foxconn"}
    assert members("foxconn", merges) == ("foxconn", "hon-hai", "precision")
    assert [entity.name for entity in replace(APART, merges=merges).resolved.entities] == ["Acme", "y"]


def test_relationships_are_folded_over_what_is_merged():
    graph = fold(MERGED, load_vocabulary())
    assert {id: len(one.claims) for id, one in graph.relationships.items()} == {
        RelationshipId("foxconn", "acme", "supply"): 2, RelationshipId("acme", "foxconn", "partnership"): 1,
    }  # fmt: skip


def test_an_overrule_goes_with_its_entity():
    theirs = Overrule(RelationshipId("acme", "hon-hai", "partnership"), Status.ENDED, "told")
    own = Overrule(RelationshipId("acme", "foxconn", "partnership"), Status.ACTIVE, "seen")
    key = own.relationship

    def status(*overrules):
        return fold(replace(MERGED, overrules=overrules), load_vocabulary()).relationships[key].status

    assert status(theirs) is Status.ENDED
    assert status(theirs, own) is Status.ACTIVE


@given(dossiers())
def test_whatever_is_merged_every_claim_keeps_two_known_ends(dossier):
    resolved = dossier.resolved
    known = resolved.entity_by_id
    assert len(resolved.claims) == len(dossier.claims)
    assert all(one.subject in known and one.object in known for one in resolved.claims)
    assert all(end in known for id in fold(dossier, load_vocabulary()).relationships for end in id.pair)
    assert resolved.resolved is resolved

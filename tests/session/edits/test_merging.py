import pytest

from explorer.network.fold import fold
from explorer.session.edits import EditError, entities_merged, entity_renamed, entity_split, sameness_asked
from explorer.session.evidence import evidence
from explorer.session.gestures import Select


def test_merged_and_split_again_is_what_it_was(known, once):
    merged = once(known, entities_merged(known, ["alpha", "deal", "bus"], "alpha"))
    assert merged.claims is known.claims
    assert [entity.id for entity in merged.resolved.entities] == ["alpha", "beta", "luca"]
    assert once(merged, entity_split(merged, "alpha")) == known
    part = once(merged, entity_split(merged, "alpha", ["bus"]))
    assert [entity.id for entity in part.resolved.entities] == ["alpha", "beta", "bus", "luca"]


def test_merges_are_told_in_names(known):
    edit = entities_merged(known, ["beta", "alpha"], "alpha", "Alphabet")
    assert (edit.title, edit.sentence) == ("Merge entities", "Béta merged into Alphabet")
    merged = edit.apply(known)
    assert entity_split(merged, "alpha").sentence == "Béta split from Alphabet"


def test_every_claim_is_where_it_belongs(known, vocabulary):
    merged = entities_merged(known, ["beta", "luca"], "beta").apply(known)
    claims = {claim.id for tie in fold(merged, vocabulary).relationships.values() for claim in tie.claims}
    assert claims == set(known.claim_by_id)
    graph = fold(merged, vocabulary)
    assert {end for id in graph.relationships for end in id.pair} == {"alpha", "beta", "bus"}


@pytest.mark.parametrize(("ids", "keep", "words"), [
    (["alpha"], "alpha", "two different"), (["nobody"], "alpha", "no entity"), (["beta"], "nobody", "no entity"),
])  # fmt: skip
def test_merges_of_nothing_are_refused(known, ids, keep, words):
    with pytest.raises(EditError, match=words):
        entities_merged(known, ids, keep).apply(known)


def test_what_is_merged_already_is_not_merged_elsewhere(known):
    merged = entities_merged(known, ["beta"], "alpha").apply(known)
    with pytest.raises(EditError, match="Béta is merged into Alpha"):
        entities_merged(merged, ["beta"], "bus").apply(merged)
    with pytest.raises(EditError, match="split them first"):
        entity_renamed(merged, "beta", "B")
    with pytest.raises(EditError, match="Nothing is merged"):
        entity_split(known, "alpha")


def test_what_may_be_the_same_is_asked_and_not_merged(small, changed, known, once):
    after = once(known, sameness_asked(known, ["alpha", "beta"]))
    assert after.disagreements[-1].about == "Are Alpha and Béta the same?"
    assert after.resolved is after
    state = Select(("beta",)).apply(changed(small, disagreements=after.disagreements))
    assert any(getattr(block, "text", "") == "Are Alpha and Béta the same?" for block in evidence(state).blocks)
    with pytest.raises(EditError, match="two entities"):
        sameness_asked(known, ["alpha"]).apply(known)

from dataclasses import replace

import pytest

from explorer.model.claims import Certainty, Cue, CueRole, Polarity, Review, ReviewState, Stage
from explorer.model.dossier import Why
from explorer.session.edits import (
    EditError,
    Named,
    claim_added,
    claim_edited,
    claim_removed,
    disagreement_noted,
    entities_merged,
    entity_named,
    unread_marked,
)
from explorer.session.edits.claims import BY_HAND


def test_a_claim_is_made_of_marked_words(known, at, vocabulary, once):
    edit = claim_added(known, vocabulary, at("Now nothing"), "alpha", Named("Gamma"), "partnership", stage=Stage.SOUGHT)
    after = once(known, edit)
    claim = after.claims[-1]
    assert after.quote(claim.passages[0]) == "Now nothing is here."
    assert (claim.subject, claim.object, claim.stage) == ("alpha", "gamma", Stage.SOUGHT)
    assert (claim.review.state, claim.review.by) == (ReviewState.ACCEPTED, BY_HAND)
    assert after.entities[-1].name == "Gamma"
    assert edit.sentence == "Claim added: Alpha – Gamma"


def test_a_sentence_with_a_claim_is_no_longer_unread(known, at, vocabulary):
    assert any(one.passage.overlaps(at("Now nothing")) for one in known.unread)
    after = claim_added(known, vocabulary, at("nothing"), "alpha", "beta", "partnership").apply(known)
    assert not any(one.passage.overlaps(at("Now nothing")) for one in after.unread)
    with pytest.raises(EditError, match="1 claim rest"):
        unread_marked(after, at("nothing"), Why.NO_CLAIM).apply(after)


def test_names_that_are_known_are_not_made_anew(known, at, vocabulary):
    edit = claim_added(known, vocabulary, at("plans"), Named("alpha ag"), Named("BÉTA"), "partnership")
    assert (edit.claim.subject, edit.claim.object, edit.entities) == ("alpha", "beta", ())
    merged = entities_merged(known, ["beta"], "alpha", "Both").apply(known)
    assert entity_named(merged, "béta").id == "alpha"
    assert entity_named(known, "nobody") is None


@pytest.mark.parametrize(("ends", "kind", "words"), [
    (("alpha", "alpha"), "supply", "both were Alpha"), (("alpha", Named("alpha")), "supply", "both were Alpha"),
    ((Named("New"), Named("New")), "supply", "both were New"), (("alpha", Named(" ")), "supply", "name is empty"),
    (("alpha", "nobody"), "supply", "no entity"), (("alpha", "beta"), "friendship", "the kinds are partnership"),
])  # fmt: skip
def test_claims_that_cannot_be_made(known, at, vocabulary, ends, kind, words):
    with pytest.raises(EditError, match=words):
        claim_added(known, vocabulary, at("plans"), *ends, kind).apply(known)


def test_nothing_marked_is_no_claim(known, vocabulary):
    document = known.documents[0]
    for marked in (document.passage(3, 3), document.passage(0, 10_000), ()):
        with pytest.raises(EditError, match="mark"):
            claim_added(known, vocabulary, marked, "alpha", "beta", "supply").apply(known)


def test_merged_entities_are_one_end(known, at, vocabulary):
    merged = entities_merged(known, ["beta"], "alpha").apply(known)
    with pytest.raises(EditError, match="Béta is merged into Alpha"):
        claim_added(merged, vocabulary, at("plans"), "alpha", "beta", "supply")


def test_every_field_is_edited(known, at, vocabulary, once):
    edit = claim_edited(known, vocabulary, "rumour", polarity=Polarity.DENIED, certainty=Certainty.CERTAIN,
                        object=Named("Gamma"), kind="merger", passages=(at("plans a bus"),),
                        cues=(Cue(CueRole.KIND, at("plans")),), detail="all of it", note="?")  # fmt: skip
    claim = once(known, edit).claim_by_id["rumour"]
    assert (claim.object, claim.kind, claim.polarity, claim.detail) == ("gamma", "merger", Polarity.DENIED, "all of it")
    assert known.quote(claim.passages[0]) == "By 2027 the firm plans a bus."
    assert claim.review.state is ReviewState.EDITED
    assert claim_edited(known, vocabulary, "rumour", note="").apply(known) is known
    with pytest.raises(EditError, match="no colour"):
        claim_edited(known, vocabulary, "rumour", colour="red")
    with pytest.raises(EditError, match="not in a sentence"):
        claim_edited(known, vocabulary, "rumour", passages=(at("plans a bus"),)).apply(known)


def test_only_a_claim_made_by_hand_is_removed(known, at, vocabulary, once):
    with pytest.raises(EditError, match="reject it instead"):
        claim_removed(known, "rumour").apply(known)
    made = claim_added(known, vocabulary, at("plans"), "alpha", "beta", "supply").apply(known)
    id = made.claims[-1].id
    assert once(made, claim_removed(made, id)) == known
    noted = disagreement_noted(made, "No.", [id, "rumour"]).apply(made)
    with pytest.raises(EditError, match="remove that first"):
        claim_removed(noted, id).apply(noted)


def test_who_edits_a_proposal_is_told_that_it_is_on_the_map_now(known, vocabulary):
    proposed = replace(
        known,
        claims=tuple(
            replace(each, review=Review(ReviewState.PROPOSED, "reader")) if each.id == "rumour" else each
            for each in known.claims
        ),
    )
    first = claim_edited(proposed, vocabulary, "rumour", note="x")
    assert first.sentence.startswith("Claim edited and accepted, now on the map: ")
    again = claim_edited(first.apply(proposed), vocabulary, "rumour", note="y")
    assert again.sentence.startswith("Claim edited: ")

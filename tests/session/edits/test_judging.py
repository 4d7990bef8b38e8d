import pytest

from explorer.model.claims import Rank, ReviewState
from explorer.model.relationships import RelationshipId, Status
from explorer.network.fold import fold
from explorer.session.edits import (
    EditError,
    claim_ranked,
    claim_rejected,
    claim_reviewed,
    entities_merged,
    overrule_dropped,
    status_overruled,
)

TIE = RelationshipId("alpha", "beta", "ownership")
TALKS = RelationshipId("alpha", "beta", "merger")


def test_a_preferred_claim_decides(known, vocabulary, once):
    assert fold(known, vocabulary).relationships[TIE].status is Status.DISPUTED
    after = once(known, claim_ranked(known, "denial", Rank.PREFERRED, "first hand"))
    assert fold(after, vocabulary).relationships[TIE].status is Status.DENIED
    assert once(after, claim_ranked(after, "denial", Rank.NORMAL)) == known
    with pytest.raises(EditError, match="reason is empty"):
        claim_ranked(known, "denial", Rank.DEPRECATED, " ").apply(known)
    with pytest.raises(EditError, match="no claim"):
        claim_ranked(known, "nothing", Rank.NORMAL)


def test_a_rejected_claim_is_kept_and_can_be_accepted_again(known, vocabulary, once):
    after = once(known, claim_rejected(known, "launch"))
    assert not any(id.kind == "product launch" for id in fold(after, vocabulary).relationships)
    assert after.claim_by_id["launch"].review.state is ReviewState.REJECTED
    assert once(after, claim_reviewed(after, "launch", ReviewState.ACCEPTED)) == known


def test_a_status_is_overruled_and_the_rule_decides_again(known, vocabulary, once):
    after = once(known, status_overruled(known, TIE, Status.ENDED, "I asked"))
    assert fold(after, vocabulary).relationships[TIE].status is Status.ENDED
    again = once(after, status_overruled(after, TIE, Status.ACTIVE, "I asked again"))
    assert len(again.overrules) == 1
    assert once(again, overrule_dropped(again, vocabulary, TIE)) == known
    with pytest.raises(EditError, match="reason is empty"):
        status_overruled(known, TIE, Status.ENDED, "").apply(known)
    with pytest.raises(EditError, match="Nothing overrules"):
        overrule_dropped(known, vocabulary, TIE)


def test_an_overruled_status_is_dropped_by_way_of_the_merged_entity(known, vocabulary, once):
    after = status_overruled(known, TALKS, Status.ENDED, "told").apply(known)
    merged = entities_merged(after, ["alpha"], "luca").apply(after)
    tie = next(id for id in fold(merged, vocabulary).relationships if id.kind == "merger")
    assert tie == RelationshipId("beta", "luca", "merger")
    assert fold(merged, vocabulary).relationships[tie].status is Status.ENDED
    assert not once(merged, overrule_dropped(merged, vocabulary, tie)).overrules

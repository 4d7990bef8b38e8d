from dataclasses import replace

from explorer.model.claims import Basis, Claim, Inference, Rank, Ranking, Review, ReviewState, Stage
from explorer.model.documents import Passage

CLAIM = Claim("c", "a", "b", "partnership", Stage.ACTIVE, (Passage("d", 0, 1),))


def test_a_claim_is_stated_until_part_of_it_is_inferred():
    assert CLAIM.basis is Basis.STATED
    assert replace(CLAIM, inference=Inference("the object")).basis is Basis.INFERRED


def test_rejected_and_deprecated_claims_do_not_count():
    assert CLAIM.counts
    assert not replace(CLAIM, review=Review(ReviewState.REJECTED)).counts
    assert not replace(CLAIM, ranking=Ranking(Rank.DEPRECATED, "superseded")).counts


def test_a_proposal_does_not_count_until_it_is_accepted():
    proposed = replace(CLAIM, review=Review(ReviewState.PROPOSED))
    assert proposed.is_proposed
    assert not proposed.counts
    assert replace(proposed, review=Review(ReviewState.EDITED)).counts
    assert not CLAIM.is_proposed

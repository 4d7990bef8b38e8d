from dataclasses import replace

from explorer.model.claims import Review, ReviewState
from explorer.model.relationships import RelationshipId
from explorer.session.copying import cards_to_copy
from explorer.session.gestures import Select

OWNERSHIP = RelationshipId("alpha", "beta", "ownership")


def copied(state):
    return [card.claim for card in cards_to_copy(state)]


def test_of_a_line_its_own_sentences_are_copied(small, after):
    assert copied(after(small, Select((OWNERSHIP,)))) == ["rumour", "denial"]


def test_of_an_entity_the_sentences_of_all_its_ties_are_copied_as_they_are_read(small, after):
    assert copied(after(small, Select(("beta",)))) == ["talks", "rumour", "denial"]
    assert copied(after(small, Select(("bus", "luca")))) == ["head", "launch"]
    assert copied(after(small, Select(("luca", OWNERSHIP)))) == ["rumour", "denial", "head"]


def test_a_rejected_claim_is_not_copied_with_an_entity(small, changed, after):
    claims = [
        replace(one, review=Review(ReviewState.REJECTED)) if one.id == "rumour" else one for one in small.dossier.claims
    ]
    assert copied(after(changed(small, claims=tuple(claims)), Select(("beta",)))) == ["talks", "denial"]


def test_what_nothing_is_tied_to_has_no_sentences(small, after):
    assert copied(after(small, Select(("deal",)))) == copied(small) == []


def test_of_many_lines_too_all_sentences_are_copied(shipped, after):
    lines = tuple(shipped.graph.relationships)
    claims = [claim for relationship in shipped.graph.relationships.values() for claim in relationship.counting]
    assert sorted(copied(after(shipped, Select(lines)))) == sorted(claim.id for claim in claims)

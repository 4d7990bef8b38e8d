from explorer.session.review.groups import groups
from explorer.session.review.waiting import waits


def test_all_of_a_rule_of_an_entity_of_a_source(state):
    claim = state.known.claim_by_id["over"]
    found = list(groups(state.known, waits(state.known).proposals, claim))
    assert [(group.text, group.claims) for group in found] == [
        ("of this rule: the noun “partnership”, beside those it ties (3)", ("seeks", "over", "over-2")),
        ("of this entity: Hon Hai (3)", ("denies", "over", "over-2")),
        ("of this entity: Nissan (5)", ("seeks", "stake", "denies", "over", "over-2")),
        ("of this source: Alpha News (5)", ("seeks", "stake", "denies", "over", "over-2")),
    ]
    assert all("over" in group.claims for group in found)

from dataclasses import replace

from explorer.model.claims import Polarity, Stage
from explorer.session.review.against import against


def others(state, claim):
    return [other.id for _, other in against(state.graph, state.vocabulary, claim)]


def test_another_label_of_the_same_relationship_speaks_otherwise(state):
    assert others(state, state.known.claim_by_id["seeks"]) == ["old"]


def test_the_same_label_does_not(state):
    assert others(state, replace(state.known.claim_by_id["seeks"], stage=Stage.IN_TALKS)) == []


def test_a_no_disagrees_with_a_yes_of_a_kind_near_to_it(state):
    over = replace(state.known.claim_by_id["over"], subject="foxconn")
    assert others(state, over) == ["old"]
    assert others(state, replace(over, stage=Stage.ACTIVE)) == []
    assert others(state, replace(over, stage=Stage.ACTIVE, polarity=Polarity.DENIED)) == ["old"]
    assert others(state, replace(over, kind="supply")) == []


def test_what_is_unclear_disagrees_with_nothing(state):
    assert others(state, replace(state.known.claim_by_id["seeks"], stage=Stage.UNCLEAR)) == []


def test_strangers_say_nothing_of_each_other(state):
    assert others(state, state.known.claim_by_id["stake"]) == []

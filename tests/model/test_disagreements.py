from explorer.model.disagreements import Disagreement, DisagreementKind


def test_only_a_contradiction_sets_claims_against_each_other():
    found = [kind for kind in DisagreementKind if Disagreement("x", kind, "…").is_contradiction]
    assert found == [DisagreementKind.CONTRADICTION]

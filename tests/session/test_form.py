from explorer.session.form import ClaimForm, Decision, Question, Verdict


def test_forms_and_decisions_are_compared_by_what_is_in_them():
    empty = ClaimForm(None, (), "", (), "", (), ())
    assert empty == ClaimForm(None, (), "", (), "", (), ())
    assert Decision(Verdict.REJECT, ("c1",)) != Decision(Verdict.ACCEPT, ("c1",))
    assert Question.__dataclass_params__.frozen

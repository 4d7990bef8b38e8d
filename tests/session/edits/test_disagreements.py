import pytest

from explorer.model.disagreements import DisagreementKind
from explorer.session.edits import EditError, disagreement_noted, disagreement_removed


def test_a_disagreement_is_noted_and_taken_back(known, at, once):
    edit = disagreement_noted(known, " Talks or not? ", ["talks", "denial", "talks"], passages=[at("in talks")])
    after = once(known, edit)
    new = after.disagreements[-1]
    assert (new.about, new.claims, new.id) == ("Talks or not?", ("talks", "denial"), "talks-or-not")
    assert once(after, disagreement_removed(after, new.id)) == known


@pytest.mark.parametrize(("about", "claims", "words"), [
    (" ", ["talks", "denial"], "empty"), ("x", ["talks"], "two claims"), ("x", ["talks", "nothing"], "no claim"),
])  # fmt: skip
def test_disagreements_that_are_none(known, about, claims, words):
    with pytest.raises(EditError, match=words):
        disagreement_noted(known, about, claims).apply(known)


def test_a_question_needs_no_claims(known, once):
    once(known, disagreement_noted(known, "Who wrote it?", kind=DisagreementKind.MISSING))
    with pytest.raises(EditError, match="not in the project"):
        disagreement_removed(known, "nothing")

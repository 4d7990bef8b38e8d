import pytest

from explorer.model.dossier import Why
from explorer.session.edits import EditError, unread_marked, unread_unmarked


def test_a_sentence_is_marked_otherwise_and_unmarked(known, at, once):
    after = once(known, unread_marked(known, at("nothing"), Why.NOT_UNDERSTOOD))
    assert len(after.unread) == len(known.unread)
    (mark,) = [one for one in after.unread if one.passage.overlaps(at("nothing"))]
    assert (mark.why, after.quote(mark.passage)) == (Why.NOT_UNDERSTOOD, "Now nothing is here.")
    assert len(once(after, unread_unmarked(after, at("nothing"))).unread) == len(known.unread) - 1


def test_a_sentence_with_claims_is_read(known, at):
    with pytest.raises(EditError, match="claims rest on this sentence"):
        unread_marked(known, at("will not buy"), Why.NO_CLAIM).apply(known)

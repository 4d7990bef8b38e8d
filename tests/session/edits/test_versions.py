import pytest

from explorer.model.disagreements import DisagreementKind
from explorer.session.edits import EditError, document_removed, version_added
from explorer.session.project import project_evidence


@pytest.fixture
def newer(known):
    """The text with a sentence before it, one that changed, and one that is gone."""
    text = known.documents[0].text.replace("would buy Béta", "might buy all of Béta")
    return "News of today. " + text.replace(" By 2027 the firm plans a bus.", "")


def edit(known, text):
    return version_added(known, known.documents[0].id, text, published="2026-11-22")


def test_what_stands_unchanged_is_carried_over(known, newer, once):
    after = once(known, edit(known, newer))
    old, new = after.documents
    assert (new.previous, new.published, new.text) == (old.id, "2026-11-22", newer)
    for id in ("denial", "talks", "head"):
        before, claim = known.claim_by_id[id], after.claim_by_id[id]
        assert claim.passages[1:] == before.passages
        assert new.quote(claim.passages[0]) == old.quote(before.passages[0])
        assert {after.quote(cue.passage) for cue in claim.cues} == {old.quote(cue.passage) for cue in before.cues}
    assert after.quote(after.claim_by_id["denial"].said_by.words) == "Luca said"
    assert len(after.unread) == 2 * len(known.unread)
    assert len(after.entity_by_id["alpha"].mentions) == 3


def test_what_changed_or_vanished_is_flagged_and_stays_where_it_was(known, newer):
    after = edit(known, newer).apply(known)
    changed, gone = after.disagreements[-2:]
    assert {changed.kind, gone.kind} == {DisagreementKind.CHANGED}
    assert (changed.claims, gone.claims) == (("rumour",), ("launch",))
    assert "might buy all of Béta" in changed.about
    assert "is not in the newer version" in gone.about
    assert after.claim_by_id["rumour"] is known.claim_by_id["rumour"]
    assert "3 claims carried over · 2 claims to look at" in edit(known, newer).sentence


def test_flags_need_attention(small, changed, newer):
    after = edit(small.dossier, newer).apply(small.dossier)
    state = changed(small, documents=after.documents, claims=after.claims, disagreements=after.disagreements)
    rows = [block for block in project_evidence(state).blocks if "newer version" in getattr(block, "text", "")]
    assert len(rows) == 2
    assert all("sentence changed" in row.detail for row in rows)


def test_the_same_text_is_no_new_version(known):
    with pytest.raises(EditError, match="already"):
        edit(known, known.documents[0].text).apply(known)


def test_an_older_version_stays_while_there_is_a_newer_one(known, newer):
    after = edit(known, newer).apply(known)
    with pytest.raises(EditError, match="its newer version"):
        document_removed(after, known.documents[0].id).apply(after)

from dataclasses import replace

import pytest

from explorer.model.claims import Cue, CueRole, SaidBy, Speaker
from explorer.model.documents import Passage
from explorer.session.edits import refusal
from explorer.session.edits.refusal import EditError


def test_parts_that_are_what_they_were_change_nothing(known):
    assert refusal.put(known, claims=tuple(known.claims), title=known.title) is known
    assert refusal.put(known, title="other").claims is known.claims


@pytest.mark.parametrize(("changed", "words"), [
    ({"subject": "nobody"}, "no entity “nobody”"),
    ({"object": "alpha"}, "ties two entities, and both were Alpha"),
    ({"passages": ()}, "none is marked"),
    ({"kind": " "}, "empty"),
    ({"said_by": SaidBy(Speaker.NAMED)}, "named speaker"),
    ({"said_by": SaidBy(Speaker.NAMED, "x")}, "no entity “x”"),
    ({"note": "\ud83d"}, "half a character"),
])  # fmt: skip
def test_claims_that_do_not_fit_are_refused(known, changed, words):
    with pytest.raises(EditError, match=words):
        refusal.need_sound_claim(known, replace(known.claim_by_id["rumour"], **changed))


def test_passages_stand_in_their_document_and_say_something(known, at):
    document = known.documents[0]
    for start, end in ((0, 0), (5, 4), (0, 10_000)):
        with pytest.raises(EditError, match="do not stand"):
            refusal.need_passage(known, Passage(document.id, start, end))
    space = document.text.index("\n\n")
    with pytest.raises(EditError, match="empty"):
        refusal.need_passage(known, document.passage(space, space + 2))
    with pytest.raises(EditError, match="not in this project"):
        refusal.need_passage(known, Passage("elsewhere", 0, 1))
    cue = Cue(CueRole.KIND, at("Leave a Reply"))
    with pytest.raises(EditError, match="not in a sentence of the claim"):
        refusal.need_sound_claim(known, replace(known.claim_by_id["rumour"], cues=(cue,)))


def test_dates_are_edtf_or_unknown():
    refusal.need_date(None)
    with pytest.raises(EditError, match="cannot be read"):
        refusal.need_date("soon")

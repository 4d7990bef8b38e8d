from dataclasses import FrozenInstanceError, replace

import pytest

from explorer.model.claims import Cue, CueRole
from explorer.session.cards import Chip, Evidence
from explorer.session.claim_card import card
from explorer.session.evidence import evidence


def test_parts_are_values(shipped):
    """A widget can tell by comparing whether it has anything new to show."""
    claim = shipped.dossier.claims[0]
    assert card(shipped, claim) == card(shipped, claim)
    assert len({card(shipped, claim), card(shipped, claim)}) == 1
    assert hash(evidence(shipped)) == hash(evidence(shipped))
    assert Evidence("a", (Chip("b"),)) != Evidence("a", (Chip("c"),))


def test_parts_do_not_change(shipped):
    shown = card(shipped, shipped.dossier.claims[0])
    with pytest.raises(FrozenInstanceError):
        shown.quote = "something else"


def test_marks_hold_for_text_beyond_the_basic_plane(small):
    """Offsets count code points: 🚗 is one."""
    claim = small.dossier.claim_by_id["talks"]
    text = small.dossier.documents[0]
    start = text.text.index("merger")
    cued = replace(claim, cues=(Cue(CueRole.KIND, text.passage(start, start + 6)),))
    shown = card(small, cued)
    (mark,) = shown.marks
    assert shown.quote[mark.start : mark.end] == "merger"

"""The words that govern in a way of their own: known, and at odds with none of their fellows."""

import pytest

from explorer.reading.standings import governing
from tests.reading.bracketed import said, shipped, wanted


@pytest.mark.parametrize("name", ["BELIEVED", "HEARD", "CHOOSES", "KEEPS_BACK", "PRESSED", "ENDS_WELL", "GOING"])
def test_its_verbs_are_verbs_that_the_reader_knows(name: str) -> None:
    known = {verb.lemma for verbs in shipped().verbs.values() for verb in verbs}
    assert set(getattr(governing, name)) - known <= {"lean", "hesitate", "refrain", "campaign", "pressure", "come out"}


def test_what_is_believed_is_less_than_what_is_heard() -> None:
    assert not governing.BELIEVED & governing.HEARD
    assert said("[A] is believed to own [B].") == wanted("A | ownership | B | rumoured")
    assert said("[A] is reported to be in talks with [B].") == wanted("A | negotiation | B | in talks")

"""Whoever is named to replace somebody who is still there is not there yet."""

import pytest

from explorer.model.claims import Stage
from explorer.reading.standings.awaited import awaited
from explorer.reading.standings.standing import Standing
from tests.reading.bracketed import at, clauses, said

NAMED = "[Velar] named [Tom Birrell|person] chief executive to replace [Wen Cho|person], who"


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        (f"{NAMED} retires in December.", Stage.PLANNED),
        (f"{NAMED} will leave in May.", Stage.PLANNED),
        (f"{NAMED} is to leave in May.", Stage.PLANNED),
        (f"{NAMED} retired in December.", Stage.ACTIVE),
        (f"{NAMED} has left.", Stage.ACTIVE),
    ],
)
def test_a_post_that_is_yet_to_come(text: str, stage: Stage) -> None:
    found = clauses(text)
    assert awaited(found, "role", at(found, "name"), Standing(Stage.ACTIVE)).stage is stage
    assert awaited(found, "supply", at(found, "name"), Standing(Stage.ACTIVE)).stage is Stage.ACTIVE


def test_it_is_so_in_a_sentence() -> None:
    assert "Tom Birrell | role | Velar | planned" in said(f"{NAMED} retires in December.")
    assert "Tom Birrell | role | Velar | agreed" in said(f"{NAMED} left in May.")

import pytest

from explorer.model.claims import Certainty
from explorer.reading.standings.hedging import hedged, hedges_in
from explorer.reading.standings.standing import Standing
from tests.reading.bracketed import clauses, said, shipped, wanted


def _certainty(text: str) -> Certainty:
    found = clauses(text)
    pieces = found.parsed.pieces
    hedges = tuple(hedges_in(pieces, found.parsed.tags, shipped()))
    return hedged(Standing(), 1, 0, hedges, tuple(0 for _ in pieces), pieces).certainty


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("[A] owns [B].", Certainty.CERTAIN),
        ("[A] owns [B]?", Certainty.POSSIBLE),
        ("[A] reportedly owns [B].", Certainty.PROBABLE),
        ("Perhaps [A] owns [B].", Certainty.POSSIBLE),
        ("Rumour has it [A] owns [B].", Certainty.POSSIBLE),
        ("[A] will be provided by [B].", Certainty.CERTAIN),
        ("[A] bought [B], ending months of speculation.", Certainty.CERTAIN),
    ],
)
def test_how_sure_it_is(text: str, certainty: Certainty) -> None:
    assert _certainty(text) is certainty


def test_nearly_is_not() -> None:
    assert said("[A] nearly bought [B].") == wanted("A | ownership | B | unclear")
    assert said("[A] bought nearly half of [B].") == wanted("A | equity stake | B | occurred")

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.rules.found import End, Found
from explorer.reading.standings.standing import Standing


def test_an_end_is_a_piece_or_is_taken_from_context() -> None:
    assert End(3).entity == ""
    assert End().piece == -1
    found = Found(End(0), End(), "role", Standing(Stage.ACTIVE), "title", (1, 2), inferred="object")
    assert (found.strength, found.inferred) == (Strength.FAIR, "object")

from explorer.model.entities import EntityType
from explorer.reading.grammar.parties import Parties
from explorer.reading.rules.holders import of_whom
from tests.reading.bracketed import at, clauses


def _of(text: str, verb: str) -> list[str]:
    found = clauses(text)
    types = {piece.pointer.entities[0]: EntityType.ORGANISATION for piece in found.parsed.pieces if piece.pointer}
    named = of_whom(found, Parties(found, types), at(found, verb), "of")
    return [found.parsed.pieces[piece].text for piece in named]


def test_of_whom_the_verb_before_tells() -> None:
    assert _of("[Asky] has a new owner, [Arda].", "have") == ["Asky"]
    assert _of("[Asky], in which [Arda] is the biggest shareholder, grew.", "be") == ["Asky"]
    assert _of("[Asky], where [Arda] is the biggest shareholder, grew.", "be") == ["Asky"]


def test_another_verb_tells_of_nobody() -> None:
    assert _of("[Asky] seeks a new owner.", "seek") == []
    assert _of("[Arda] is the biggest shareholder.", "be") == []

from explorer.reading.grammar.parties import Parties
from explorer.reading.rules.towns import Towns
from explorer.reading.standings.governed import Standings
from tests.reading.bracketed import clauses, shipped


def test_a_rule_has_the_pieces_their_tags_and_phrases_at_hand() -> None:
    found = clauses("[Norex] bought [Ampere].")
    rule = Towns(found, shipped(), Parties(found, {}), Standings(found, shipped(), False))
    assert [piece.text for piece in rule.pieces] == ["Norex", "bought", "Ampere", "."]
    assert len(rule.tags) == len(rule.pieces)
    assert rule.phrases == found.phrases

from explorer.reading import grammar
from explorer.reading.pieces import pieces


def test_every_small_phrase_becomes_one_piece() -> None:
    for phrase in sorted(grammar.PHRASES):
        text = f"they {phrase} go"
        assert phrase in [piece.low for piece in pieces(text, (0, len(text)), (), ())], phrase


def test_longer_prepositions_and_adverbs_are_phrases() -> None:
    assert grammar.LONG_PREPOSITIONS <= grammar.PHRASES
    assert {words for words in grammar.LONG_ADVERBS if " " in words} <= grammar.PHRASES


def test_what_denies_is_no_determiner_of_something() -> None:
    assert grammar.NO.isdisjoint(grammar.BE)
    assert "no" in grammar.DETERMINERS

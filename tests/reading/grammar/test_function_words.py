from explorer.reading.grammar import function_words
from explorer.reading.grammar.pieces import pieces


def test_every_small_phrase_becomes_one_piece() -> None:
    for phrase in sorted(function_words.PHRASES):
        text = f"they {phrase} go"
        assert phrase in [piece.low for piece in pieces(text, (0, len(text)), (), ())], phrase


def test_longer_prepositions_and_adverbs_are_phrases() -> None:
    assert function_words.LONG_PREPOSITIONS <= function_words.PHRASES
    assert {words for words in function_words.LONG_ADVERBS if " " in words} <= function_words.PHRASES


def test_what_denies_is_no_determiner_of_something() -> None:
    assert function_words.NO.isdisjoint(function_words.BE)
    assert "no" in function_words.DETERMINERS

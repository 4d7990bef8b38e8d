from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.reading.text.tokens import tokens, word_set


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kobe Heavy's unit", ["Kobe", "Heavy", "'s", "unit"]),
        ("Hanseong Cell Co., Ltd. rose", ["Hanseong", "Cell", "Co.", ",", "Ltd.", "rose"]),
        ("the Seoul-based company", ["the", "Seoul", "-based", "company"]),
        ("a Ghent-trained designer", ["a", "Ghent", "-trained", "designer"]),
        ("T. Okabe of AT&T", ["T.", "Okabe", "of", "AT&T"]),
        ("U.S. firms, S.A. and E.ON", ["U.S.", "firms", ",", "S.A.", "and", "E.ON"]),
        ("It was done.The next", ["It", "was", "done", ".", "The", "next"]),
        ("Avio S.p.A. rose", ["Avio", "S.p.A.", "rose"]),
        ("Amazon.com said", ["Amazon.com", "said"]),
        ("Lee Jae-yong’s", ["Lee", "Jae-yong", "’s"]),
    ],
)
def test_cuts(text, words):
    assert [token.text for token in tokens(text)] == words


@given(st.text(max_size=200), st.integers(0, 50))
def test_every_token_is_what_stands_there(text, start):
    found = tokens(text, min(start, len(text)))
    assert all(text[token.start : token.end] == token.text for token in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert "".join(t.text for t in found) == "".join(text[min(start, len(text)) :].split())


def test_sets_of_words_are_written_as_sentences_are():
    assert word_set("one two one") == {"one", "two"}

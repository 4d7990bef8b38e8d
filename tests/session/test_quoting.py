import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.session.quoting import marks, quoted

DOUBLE = '“”"„«»'


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Foxconn buys Nissan.", "“Foxconn buys Nissan.”"),
        ("The “deal” is off.", "“The “deal” is off.”"),
        ("“We do not comment,” she said.", "‘“We do not comment,” she said.’"),
        ("She said: “No.”", "‘She said: “No.”’"),
        ("“We do not comment.”", "“We do not comment.”"),
        ('"We do not comment."', '"We do not comment."'),
        ("“No,” she said, “never.”", "‘“No,” she said, “never.”’"),
        ("“We do not comment", "‘“We do not comment’"),
        ("", "“”"),
        ("“", "‘“’"),
    ],
)
def test_no_two_marks_that_are_alike_meet(sentence, shown):
    assert quoted(sentence) == shown


@given(st.text(st.sampled_from(DOUBLE + "ab ,"), max_size=9))
def test_the_sentence_stays_what_it_is(sentence):
    opening, closing = marks(sentence)
    shown = quoted(sentence)
    assert shown[len(opening) : len(shown) - len(closing)] == sentence
    assert not (opening in DOUBLE and opening and sentence.strip()[:1] in tuple('“"„«'))

import pytest

from explorer.reading.naming.verb_like import is_surely_verb, is_verb_like
from tests.reading.casting import line


@pytest.mark.parametrize(
    "text", ["It has grown.", "It also makes cells.", "It reportedly bought Velar.", "It plans a bid."]
)
def test_a_verb(text):
    assert is_verb_like(line(text), 1)


@pytest.mark.parametrize("text", ["It as well.", "It, too.", "Companies based here.", "It news.", "It"])
def test_no_verb(text):
    assert not is_verb_like(line(text), 1)


def test_a_noun_in_s_before_a_noun_is_no_verb():
    assert is_verb_like(line("Saudi events firms left."), 1)
    assert not is_surely_verb(line("Saudi events firms left."), 1)
    assert is_surely_verb(line("Uganda sends most of it."), 1)

import pytest

from explorer.model.vocabulary import Kind, Vocabulary

VOCABULARY = Vocabulary({"role": Kind("role", "role", True, ""), "merger": Kind("merger", "merger", False, "")})


def test_the_table_says_which_kinds_have_a_direction():
    assert VOCABULARY.is_directed("role")
    assert not VOCABULARY.is_directed("merger")


def test_an_unknown_kind_has_a_direction_so_that_nothing_unlike_is_folded():
    assert VOCABULARY.is_directed("friendship")
    with pytest.raises(KeyError):
        VOCABULARY["friendship"]

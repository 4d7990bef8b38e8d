import pytest

from explorer.session.review.rules import rule_words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("verb buy", "the verb “buy”, between who does it and to whom"),
        ("noun joint venture", "the noun “joint venture”, beside those it ties"),
        ("relation supplier", "“supplier”, a word for one of the two"),
        ("title", "a title beside a name"),
        ("verb of idiom have", "an idiom with the verb “have”"),
        ("somebody’s own rule", "somebody’s own rule"),
        ("verb {word}", "the verb “{word}”, between who does it and to whom"),
        ("verb", "verb"),
        (" ", "unknown"),
    ],
)
def test_a_rule_in_plain_words(rule, words):
    assert rule_words(rule) == words


def test_a_rule_whose_name_is_no_word_of_the_sentence_names_none():
    assert rule_words("noun move") == "words for whoever comes, goes or advises"

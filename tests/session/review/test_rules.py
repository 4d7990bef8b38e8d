from explorer.session.review.rules import rule_words


def test_a_rule_is_named_in_words():
    assert rule_words("seek-noun") == "seek noun"
    assert rule_words("") == "unknown"

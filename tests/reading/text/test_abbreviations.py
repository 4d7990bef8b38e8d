from explorer.reading.text import abbreviations


def test_each_abbreviation_has_one_rule():
    kinds = (abbreviations.ALWAYS, abbreviations.BEFORE_NUMBER, abbreviations.SOMETIMES, abbreviations.CLOCK)
    assert sum(map(len, kinds)) == len(frozenset().union(*kinds))
    assert all(word == word.casefold() for kind in kinds for word in kind)


def test_starters_have_a_capital_letter():
    assert all(word[0].isupper() for word in abbreviations.STARTERS)

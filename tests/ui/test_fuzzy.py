from explorer.ui.fuzzy import subsequence, words_matched


def test_typed_letters_are_found_in_their_order() -> None:
    assert subsequence("fwm", "Fit the whole map") is not None
    assert subsequence("pwm", "Fit the whole map") is None


def test_beginnings_of_words_match_best() -> None:
    titles = ["Unmark", "Export image…", "Merge lines"]
    scored = [(found[0], title) for title in titles if (found := subsequence("m", title))]
    assert min(scored)[1] == "Merge lines"
    found = subsequence("ei", "Export image…")
    assert found is not None
    assert found[1] == (0, 7)


def test_nothing_typed_matches_everything() -> None:
    assert subsequence(" ", "Undo") == (0, ())


def test_accents_and_capitals_do_not_matter() -> None:
    assert words_matched("seki", "Jun SÉKI") == (4, 5, 6, 7)
    assert words_matched("is nis", "Nissan") == (0, 1, 2)
    assert words_matched("honda", "Nissan") == ()

from tests.reading.casting import named


def test_a_name_in_small_letters_is_one_where_a_sentence_begins_with_it():
    assert "zephyrix: organisation" in named("zephyrix makes chips. It said zephyrix would grow.")


def test_a_name_before_its_sign_at_an_exchange_is_one():
    assert "zephyrix: organisation" in named("Today zephyrix (Nasdaq: ZX) announced it. The price of zephyrix rose.")


def test_an_ordinary_word_is_none():
    assert not any(name.startswith("sales") for name in named("sales rose in May. Later sales fell."))


def test_a_word_that_stands_there_once_is_none():
    assert named("zephyrix makes chips. It grows.") == set()

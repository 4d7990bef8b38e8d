"""Firms whose first word may begin a sentence on its own account."""

from tests.reading.casting import named


def test_a_name_within_a_sentence_is_one_at_its_beginning() -> None:
    text = "Shapely Health, the leading platform, has grown. Its investors like Shapely Health for that."
    assert named(text) == {"Shapely Health: organisation"}


def test_a_word_before_a_name_is_none_of_it() -> None:
    assert "Velar Motors: organisation" in named("Early Velar Motors cars rust. Velar Motors knows it.")

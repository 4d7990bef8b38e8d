import pytest

from explorer.reading.rules.company_words import is_company_word


@pytest.mark.parametrize("word", ["maker", "bank", "startup", "cheesemaker", "rivals", "fund"])
def test_a_company_by_a_common_noun(word: str) -> None:
    assert is_company_word(word)


@pytest.mark.parametrize("word", ["shares", "officials", "tariffs", "minister", ""])
def test_no_company(word: str) -> None:
    assert not is_company_word(word)

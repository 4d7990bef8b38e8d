import pytest

from explorer.reading.dating.plain_dates import plain


def test_words_without_a_date_are_none():
    assert plain("by 2027") is None
    assert plain("nissan") is None


@pytest.mark.parametrize(("words", "edtf"), [
    ("2024", "2024"), ("1st half 2026", "2026-40"), ("4q 2025", "2025-36"), ("dec '24", "2024-12"),
    ("2024-12-23t10:00:00z", "2024-12-23"), ("2024 december 23", "2024-12-23"), ("2024/25", "2024/2025"),
])  # fmt: skip
def test_one_date(words, edtf):
    assert plain(words).edtf == edtf
    assert plain(words).problem == ""

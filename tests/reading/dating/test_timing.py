import pytest

from explorer.model.when import DateRole, Qualifier
from explorer.reading.dating.timing import printed_dates


@pytest.mark.parametrize(
    ("text", "words", "edtf", "role"),
    [
        ("By 2027, it intends to", "By 2027", "../2027", DateRole.DEADLINE),
        ("bought it in May 2020 for", "in May 2020", "2020-05", DateRole.EVENT),
        ("since 1999 it has", "since 1999", "1999/..", DateRole.START),
        ("on 23 December 2024 they", "on 23 December 2024", "2024-12-23", DateRole.EVENT),
        ("not in talks at this time.", "at this time", None, DateRole.AS_OF),
        ("in the second quarter of 2026.", "in the second quarter of 2026", "2026-34", DateRole.EVENT),
    ],
)
def test_a_date_as_printed(text: str, words: str, edtf: str | None, role: DateRole) -> None:
    (found,) = printed_dates(text, 0, len(text), None)
    assert (text[found.start : found.end], found.when.text, found.when.edtf, found.role) == (words, words, edtf, role)


def test_numbers_and_the_verb_may_are_no_dates() -> None:
    for text in ("it may buy 2000 cars", "a $2025 fee", "Jun Seki said", "model 1999x"):
        assert not [found for found in printed_dates(text, 0, len(text), None) if found.when.edtf], text


def test_a_day_of_the_week_is_no_invented_day() -> None:
    (found,) = printed_dates("said on Tuesday", 0, 15, "2024-05-17")
    assert found.when.edtf is None


def test_the_qualifier_is_kept() -> None:
    (found,) = printed_dates("before 2020", 0, 11, None)
    assert found.when.qualifier is Qualifier.BEFORE

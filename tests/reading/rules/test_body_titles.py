"""The words of a title → the sort of body that gives it."""

import pytest

from explorer.reading.rules.body_titles import body_of


@pytest.mark.parametrize(
    ("title", "sort"),
    [
        ("town clerk", "council"),
        ("sales clerk", ""),
        ("branch secretary", "union"),
        ("company secretary", ""),
        ("headteacher", "school"),
        ("mayor", "council"),
        ("chief executive", ""),
    ],
)
def test_which_sort_of_body_gives_a_title(title: str, sort: str) -> None:
    assert body_of(title.split()) == sort

"""Titles of several words in quotation marks."""

import pytest

from explorer.reading.naming.work_titles import quoted_titles
from tests.reading.casting import line, shipped


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ('It opens "Iron and Tide" in May.', ["Iron and Tide"]),
        ("It bought “The Salt of the Earth,” a film.", ["The Salt of the Earth"]),
        ('Velar made "Crown of Ash" and "Song of Fire".', ["Crown of Ash", "Song of Fire"]),
        ('Velar made "Quirbo".', []),
        ('She said "Time to Go" and left.', []),
        ('It is "the best of all" there.', []),
        ('Velar has "Iron and Tide', []),
    ],
)
def test_titles(text: str, titles: list[str]) -> None:
    found = line(text)
    shown = [" ".join(found.text(at) for at in range(*span)) for span in quoted_titles(found, shipped())]
    assert shown == titles

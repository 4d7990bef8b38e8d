from pathlib import Path

import pytest
from examples import Example, examples

from explorer.plugins.learned.head import KINDS, STATUSES
from explorer.plugins.learned.weights import vocabulary

TEXT = "Toyota agreed to buy Suzuki. It met Honda for talks on a partnership."
LABELS = """
manner = "wire report"
published = ""
[[entity]]
name = "Toyota"
type = "organisation"
[[entity]]
name = "Suzuki"
type = "organisation"
[[entity]]
name = "Honda"
type = "organisation"
[[claim]]
sentence = "Toyota agreed to buy Suzuki."
subject = "Toyota"
kind = "ownership"
object = "Suzuki"
status = "agreed"
[[claim]]
sentence = "It met Honda for talks on a partnership."
subject = "Toyota"
kind = "partnership"
object = "Honda"
status = "in talks"
"""


@pytest.fixture
def read(tmp_path: Path):
    def of(folder: str) -> list[Example]:
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "one.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / folder / "one.toml").write_text(LABELS, encoding="utf-8")
        return list(examples([tmp_path / folder], vocabulary()))

    return of


def test_what_is_labelled_stands_between_the_two_it_is_labelled_of(read) -> None:
    first, second = read("seen")
    ((pair, label),) = [(pair, label) for pair, label in first.labels.items() if label]
    assert pair in first.window.pairs
    assert pair[::-1] in first.window.pairs
    assert label == [(KINDS.index("ownership"), STATUSES.index("agreed"))]
    both = {pair for pair, label in second.labels.items() if label}
    assert len(both) == 2  # A partnership has no direction.
    assert both <= set(second.window.pairs)


def test_texts_that_were_labelled_sparingly_are_known_by_their_folder(read) -> None:
    assert {one.sparing for one in read("seen")} == {True}
    assert {one.sparing for one in read("taught")} == {False}

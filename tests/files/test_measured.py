import pytest

from explorer.files.measured import Measured, load_measured
from explorer.reading.reader import NAME


def test_what_was_measured(tmp_path):
    file = tmp_path / "measured.toml"
    file.write_text('["a reader"]\nprecision = 0.73\nrecall = 0.68\ntexts = 24\n', encoding="utf-8")
    assert load_measured("a reader", file) == Measured(0.73, 0.68, 24)
    assert load_measured("another", file) is None


@pytest.mark.parametrize(
    "text", ["", "precision = 1", "precision = 2\nrecall = 0\ntexts = 3", "x", 'precision = "a"\nrecall=0\ntexts=1',
             "precision = nan\nrecall = 0.5\ntexts = 3", "precision = 0.5\nrecall = 0.5\ntexts = 0"],
)  # fmt: skip
def test_what_does_not_say_it_claims_nothing(tmp_path, text):
    file = tmp_path / "measured.toml"
    file.write_text(f"[reader]\n{text}", encoding="utf-8")
    assert load_measured("reader", file) is None
    assert load_measured("reader", tmp_path / "none.toml") is None


def test_the_built_in_reader_was_measured():
    assert load_measured(NAME)

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from explorer.files.errors import BrokenJson, Inconsistent, ProjectError, printable


def test_the_message_names_the_file_and_the_place():
    error = Inconsistent(Path("a.json"), "claim c1", "there is no entity 'x'.")
    assert str(error) == "a.json: claim c1: there is no entity 'x'."
    assert (error.path, error.place) == (Path("a.json"), "claim c1")
    assert isinstance(error, ProjectError)


def test_a_place_that_cannot_be_told_is_nought():
    assert (BrokenJson(Path("a"), "…").line, BrokenJson(Path("a"), "…").column) == (0, 0)


@given(st.text())
def test_any_text_can_be_printed_and_plain_text_stays(text):
    assert printable(text).isprintable()
    assert not text.isprintable() or printable(text) == text

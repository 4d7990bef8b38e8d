import pytest

from explorer.files.database.copies import copy_bytes, put_in_place
from explorer.files.errors import NotWritten


def test_what_was_made_takes_the_place_at_once(tmp_path):
    path = tmp_path / "a"
    path.write_text("old")
    with put_in_place(path) as aside:
        aside.write_text("new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_what_failed_leaves_everything_as_it_was(tmp_path):
    path = tmp_path / "a"
    path.write_text("old")
    with pytest.raises(NotWritten, match=r"could not be written \(No space left on device\)"):
        write(path, OSError(28, "No space left on device"))
    with pytest.raises(NotWritten):
        write(tmp_path / "absent" / "b")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def write(path, error=None):
    with put_in_place(path) as aside:
        aside.write_text("new")
        if error:
            raise error


def test_bytes_are_copied(tmp_path):
    (tmp_path / "a").write_bytes(b"\0\xff")
    copy_bytes(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"\0\xff"

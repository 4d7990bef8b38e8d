import os

import pytest

from explorer.files.importers.contents import beginning, contents
from explorer.files.importers.loaded import TextError


def test_the_bytes_come_as_they_are(tmp_path):
    file = tmp_path / "a"
    file.write_bytes(b"\x00\xff")
    assert contents(file) == b"\x00\xff"
    assert beginning(file, 1) == b"\x00"


@pytest.mark.parametrize(("data", "said"), [(b"", "0 bytes"), (b"four", "too large")])
def test_too_few_or_too_many_are_refused(tmp_path, data, said):
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    with pytest.raises(TextError, match=said):
        contents(file, 3)


def test_two_hundred_megabytes_are_refused_unread(tmp_path):
    file = tmp_path / "large.pdf"
    with file.open("wb") as hole:
        hole.truncate(200_000_000)
    with pytest.raises(TextError, match=r"large\.pdf.*200 MB.*60 MB"):
        contents(file)


def test_what_is_no_file_is_refused(tmp_path):
    with pytest.raises(TextError, match="not a file"):
        contents(tmp_path)
    with pytest.raises(TextError, match=r"none.*cannot be read"):
        contents(tmp_path / "none")
    with pytest.raises(TextError, match="cannot be read"):
        contents(tmp_path / "a\0b")
    assert beginning(tmp_path) == beginning(tmp_path / "none") == beginning(tmp_path / "a\0b") == b""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_nobody_waits_for_a_pipe(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(TextError, match="not a file"):
        contents(tmp_path / "pipe.txt")

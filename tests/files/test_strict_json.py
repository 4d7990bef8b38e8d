import os

import pytest

from explorer.files.errors import BrokenJson, NotAProject, NotFound, NotText, TooLarge, Unreadable
from explorer.files.project import load_project

DEEP = '{"format": 1, "title": ' + "[" * 100_000 + "]" * 100_000 + "}"
HOSTILE = {
    "nothing": (b"", NotAProject, "is empty"),
    "white space": (b" \n", NotAProject, "is empty"),
    "not JSON": (b'{"format": 1,\n "title" 2}', BrokenJson, "line 2, column 10"),
    "half of it": (b'{"format": 1, "title": "A', BrokenJson, "line 1"),
    "two values": (b'{"format": 1} {}', BrokenJson, "line 1, column 15"),
    "NUL": (b'{"format": 1, "title": "\0"}', BrokenJson, "line 1"),
    "NUL alone": (b"\0" * 10, BrokenJson, "line 1"),
    "deep": (DEEP.encode(), BrokenJson, "too deeply"),
    "NaN": (b'{"format": 1, "arrangement": {"positions": {"a": [NaN, 0]}}}', BrokenJson, "NaN"),
    "infinity": (b'{"format": 1, "title": -Infinity}', BrokenJson, "Infinity"),
    "huge float": (b'{"format": 1, "title": 1e999}', BrokenJson, "1e999"),
    "huge integer": (b'{"format": ' + b"9" * 10_000 + b"}", BrokenJson, "10000 digits"),
    "key twice": (b'{"format": 1, "title": "a", "title": "b"}', BrokenJson, "'title' is given twice"),
    "mark": (b'\xef\xbb\xbf{"format": 1}', NotText, "byte order mark"),
    "UTF-16": ('{"format": 1}'.encode("utf-16"), NotText, "UTF-16"),
    "Latin": (b'{"format": 1, "title": "\xe9"}', NotText, "byte 25"),
    "surrogate in UTF-8": (b'{"format": 1, "title": "\xed\xa0\x80"}', NotText, "not UTF-8"),
    "an image": (b"\x89PNG\r\n\x1a\n", NotText, "byte 1 is not UTF-8"),
}


@pytest.mark.parametrize("content", HOSTILE)
def test_a_hostile_file_gets_one_clear_message(load, content):
    data, error, words = HOSTILE[content]
    with pytest.raises(error, match=words.replace("(", r"\(")) as caught:
        load(data)
    assert str(caught.value).isprintable()


def test_characters_written_as_two_halves_are_whole(load):
    assert load(b'{"format": 1, "title": "\\ud83d\\ude00 \\\\ud800"}').title == "😀 \\ud800"


def test_broken_json_knows_its_line_and_column(load):
    with pytest.raises(BrokenJson) as caught:
        load(b'{"format": 1,\n "title" 2}')
    assert (caught.value.line, caught.value.column) == (2, 10)


def test_what_is_not_there(tmp_path):
    with pytest.raises(NotFound, match="there is no such file"):
        load_project(tmp_path / "none.json")


def test_a_folder(tmp_path):
    with pytest.raises(NotAProject, match="is a folder"):
        load_project(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(NotAProject, match="not an ordinary file"):
        load_project(tmp_path / "pipe.json")


def test_names_no_system_takes(tmp_path):
    for name in ("a\0b.json", "a" * 10_000):
        with pytest.raises(Unreadable, match="cannot be read"):
            load_project(tmp_path / name)


def test_a_name_with_control_characters_is_spelled_out(tmp_path):
    with pytest.raises(NotFound) as caught:
        load_project(tmp_path / "a\n\x1b[2J.json")
    assert r"a\n\x1b[2J.json" in str(caught.value)


def test_a_huge_file_is_not_read(tmp_path):
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(201 * 1024 * 1024)
    with pytest.raises(TooLarge, match="this program reads up to"):
        load_project(path)

import shutil

import pytest

from explorer.files import text_form
from explorer.files.errors import NotWritten
from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.text_form import write_text_form


def test_the_same_project_gives_the_same_bytes_and_comes_back(tmp_path):
    dossier = load_project(example())
    for name in ("one.json", "two.json"):
        write_text_form(dossier, tmp_path / name)
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert load_project(tmp_path / "one.json") == dossier


def test_where_it_cannot_be_written_what_stood_there_stands_there_still(tmp_path):
    with pytest.raises(NotWritten):
        write_text_form(load_project(example()), tmp_path / "absent" / "one.json")
    assert list(tmp_path.iterdir()) == []


def test_the_shipped_example_is_never_written_to(tmp_path, monkeypatch):
    copy = tmp_path / "example.json"
    shutil.copy(example(), copy)
    monkeypatch.setattr(text_form, "example", lambda: copy)
    before, dossier = copy.read_bytes(), load_project(example())
    with pytest.raises(NotWritten, match="never written to"):
        write_text_form(dossier, copy)
    assert copy.read_bytes() == before

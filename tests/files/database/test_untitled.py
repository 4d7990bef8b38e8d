from dataclasses import replace

import pytest

from explorer.files.database import new_untitled, open_file, save_as, untitled_files
from explorer.files.database.untitled import is_untitled, remove_untitled, untitled_folder
from explorer.files.errors import InUse, NotWritten
from explorer.files.places import example
from explorer.model.changes import difference
from explorer.model.steps import made_step


def test_the_example_becomes_an_untitled_project(shipped, monkeypatch, tmp_path):
    monkeypatch.setenv("EXPLORER_UNTITLED", str(tmp_path / "data"))
    before = example().read_bytes()
    one, other = new_untitled(shipped), new_untitled(shipped)
    assert [file.path.name for file in (one, other)] == ["Untitled 1.rexp", "Untitled 2.rexp"]
    assert set(untitled_files()) == {one.path, other.path}
    assert is_untitled(one)
    one.close()
    other.close()
    assert example().read_bytes() == before


def test_saved_it_goes_on_under_its_name_with_its_history(small, tmp_path):
    file = new_untitled(small, tmp_path / "data")
    after = replace(small, title="Mine")
    file.record(made_step(1, "Rename", "Renamed", "", difference(small, after)), after)
    old = file.path
    saved = save_as(file, tmp_path / "mine.rexp", tmp_path / "data")
    assert saved.dossier is after
    assert [step.title for step in saved.steps.past] == ["Rename"]
    assert not saved.read_only
    assert file.read_only
    assert not old.exists()
    saved.undo([1], small)
    saved.close()
    assert open_closed(tmp_path / "mine.rexp").dossier == small


def test_a_project_with_a_name_keeps_its_old_file(small, tmp_path):
    file = save_as(new_untitled(small, tmp_path / "data"), tmp_path / "one.rexp", tmp_path / "data")
    save_as(file, tmp_path / "two.rexp", tmp_path / "data").close()
    assert (tmp_path / "one.rexp").exists()


def test_where_it_cannot_be_saved_it_stays(small, tmp_path):
    file = new_untitled(small, tmp_path / "data")
    with pytest.raises(NotWritten):
        save_as(file, tmp_path / "absent" / "mine.rexp", tmp_path / "data")
    assert file.path.exists()
    assert not file.read_only
    file.close()


def test_one_is_removed_unless_it_is_open_somewhere(small, tmp_path):
    file = new_untitled(small, tmp_path / "data")
    with pytest.raises(InUse, match="Close it there"):
        remove_untitled(file.path)
    assert file.path.exists()
    file.close()
    remove_untitled(file.path)
    assert list(file.path.parent.iterdir()) == []
    remove_untitled(file.path)
    (tmp_path / "folder.rexp").mkdir()
    with pytest.raises(NotWritten, match="could not be removed"):
        remove_untitled(tmp_path / "folder.rexp")


def test_where_there_is_nothing_there_are_none(tmp_path, monkeypatch):
    assert untitled_files(tmp_path / "absent") == ()
    monkeypatch.delenv("EXPLORER_UNTITLED", raising=False)
    assert untitled_folder().name == "untitled"
    (tmp_path / "file").touch()
    with pytest.raises(NotWritten):
        new_untitled(None, tmp_path / "file")


def open_closed(path):
    file = open_file(path)
    file.close()
    return file

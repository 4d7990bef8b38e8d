import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from hypothesis import given, settings

from explorer.files.database import create, open_file
from explorer.files.database.header import journal
from explorer.files.errors import Damaged, NotAProject, ReadOnly
from explorer.files.project import dump_project
from tests.dossiers import dossiers


@settings(max_examples=25)
@given(dossiers())
def test_text_and_file_hold_the_same(tmp_path_factory, dossier):
    path = tmp_path_factory.mktemp("file") / "a.rexp"
    create(path, dossier).close()
    with closing(open_file(path)) as file:
        assert file.dossier == dossier
        assert not file.read_only
        assert dump_project(file.dossier) == dump_project(dossier)
    assert os.listdir(path.parent) == ["a.rexp"]


def test_open_elsewhere_it_is_read_only_and_says_by_whom(sitting):
    other = open_file(sitting.file.path)
    assert other.read_only
    assert other.why_read_only.startswith("In use by ")
    assert other.holder is not None
    assert not other.holder.is_elsewhere
    assert "since" in other.why_read_only
    assert other.dossier == sitting.dossiers[0]
    with pytest.raises(ReadOnly, match=r"“Undo” was not kept: the project is open read-only\. In use by"):
        other.undo([1], other.dossier)
    other.copy_to(sitting.file.path.with_name("copy.rexp"))
    sitting.edit(title="still ours")


def test_damage_is_said_and_nothing_is_written(sitting):
    sitting.edit(title="Other")
    path = sitting.file.path
    sitting.file.close()
    content = path.read_bytes()
    place = content.index(b'"planned"')
    path.write_bytes(content[:place] + b'"talking"' + content[place + 9 :])
    spoilt = path.read_bytes()
    file = open_file(path)
    assert file.read_only
    assert "claims: 1 of 1 rows are not as they were written" in file.why_read_only
    assert "disagreements x1 rests on something that is lost" in file.faults
    assert (file.dossier.title, file.dossier.claims) == ("Other", ())
    assert len(file.dossier.entities) == 2
    assert [step.title for step in file.steps.past] == ["Edit"]
    with pytest.raises(ReadOnly):
        file.undo([1], sitting.dossiers[0])
    file.copy_to(path.with_name("saved.rexp"))
    file.close()
    assert path.read_bytes() == spoilt
    with closing(open_file(path.with_name("saved.rexp"))) as copy:
        assert copy.dossier == file.dossier
        assert not copy.read_only
    assert sorted(os.listdir(path.parent)) == ["project.json", "project.rexp", "saved.rexp"]


def test_nothing_left_is_an_error(tmp_path, small):
    path = tmp_path / "a.rexp"
    create(path, small).close()
    path.write_bytes(path.read_bytes()[:100] + bytes(path.stat().st_size - 100))
    with pytest.raises(Damaged, match="nothing of it can be read"):
        open_file(path)
    path.write_bytes(b"")
    with pytest.raises(NotAProject, match="0 bytes"):
        open_file(path)


CRASH = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("PRAGMA foreign_keys = OFF")
connection.execute("BEGIN")
connection.execute("UPDATE claims SET data = data || hex(randomblob(60000))")
connection.execute("UPDATE entities SET data = data || hex(randomblob(60000))")
os._exit(0)
"""


@pytest.fixture
def cut_short(tmp_path, small):
    """A file with a journal beside it, as a program leaves it that dies in the middle of writing."""
    path = tmp_path / "a.rexp"
    create(path, small).close()
    subprocess.run([sys.executable, "-c", CRASH, str(path)], check=True)
    assert journal(path).stat().st_size > 512
    return path


def test_what_was_cut_short_is_taken_back(cut_short, small):
    with closing(open_file(cut_short)) as file:
        assert file.dossier == small
        assert not file.read_only
    assert not journal(cut_short).exists()


def test_what_was_cut_short_is_read_where_nothing_can_be_written(cut_short, small, monkeypatch):
    def refuse(*_):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("explorer.files.database.opening.take", refuse)
    real = sqlite3.connect

    def as_there(place, **more):
        if cut_short.as_posix() in place:
            raise sqlite3.OperationalError("attempt to write a readonly database")
        return real(place, **more)

    monkeypatch.setattr(sqlite3, "connect", as_there)
    before = cut_short.read_bytes(), journal(cut_short).read_bytes()
    file = open_file(cut_short)
    assert file.dossier == small
    assert "Read-only file system" in file.why_read_only
    assert (cut_short.read_bytes(), journal(cut_short).read_bytes()) == before


def test_read_only_media(tmp_path, small):
    folder = tmp_path / "media"
    folder.mkdir()
    create(folder / "a.rexp", small).close()
    folder.chmod(0o500)
    if os.access(folder, os.W_OK):
        pytest.skip("rights do not bind this user")
    try:
        file = open_file(folder / "a.rexp")
        assert file.dossier == small
        assert "No file can be written in its folder" in file.why_read_only
        file.copy_to(tmp_path / "copy.rexp")
    finally:
        folder.chmod(0o700)
    (folder / "a.rexp").chmod(0o400)
    assert "may only be read" in open_file(folder / "a.rexp").why_read_only


def test_a_machine_that_is_gone_can_be_overruled(tmp_path, small):
    path = tmp_path / "a.rexp"
    create(path, small).close()
    (tmp_path / ".a.rexp.lock").write_text('{"user": "mai", "machine": "gone", "process": 1}')
    assert "mai on gone" in open_file(path).why_read_only
    with closing(open_file(path, take_over=True)) as file:
        assert not file.read_only


def test_a_file_is_not_told_by_its_name(tmp_path, small):
    create(tmp_path / "a.rexp", small).close()
    shutil.move(tmp_path / "a.rexp", tmp_path / "b.txt")
    with closing(open_file(str(tmp_path / "b.txt"))) as file:
        assert file.dossier == small


def test_a_link_leads_to_the_same_lock(tmp_path, small):
    (tmp_path / "folder").mkdir()
    create(tmp_path / "folder" / "a.rexp", small).close()
    (tmp_path / "link.rexp").symlink_to(tmp_path / "folder" / "a.rexp")
    with closing(open_file(tmp_path / "link.rexp")) as file:
        assert file.path.name == "a.rexp"
        assert open_file(tmp_path / "folder" / "a.rexp").read_only


def test_names_of_tables_that_are_no_text(tmp_path, small):
    path = tmp_path / "a.rexp"
    create(path, small).close()
    content = path.read_bytes()
    assert content.count(b"tableentities") == 1
    path.write_bytes(
        content.replace(b"tableentities", b"tableenti\xc2ies").replace(b"TABLE entities", b"TABLE\xc2 ntities")
    )
    with pytest.raises(Damaged, match="nothing of it can be read"):
        open_file(path)

"""Format 1 is the first; the way up is tried with a made-up format 0, which kept its title elsewhere."""

import sqlite3
from contextlib import closing

import pytest

from explorer.files.database import create, open_file, upgrade
from explorer.files.database.connection import connect
from explorer.files.database.digests import row_digest, seal_of
from explorer.files.errors import NotAProject, ProjectError


@pytest.fixture
def older(tmp_path, small):
    path = tmp_path / "mine.rexp"
    create(path, small).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM meta WHERE key IN ('title', 'format')")
        connection.execute("CREATE TABLE heading (words TEXT)")
        connection.execute("INSERT INTO heading VALUES ('\"Acme\"')")
        connection.execute("PRAGMA user_version = 0")
    return path


def from_0(connection):
    (title,) = connection.execute("SELECT words FROM heading").fetchone()
    for row in (("title", title), ("format", b"1")):
        values = tuple(value.decode() if isinstance(value, bytes) else value for value in row)
        connection.execute("INSERT INTO meta VALUES (?, ?, ?)", (*values, row_digest("meta", values)))
    connection.execute("DROP TABLE heading")
    digests = [digest for (digest,) in connection.execute("SELECT digest FROM meta")]
    seal = seal_of(digests)
    connection.execute("UPDATE seals SET rows = ?, sum = ? WHERE part = 'meta'", (seal.rows, seal.as_bytes))


def broken(connection):
    from_0(connection)
    connection.execute("DELETE FROM claims")


def test_an_older_file_is_upgraded_after_a_copy_is_kept(older, small, monkeypatch):
    monkeypatch.setattr(upgrade, "STEPS", {0: from_0})
    before = older.read_bytes()
    with closing(open_file(older)) as file:
        assert file.dossier == small
        assert not file.read_only
    kept = older.with_name("mine.format-0.rexp")
    assert kept.read_bytes() == before
    assert sorted(older.parent.glob("*mine*")) == [kept, older]
    with closing(open_file(older)) as file:
        assert file.dossier == small
    assert upgrade.kept_beside(older, 0).name == "mine.format-0 2.rexp"


def test_an_upgrade_that_fails_changes_nothing(older, monkeypatch):
    monkeypatch.setattr(upgrade, "STEPS", {0: broken})
    before = older.read_bytes()
    with pytest.raises(ProjectError):
        open_file(older)
    assert older.read_bytes() == before


def test_an_older_file_that_cannot_be_written_is_read_as_it_would_be(older, small, monkeypatch):
    monkeypatch.setattr(upgrade, "STEPS", {0: from_0})
    with closing(connect(older)) as connection:
        connection.execute("PRAGMA user_version = 0")
    before = older.read_bytes()

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("explorer.files.database.opening.take", refuse)
    file = open_file(older)
    assert file.dossier == small
    assert file.read_only
    assert older.read_bytes() == before
    assert [path.name for path in older.parent.glob("*mine*")] == ["mine.rexp"]


def test_a_format_nobody_wrote_is_refused(older):
    before = older.read_bytes()
    with pytest.raises(NotAProject, match="format 0"):
        open_file(older)
    assert older.read_bytes() == before
    assert len(list(older.parent.glob("*mine*"))) == 1

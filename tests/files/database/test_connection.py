import sqlite3
from contextlib import closing, suppress

import pytest

from explorer.files.database.connection import connect, patience, transaction


@pytest.mark.parametrize("name", ["a.rexp", "100%? #1 日本 😀.rexp", "a&mode=memory.rexp"])
def test_any_name_is_a_name(tmp_path, name):
    with closing(connect(tmp_path / name, "rwc")) as connection:
        connection.execute("CREATE TABLE t (x)")
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_nothing_is_made_where_nothing_is(tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        connect(tmp_path / "a.rexp")


def test_what_was_committed_is_durable(tmp_path):
    with closing(connect(tmp_path / "a.rexp", "rwc")) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (3,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == (b"delete",)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_all_or_nothing(tmp_path):
    with closing(connect(tmp_path / "a.rexp", "rwc")) as connection:
        connection.execute("CREATE TABLE t (x)")
        with suppress(ZeroDivisionError), transaction(connection):
            connection.execute("INSERT INTO t VALUES (1)")
            raise ZeroDivisionError
        assert connection.execute("SELECT * FROM t").fetchall() == []


def test_patience_ends(tmp_path):
    with closing(connect(tmp_path / "a.rexp", "rwc")) as connection:
        endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x FROM c) SELECT count(*) FROM c"
        with pytest.raises(sqlite3.OperationalError), patience(connection, 0.05):
            connection.execute(endless).fetchall()

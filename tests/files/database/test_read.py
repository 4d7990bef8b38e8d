from contextlib import closing

import pytest

from explorer.files.database import create
from explorer.files.database.connection import connect
from explorer.files.database.read import assemble, explain, gather, quotable, refuse_if_damaged, texts
from explorer.files.errors import Damaged
from explorer.files.vocabulary import load_vocabulary


@pytest.fixture
def connection(tmp_path, shipped):
    create(tmp_path / "a.rexp", shipped).close()
    with closing(connect(tmp_path / "a.rexp")) as connection:
        yield connection


def test_a_good_file_comes_back(connection, tmp_path, shipped):
    gathered = gather(connection)
    assert gathered.faults == ()
    assert assemble(tmp_path, gathered.rows, load_vocabulary()) == shipped
    assert list(quotable(texts(gathered.rows), shipped)) == [document.id for document in shipped.documents]


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE claims SET data = data || ' '", "claims: .* rows are not as they were written"),
        ("DELETE FROM claims WHERE place IN (SELECT place FROM claims LIMIT 1)", "claims: what is there is not all"),
        ("UPDATE entities SET place = -place", "entities: 16 of 16 rows"),
        ("DELETE FROM seals", "claims: what is there"),
        ("UPDATE seals SET sum = x'00' WHERE part = 'texts'", "texts: what is there"),
        ("CREATE TRIGGER t AFTER INSERT ON claims BEGIN SELECT 1; END", "its tables are not those"),
        ("CREATE TABLE more (x)", "its tables are not those"),
        ("DROP INDEX claims_by_subject", "its tables are not those"),
    ],
)
def test_what_others_changed_is_noticed(connection, tmp_path, statement, says):
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(statement)
    with pytest.raises(Damaged, match=says):
        refuse_if_damaged(tmp_path, gather(connection))


def test_faults_are_told_in_one_line():
    assert explain(["a", "b"]) == "a; b"
    assert explain("abcdefg") == "a; b; c; d; e … and 2 more"

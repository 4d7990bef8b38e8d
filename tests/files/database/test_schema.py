import sqlite3

import pytest

from explorer.files.database.schema import COLUMNS, INDEXES, ORDERED, TABLES, delete, insert, select, select_one
from explorer.model.changes import LISTS


def test_every_list_of_a_dossier_has_its_table():
    assert ORDERED == LISTS
    assert TABLES.keys() - COLUMNS.keys() == {"seals"}


@pytest.mark.parametrize("part", COLUMNS)
def test_each_table_has_the_columns_that_statements_name(part):
    connection = sqlite3.connect(":memory:")
    for statement in (*TABLES.values(), *INDEXES.values()):
        connection.execute(statement)
    row = [b"x" if column == "change" else "1" for column in COLUMNS[part]]
    connection.execute(insert(part), (*row, b"digest"))
    key = connection.execute(select(part)).fetchone()[0]
    assert connection.execute(select_one(part), (key,)).fetchone()[-1] == b"digest"
    assert connection.execute(delete(part), (key,)).fetchall() == [(b"digest",)]
    assert connection.execute(select(part, backwards=True)).fetchall() == []
    connection.close()

from contextlib import closing

import pytest
from hypothesis import given, settings

from explorer.files.database.connection import connect
from explorer.files.database.copies import fill
from explorer.files.database.read import assemble, gather
from explorer.files.database.write import Estranged, Pen, mark, write_change
from explorer.files.vocabulary import load_vocabulary
from explorer.model.changes import difference
from explorer.model.dossier import Dossier
from explorer.model.steps import StepState
from tests.dossiers import dossiers


@settings(max_examples=30)
@given(dossiers(), dossiers())
def test_any_change_is_written(tmp_path_factory, before, after):
    path = tmp_path_factory.mktemp("written") / "a.rexp"
    seals, places = fill(path, before)
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        pen = Pen(connection, dict(seals))
        connection.execute("BEGIN")
        written = write_change(pen, difference(before, after), before, after, places)
        pen.close(seals)
        connection.execute("COMMIT")
        gathered = gather(connection)
        assert gathered.faults == ()
        assert gathered.seals == pen.seals
        assert assemble(path, gathered.rows, load_vocabulary()) == after
        assert {part: tuple(row[0] for row in gathered.rows[part]) for part in written} == written


def test_what_is_not_there_is_not_taken_away(tmp_path):
    fill(tmp_path / "a.rexp", Dossier())
    with closing(connect(tmp_path / "a.rexp")) as connection:
        pen = Pen(connection, {})
        with pytest.raises(Estranged):
            pen.take("claims", 1)
        with pytest.raises(Estranged):
            mark(pen, [7], StepState.DONE)

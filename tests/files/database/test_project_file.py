import os
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from explorer.files.database import create, open_file
from explorer.files.database.connection import connect
from explorer.files.database.lock import lock_path, take
from explorer.files.errors import InUse, NotKept, NotWritten, ReadOnly
from explorer.model.claims import Rank, Ranking
from explorer.model.documents import Document
from explorer.model.dossier import Arrangement, Dossier
from explorer.session.history import History


def reopened(sitting):
    sitting.file.close()
    sitting.file = open_file(sitting.file.path)
    return sitting.file


def history(file):
    return History(file.dossier, file.steps.past, file.steps.future, file.steps.abandoned)


def test_edits_are_there_when_it_is_reopened_and_undo_reaches_back(sitting, small):
    claim = replace(small.claims[0], ranking=Ranking(Rank.PREFERRED, "I know"))
    sitting.edit(claims=(claim, replace(claim, id="c2")))
    sitting.edit(documents=(*small.documents, Document("Another text.", "b.txt")), about="More")
    sitting.edit(arrangement=Arrangement({"bolt": (1.5, 2.0)}, frozenset({"bolt"})))
    file = reopened(sitting)
    assert file.dossier == sitting.dossiers[-1]
    now = history(file)
    assert [step.number for step in now.past] == [1, 2, 3]
    assert now.past[0].when == "2026-11-22T10:00:00Z"
    assert now.past[0].entities == ("acme", "bolt")
    for number in (2, 1, 0, 3):
        assert now.at(number).dossier == sitting.dossiers[number]


def test_a_document_that_was_removed_comes_back_with_its_words(sitting, small):
    sitting.edit(documents=(*small.documents, Document("Another text.", "b.txt", sentences=((0, 13),))))
    sitting.edit(documents=small.documents)
    assert history(reopened(sitting)).undo().dossier == sitting.dossiers[1]


def test_undone_steps_stay_and_then_are_abandoned(sitting, small):
    sitting.edit(title="one")
    sitting.edit(title="two")
    sitting.file.undo([1, 2], small)
    now = history(reopened(sitting))
    assert [step.number for step in now.future] == [1, 2]
    sitting.file.redo([1], sitting.dossiers[1])
    assert history(reopened(sitting)).redo().dossier == sitting.dossiers[2]
    sitting.edit(title="three")  # Number 3, made of what stood after number 2: only its title matters here.
    now = history(reopened(sitting))
    assert [step.number for step in now.past] == [1, 3]
    assert [step.number for step in now.abandoned] == [2]


def test_an_edit_that_could_not_be_read_again_is_refused(sitting, small):
    before = sitting.file.path.read_bytes()
    with pytest.raises(NotKept, match="“Edit” was not kept: it could not be read again"):
        sitting.edit(entities=())
    assert sitting.file.dossier is small
    assert sitting.file.path.read_bytes() == before
    sitting.edit(title="goes on")


def test_a_full_disk_refuses_the_edit_and_loses_nothing(sitting, small):
    connection = sitting.file._writing.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(NotKept, match="the disk is full; make room on it and do it again"):
        sitting.edit(about="long " * 50_000)
    assert sitting.file.dossier is small
    sitting.edit(about="short")
    assert reopened(sitting).dossier == replace(small, about="short")
    assert len(sitting.file.steps.past) == 1


def test_a_disk_that_says_no_though_it_did_is_not_believed(sitting, small, monkeypatch):
    class Liar:
        def __init__(self, connection):
            self.connection = connection

        def __getattr__(self, name):
            return getattr(self.connection, name)

        def execute(self, statement, *more):
            done = self.connection.execute(statement, *more)
            if statement == "COMMIT":
                raise sqlite3.OperationalError("disk I/O error")
            return done

    sitting.file._writing._connection = Liar(sitting.file._writing.connection())
    assert sitting.edit(title="there") is sitting.file.dossier
    sitting.edit(title="and on")
    assert reopened(sitting).dossier.title == "and on"


def test_what_another_program_wrote_is_not_overwritten(sitting, small):
    with closing(connect(sitting.file.path)) as other:
        other.execute("UPDATE seals SET rows = 99 WHERE part = 'claims'")
    with pytest.raises(NotKept, match="another program has changed the file"):
        sitting.edit(title="x")
    assert sitting.file.read_only
    sitting.file.copy_to(sitting.file.path.with_name("copy.rexp"))
    with closing(open_file(sitting.file.path.with_name("copy.rexp"))) as copy:
        assert copy.dossier == small
    with pytest.raises(ReadOnly):
        sitting.edit(title="x")


def test_a_file_that_is_gone_or_replaced_is_not_written(sitting, tmp_path):
    path = sitting.file.path
    path.rename(tmp_path / "elsewhere.rexp")
    with pytest.raises(NotKept, match="the file is gone"):
        sitting.edit(title="x")
    (tmp_path / "elsewhere.rexp").rename(path)
    sitting.edit(title="back again")
    path.rename(tmp_path / "elsewhere.rexp")
    path.write_bytes(b"another one")
    with pytest.raises(NotKept, match="another one has taken its place"):
        sitting.edit(title="y")
    assert path.read_bytes() == b"another one"


def test_who_takes_it_over_has_it(sitting):
    lock_path(sitting.file.path).unlink()
    sitting.edit(title="a lock that vanished is made again")
    assert lock_path(sitting.file.path).exists()
    other = take(sitting.file.path, by_force=True)
    with pytest.raises(NotKept, match="has taken the project over"):
        sitting.edit(title="x")
    assert sitting.file.read_only
    other.release()


def test_a_copy_has_the_history_and_replaces_what_stood_there(sitting, tmp_path):
    sitting.edit(title="one")
    copy = tmp_path / "copy.rexp"
    copy.write_text("old")
    sitting.file.copy_to(copy)
    with closing(open_file(copy)) as file:
        assert file.dossier == sitting.file.dossier
        assert len(file.steps.past) == 1
        with pytest.raises(InUse, match="is open"):
            sitting.file.copy_to(copy)
    with pytest.raises(NotWritten, match="this project itself"):
        sitting.file.copy_to(sitting.file.path)
    with pytest.raises(NotWritten):
        sitting.file.copy_to(tmp_path / "absent" / "copy.rexp")


def test_a_new_file_does_not_replace_an_open_one(sitting):
    with pytest.raises(InUse):
        create(sitting.file.path, Dossier())


def test_only_what_could_be_read_is_made(tmp_path, small):
    with pytest.raises(NotWritten):
        create(tmp_path / "a.rexp", replace(small, entities=()))
    assert "a.rexp" not in os.listdir(tmp_path)
    assert not lock_path(tmp_path / "a.rexp").exists()


def test_the_same_place_takes_any_number_of_edits(sitting, small):
    claim = small.claims[0]
    for number in range(40):  # Each comes between the first two: after 32 there is no room left.
        now = sitting.dossiers[-1].claims
        sitting.edit(claims=(now[0], replace(claim, id=f"n{number}"), *now[1:]))
    assert reopened(sitting).dossier == sitting.dossiers[-1]

import json
import os
import platform
import subprocess
import sys
from dataclasses import asdict, replace

import pytest

from explorer.files.database import lock as room
from explorer.files.database.lock import Holder, Lock, lock_path, take


@pytest.fixture
def project(tmp_path):
    return tmp_path / "a.rexp"


def left(project, **changes):
    """A lock that somebody else left."""
    mine = take(project)
    mine.release()
    lock_path(project).write_text(json.dumps(asdict(replace(mine.holder, token="other", **changes))))


def gone_process():
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_one_has_it_at_a_time(project):
    lock = take(project)
    assert isinstance(lock, Lock)
    assert lock.is_held()
    found = take(project)
    assert isinstance(found, Holder)
    assert found.process == os.getpid()
    assert "in another window on this machine, since 20" in str(found)
    lock.release()
    assert list(project.parent.iterdir()) == []
    assert isinstance(take(project), Lock)


def test_a_crash_leaves_nothing_locked(project):
    left(project, process=gone_process())
    assert isinstance(take(project), Lock)


def test_an_id_that_was_given_to_another_process_is_no_holder(project):
    if not room._started(os.getpid()):
        pytest.skip("this system does not tell when a process started")
    left(project, started="1")
    assert isinstance(take(project), Lock)


def test_another_machine_is_believed_unless_somebody_insists(project):
    left(project, machine="elsewhere", user="mai", process=gone_process())
    found = take(project)
    assert isinstance(found, Holder)
    assert str(found).startswith("mai on elsewhere, since 20")
    assert isinstance(take(project, by_force=True), Lock)


def test_a_lock_that_was_taken_over_is_not_released(project):
    lock = take(project)
    other = take(project, by_force=True)
    assert not lock.is_held()
    lock.release()
    assert other.is_held()


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b'{"process": "x", "user": 1}'])
def test_a_lock_without_sense_is_believed_only_while_it_may_be_half_written(project, content):
    lock_path(project).write_bytes(content)
    assert isinstance(take(project), Holder)
    old = lock_path(project).stat().st_mtime - 60
    os.utime(lock_path(project), (old, old))
    assert isinstance(take(project), Lock)


def test_somebody_quicker_keeps_it(project, monkeypatch):
    left(project, process=gone_process())
    known = room._read(lock_path(project))
    quicker = replace(known, process=os.getpid(), token="quicker")
    lock_path(project).write_text(json.dumps(asdict(quicker)))
    room._take_away(lock_path(project), known)
    assert room._read(lock_path(project)) == quicker
    assert len(list(project.parent.iterdir())) == 1


def test_where_no_file_can_be_made_there_is_no_lock(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        take(tmp_path / "absent" / "a.rexp")


def test_this_machine_is_known():
    assert platform.node()
    assert room._is_alive(os.getpid())
    assert not room._is_alive(gone_process())
    assert not room._is_alive(0)


def test_the_holder_is_told_for_people():
    assert str(Holder()) == "somebody"
    assert str(Holder("mai", "gone", since="2026-11-22T11:30:00+00:00")).startswith("mai on gone, since 2026-11-2")
    assert str(Holder("mai\n", since="yesterday")) == "mai\\n"

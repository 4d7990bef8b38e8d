import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtNetwork import QLocalSocket

from explorer.ui.one_program import Doorkeeper, door, hand_over

ROOT = Path(__file__).parents[2]
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="a pipe leaves nothing behind")


@pytest.fixture
def name(nook, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(nook))
    return door(nook / "settings.json")


@pytest.fixture
def keeper(qtbot, name):
    made = Doorkeeper(name)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def start(qtbot, name, path):
    """A second start, in a process of its own; whether it was heard."""
    program = "import sys, pathlib; from explorer.ui.one_program import hand_over; a = sys.argv\n"
    program += "sys.exit(not hand_over(a[1], pathlib.Path(a[2]) if a[2] else None))"
    process = subprocess.Popen([sys.executable, "-c", program, name, str(path or "")], cwd=ROOT)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=10_000)
    return process.returncode == 0


def test_other_settings_have_another_door(tmp_path):
    assert door(tmp_path / "a") == door(tmp_path / "a") != door(tmp_path / "b")


def test_where_nobody_listens_one_opens_oneself(name, tmp_path):
    assert not hand_over(name, tmp_path / "a.rexp")


def test_a_second_start_hands_its_file_over(qtbot, keeper, name, tmp_path):
    heard = []
    keeper.asked.connect(heard.append)
    assert start(qtbot, name, tmp_path / "日産.rexp")
    assert start(qtbot, name, None)
    assert heard == [tmp_path / "日産.rexp", None]


@UNIX
def test_what_a_killed_program_left_is_no_obstacle(qtbot, name, tmp_path):
    left = socket.socket(socket.AF_UNIX)
    left.bind(name)
    left.close()
    assert not hand_over(name, None)
    keeper = Doorkeeper(name)
    assert keeper.listens
    assert start(qtbot, name, None)
    keeper.close()


@UNIX
def test_of_two_that_start_together_one_listens(qtbot, keeper, name):
    other = Doorkeeper(name)
    assert (keeper.listens, other.listens) == (True, False)
    other.close()


@UNIX
def test_one_that_hangs_is_not_waited_for_for_ever(name):
    hung = socket.socket(socket.AF_UNIX)
    hung.bind(name)
    hung.listen()
    assert not hand_over(name, None)
    hung.close()


@pytest.mark.parametrize("said", [b"nonsense\n", b"[]\n", b'{"open": 7}\n', b"\xff\xfe\n", b"[" * 90_000 + b"\n"])
def test_nonsense_is_not_listened_to(qtbot, keeper, name, said):
    heard = []
    keeper.asked.connect(heard.append)
    caller = QLocalSocket()
    caller.connectToServer(name)
    caller.write(said)
    qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []
    assert keeper.listens

import os
import subprocess
import sys

import pytest

from explorer.session import child
from explorer.session.child import ChildError, command, environment, run


@pytest.fixture
def program(monkeypatch):
    """Another program in the place of ours, and the processes that were started."""
    started = []
    true = subprocess.Popen

    def start(*words, **more):
        started.append(true(*words, **more))
        return started[-1]

    def program(text):
        monkeypatch.setattr(child, "command", lambda: [sys.executable, "-c", text])
        monkeypatch.setattr(child.subprocess, "Popen", start)
        return started

    return program


def whole(work):
    steps = 0
    try:
        while True:
            next(work)
            steps += 1
    except StopIteration as end:
        return end.value, steps


def test_what_is_given_goes_in_and_the_answer_comes_out(program):
    (started,) = (program("import sys; print(sys.argv[1:], sys.stdin.read())"),)
    answer, _ = whole(run(["--with", "x"], "é".encode(), "a.txt"))
    assert answer == "['read-one', '--with', 'x'] é\n"
    assert started[0].returncode == 0


def test_closing_ends_the_process_at_once(program):
    started = program("import time; time.sleep(60)")
    work = run([], b"", "a.txt")
    next(work)
    work.close()
    assert started[0].returncode not in (None, 0), "it was not waited for to its end"


def test_a_process_that_takes_too_long_is_ended(program):
    started = program("import time; time.sleep(60)")
    with pytest.raises(ChildError, match=r"“a\.txt” was not read within 0\.2 seconds"):
        whole(run([], b"", "a.txt", 0.2))
    assert started[0].returncode not in (None, 0)


def test_one_that_fails_says_so_and_keeps_what_it_said_last(program):
    program("import sys; print('broken here', file=sys.stderr); sys.exit(7)")
    with pytest.raises(ChildError, match=r"without an answer \(code 7\)") as caught:
        whole(run([], b"", "a.txt"))
    assert caught.value.details.strip() == "broken here"
    program("pass")
    with pytest.raises(ChildError, match=r"without an answer \(code 0\)"):
        whole(run([], b"", "a.txt"))


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_one_that_the_system_ends_is_told_apart(program):
    program("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    with pytest.raises(ChildError, match="signal 9"):
        whole(run([], b"", "a.txt"))


def test_one_that_says_too_much_is_ended(program, monkeypatch):
    monkeypatch.setattr(child, "LARGEST_ANSWER", 1000)
    program("print('x' * 5000, flush=True); import time; time.sleep(60)")
    with pytest.raises(ChildError, match="Too much was found"):
        whole(run([], b"", "a.txt"))


def test_one_that_cannot_be_started(monkeypatch):
    monkeypatch.setattr(child, "command", lambda: [os.path.join("nowhere", "nothing")])
    with pytest.raises(ChildError, match="could not be started"):
        whole(run([], b"", "a.txt"))


def test_a_full_disk_is_said(program, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(child, "TemporaryFile", full)
    with pytest.raises(ChildError, match=r"No space left on device.*make room on the disk"):
        whole(run([], b"", "a.txt"))


def test_the_app_starts_itself(monkeypatch):
    assert command()[:2] == [sys.executable, "-P"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable]


def test_nothing_is_fetched(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://somewhere")
    assert environment()["http_proxy"] == environment()["https_proxy"] == "http://127.0.0.1:9"
    assert environment()["no_proxy"] == ""

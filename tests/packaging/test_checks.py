from __future__ import annotations

import subprocess
import sys

import checks
import pytest

GOOD = [sys.executable, "-c", "print('all well')"]
BAD = [sys.executable, "-c", "print('line 3 is crooked'); raise SystemExit(1)"]


@pytest.fixture
def tests_end_with(monkeypatch: pytest.MonkeyPatch):
    """Let pytest's own run end as wanted, without running it."""
    real, ran = subprocess.run, []

    def end(code: int) -> list[list[str]]:
        def run(command, **options):
            if "pytest" not in command:
                return real(command, **options)
            ran.append(command[3:])
            return subprocess.CompletedProcess(command, code)

        monkeypatch.setattr(checks.subprocess, "run", run)
        return ran

    return end


def test_all_good_ends_with_zero(monkeypatch, tests_end_with) -> None:
    ran = tests_end_with(0)
    monkeypatch.setattr(checks, "STATIC", {"style": GOOD})
    assert checks.run_all(["tests/test_words.py"]) == 0
    assert ran == [[*checks.SPREAD, "tests/test_words.py"]]


def test_a_broken_check_stops_nothing_but_fails_the_call(monkeypatch, tests_end_with, capfd) -> None:
    ran = tests_end_with(0)
    monkeypatch.setattr(checks, "STATIC", {"style": BAD, "types": GOOD})
    assert checks.run_all([]) == 1
    assert ran == [checks.SPREAD]
    shown = capfd.readouterr()
    assert "line 3 is crooked" in shown.out
    assert "all well" not in shown.out
    assert "FAILED before the tests: style " in shown.err


def test_broken_tests_keep_their_own_exit_code(monkeypatch, tests_end_with) -> None:
    tests_end_with(5)
    monkeypatch.setattr(checks, "STATIC", {"style": GOOD})
    assert checks.run_all([]) == 5

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

import commands
import pytest
import screen
import system
from steps import Failed


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[tuple[list[str], dict[str, str]]]:
    """What would be run, on a machine that is ready."""
    made: list[tuple[list[str], dict[str, str]]] = []

    def call(command: list[str | Path], surroundings: dict[str, str] | None = None) -> int:
        made.append(([str(word) for word in command[1:]], surroundings or {}))
        if "--picture" in command:
            Path(command[-1]).write_bytes(b"picture")
        return 0

    @contextmanager
    def virtual():
        yield {"DISPLAY": ":7"}

    monkeypatch.setattr(commands, "call", call)
    monkeypatch.setattr(commands, "prepare", lambda libraries: None)
    monkeypatch.setattr(commands, "PICTURE", tmp_path / "build" / "window.png")
    monkeypatch.setattr(system, "want", lambda libraries: None)
    monkeypatch.setattr(screen, "virtual", virtual)
    return made


def test_run_opens_the_window_where_there_is_a_screen(calls, monkeypatch) -> None:
    monkeypatch.setattr(screen, "is_there", lambda: True)
    assert commands.run(["mine.json"]) == 0
    assert calls == [(["-m", "explorer", "mine.json"], {})]


def test_run_saves_a_picture_where_there_is_no_screen(calls, monkeypatch, capsys) -> None:
    monkeypatch.setattr(screen, "is_there", lambda: False)
    assert commands.run([]) == 0
    assert calls == [(["-m", "explorer", "--picture", str(commands.PICTURE)], {"DISPLAY": ":7"})]
    assert str(commands.PICTURE) in capsys.readouterr().err


def test_run_saves_a_picture_where_it_was_asked_for(calls, monkeypatch, tmp_path, capsys) -> None:
    monkeypatch.setattr(screen, "is_there", lambda: False)
    mine = str(tmp_path / "mine.png")
    assert commands.run(["--picture", mine]) == 0
    assert calls == [(["-m", "explorer", "--picture", mine], {"DISPLAY": ":7"})]
    assert not capsys.readouterr().err


@pytest.mark.parametrize("verb", ["list", "read", "export", "check", "self-test", "register", "unregister"])
def test_what_only_prints_or_writes_needs_no_window(calls, monkeypatch, verb) -> None:
    monkeypatch.setattr(screen, "is_there", lambda: False)
    assert commands.run([verb, "mine.txt"]) == 0
    assert calls == [(["-m", "explorer", verb, "mine.txt"], {"QT_QPA_PLATFORM": "offscreen"})]


def test_run_says_so_where_no_picture_was_saved(calls, monkeypatch) -> None:
    monkeypatch.setattr(screen, "is_there", lambda: False)
    monkeypatch.setattr(commands, "call", lambda command, surroundings: 0)
    with pytest.raises(Failed, match="left no picture"):
        commands.run([])


def test_run_says_what_ended_a_program_that_could_not(calls, monkeypatch) -> None:
    monkeypatch.setattr(screen, "is_there", lambda: True)
    monkeypatch.setattr(commands, "call", lambda command, surroundings: -11)
    with pytest.raises(Failed, match="SIGSEGV"):
        commands.run([])


@pytest.mark.parametrize("word", ["list", "check", "export", "self-test", "--version"])
def test_run_needs_no_screen_for_what_opens_no_window(calls, monkeypatch, word: str) -> None:
    monkeypatch.setattr(screen, "is_there", lambda: False)
    commands.run([word, "--json"])
    assert calls == [(["-m", "explorer", word, "--json"], {"QT_QPA_PLATFORM": "offscreen"})]


def test_arguments_with_dashes_reach_the_command(monkeypatch) -> None:
    seen: list[list[str]] = []
    monkeypatch.setitem(commands.COMMANDS, "test", lambda arguments: seen.append(arguments) or 0)
    monkeypatch.setattr("sys.argv", ["dev.py", "test", "-k", "word", "tests/test_words.py", "--lf"])
    assert commands.main() == 0
    assert seen == [["-k", "word", "tests/test_words.py", "--lf"]]


def test_a_failed_step_is_told_without_a_traceback(monkeypatch, capsys) -> None:
    def fail(arguments: list[str]) -> int:
        raise Failed("the disk is full")

    monkeypatch.setitem(commands.COMMANDS, "test", fail)
    monkeypatch.setattr("sys.argv", ["dev.py", "test"])
    assert commands.main() == 1
    assert capsys.readouterr().err == "dev: the disk is full\n"

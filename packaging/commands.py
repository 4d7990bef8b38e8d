"""What dev.py can do, one function for each word after it."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import checks
import environment
import screen
import system
from environment import ROOT, VENV_PYTHON
from steps import Failed, say

# These print or write and open no window, so they need no screen.
WITHOUT_WINDOW = {"list", "read", "export", "check", "self-test", "register", "unregister", "--version", "--help",
                  "-h"}  # fmt: skip
PICTURE = ROOT / "build" / "window.png"


def run(arguments: list[str]) -> int:
    """Run the program; where there is no screen, save a picture of its window instead."""
    if WITHOUT_WINDOW.intersection(arguments):
        prepare(system.FOR_TESTS)
        return call_program(arguments, {"QT_QPA_PLATFORM": "offscreen"} if not screen.is_there() else {})
    prepare(system.FOR_A_WINDOW)
    if screen.is_there():
        say("opening the window")
        return call_program(arguments, {})
    return take_picture(arguments)


def take_picture(arguments: list[str]) -> int:
    """Open the window where nobody sees it, save what it shows, say where."""
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.unlink(missing_ok=True)
    system.want(system.FOR_A_VIRTUAL_SCREEN)
    with screen.virtual() as surroundings:
        if any(word.partition("=")[0] == "--picture" for word in arguments):
            return call_program(arguments, surroundings)  # It goes where it was asked for.
        code = call_program([*arguments, "--picture", str(PICTURE)], surroundings)
    if code == 0 and not PICTURE.exists():
        raise Failed(f"The program ended well but left no picture at {PICTURE}.")
    if code == 0:
        say(f"no screen here: the window's picture is in {PICTURE}")
    return code


def call_program(arguments: list[str], surroundings: dict[str, str]) -> int:
    code = call([VENV_PYTHON, "-m", "explorer", *arguments], surroundings)
    if code < 0:
        # Such a program had no time to say anything itself.
        raise Failed(f"The program was ended by the system: {signal.Signals(-code).name}.")
    return code


def test(arguments: list[str]) -> int:
    """Run the static checks, then the tests; pytest's closing line is the last."""
    prepare(system.FOR_TESTS)
    return checks.run_all(arguments)


def build(arguments: list[str]) -> int:
    """Make the app in dist/ and try it."""
    prepare(system.FOR_A_WINDOW + system.for_building())
    system.want(system.FOR_A_VIRTUAL_SCREEN)
    return call([VENV_PYTHON, "packaging/build.py", *arguments])


def bench(arguments: list[str]) -> int:
    """Measure what must be fast, beside what it is compared with."""
    prepare(system.FOR_A_WINDOW)
    system.want(system.FOR_A_VIRTUAL_SCREEN)
    return call([VENV_PYTHON, "packaging/bench", *arguments])


def score(arguments: list[str]) -> int:
    """Say how well the built-in reader reads texts that people have labelled."""
    prepare(system.FOR_TESTS)
    return call([VENV_PYTHON, "packaging/score.py", *arguments])


def screenshot(arguments: list[str]) -> int:
    """Take the pictures that README shows."""
    prepare(system.FOR_TESTS)
    return call([VENV_PYTHON, "packaging/screenshot.py", *arguments], {"QT_QPA_PLATFORM": "offscreen"})


def lock(arguments: list[str]) -> int:
    """Write the lock files anew from pyproject.toml (needs uv; --upgrade takes newer versions)."""
    environment.lock(arguments)
    return 0


def prepare(libraries: tuple[system.Library, ...]) -> None:
    """Bring the machine and .venv to where the program runs."""
    system.need(libraries)
    environment.install()
    environment.compile_program()


def call(command: list[str | Path], surroundings: dict[str, str] | None = None) -> int:
    return subprocess.run(command, cwd=ROOT, env=os.environ | (surroundings or {}), check=False).returncode


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    command.__name__: command for command in (run, test, build, bench, score, screenshot, lock)
}


def main() -> int:
    """Hand the rest of the line to the command that its first word names."""
    lines = "\n".join(f"  {name:<11} {command.__doc__}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="python packaging/dev.py",
        description=f"commands:\n{lines}\n\nWhat follows a command is handed on to it.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command")
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    chosen = parser.parse_args()
    try:
        return COMMANDS[chosen.command](chosen.arguments)
    except Failed as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        return 130

"""Makes the app with PyInstaller, and tries it before anyone else does. Run by dev.py, with .venv's Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import screen
from environment import ROOT
from steps import Failed, say, step

NAME = "relationship-explorer"
APP = ROOT / "dist" / NAME
PROGRAM = APP / (f"{NAME}.exe" if os.name == "nt" else NAME)
TRIED = ROOT / "build" / "tried"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
# How a file of each kind begins.
BEGINNINGS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}


def main() -> None:
    make()
    try_on("offscreen", OFFSCREEN)
    if shutil.which("Xvfb"):
        with screen.virtual() as surroundings:
            try_on("on a virtual screen", surroundings)
            try_window(surroundings)
    else:
        say("Xvfb is absent: the app was tried offscreen only")
    say(f"the app is in {APP} ({size_of(APP) / 1e6:.0f} MB)")


def make() -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "packaging/explorer.spec"]
    # The same input gives the same bytes, so that two builds can be compared.
    surroundings = os.environ | {"PYTHONHASHSEED": "1"}
    step("making the app", command, cwd=ROOT, env=surroundings)
    shutil.copytree(ROOT / "build" / "LICENSES", APP / "LICENSES", dirs_exist_ok=True)


def try_on(where: str, surroundings: dict[str, str]) -> None:
    """Let the app say its version, test itself, and export every kind of picture."""
    shutil.rmtree(TRIED, ignore_errors=True)
    TRIED.mkdir(parents=True)
    ask(["--version"], surroundings)
    found = ask(["self-test"], surroundings)
    try:
        json.loads(found)
    except ValueError:
        raise Failed(f"self-test did not print JSON but: {found[:400]!r}") from None
    try_encryption(surroundings)
    for kind, beginning in BEGINNINGS.items():
        target = TRIED / f"map.{kind}"
        ask(["export", "--to", str(target)], surroundings)
        if not target.exists() or not target.read_bytes().startswith(beginning):
            raise Failed(f"export wrote no {kind} to {target}")
    say(f"the app passes {where}: --version, self-test, export to {', '.join(BEGINNINGS)}")


def try_encryption(surroundings: dict[str, str]) -> None:
    """Let the app ask a language model under an address of https where none is: it must come as far as to knock."""
    article = TRIED / "article.txt"
    article.write_text("Harlow denied it.", encoding="utf-8")
    nobody = {"EXPLORER_ENDPOINT": "https://127.0.0.1:9/v1", "EXPLORER_ENDPOINT_MODEL": "none"}
    done = run(["read", "--with", "endpoint", "--send", str(article)], surroundings | nobody)
    if done.returncode != 1 or "https://127.0.0.1:9/v1/chat/completions could not be asked" not in done.stderr:
        raise Failed(
            f"the app cannot ask under an address of https (exit {done.returncode}):\n{done.stdout}{done.stderr}"
        )


def try_window(surroundings: dict[str, str]) -> None:
    target = TRIED / "window.png"
    ask(["--picture", str(target)], surroundings)
    if not target.exists():
        raise Failed(f"the app saved no picture of its window to {target}")
    say(f"the app's window: {target}")


def ask(arguments: list[str], surroundings: dict[str, str]) -> str:
    """Run the app, away from the sources, and give what it prints."""
    done = run(arguments, surroundings)
    if done.returncode:
        raise Failed(f"{PROGRAM.name} {' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def run(arguments: list[str], surroundings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [PROGRAM, *arguments], cwd=TRIED, env=clean() | surroundings, text=True, encoding="utf-8",
        capture_output=True, timeout=120, check=False,
    )  # fmt: skip


def clean() -> dict[str, str]:
    # What points to this machine's Python would hide that something is not in the app.
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "QT_"))}


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        say(str(failure))
        sys.exit(1)

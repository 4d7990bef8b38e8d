"""The .venv at the root of the repository, holding exactly what the lock names."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from steps import Failed, say, step

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
VENV_PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "installed-lock"
PROGRAM_LOCK = ROOT / "packaging" / "requirements.txt"
DEVELOPER_LOCK = ROOT / "packaging" / "requirements-dev.txt"
SPACY_LOCK = ROOT / "packaging" / "requirements-spacy.txt"
LOCK_HEADER = """\
# Written by: python packaging/dev.py lock
# {what}, with hashes, for Python 3.11 to 3.14 on every system.
"""


def install() -> None:
    """Make .venv hold what the lock names; nothing to do where its stamp says so."""
    wanted = f"{hashlib.sha256(DEVELOPER_LOCK.read_bytes()).hexdigest()} {VENV}"
    found = STAMP.read_text(encoding="utf-8") if STAMP.exists() else ""
    if VENV_PYTHON.exists() and found == wanted:
        return
    if was_moved(found) or not has_pip():
        make_venv()
    STAMP.unlink(missing_ok=True)
    step(
        "installing the locked dependencies into .venv",
        [VENV_PYTHON, "-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary=:all:",
         "--disable-pip-version-check", "--no-input", "-r", DEVELOPER_LOCK],
    )  # fmt: skip
    STAMP.write_text(wanted, encoding="utf-8")


def compile_program() -> None:
    """Compile the program beside its source, so that not even its first start waits for that."""
    command = [VENV_PYTHON, "-m", "compileall", "-q", ROOT / "explorer"]
    subprocess.run(command, check=False)  # Where it cannot write, the program compiles as it goes.


def was_moved(stamp: str) -> bool:
    """Say whether the folder had another name when .venv was filled: its scripts still call that one."""
    _, _, place = stamp.partition(" ")
    return place not in ("", str(VENV))


def has_pip() -> bool:
    """Say whether .venv can install; one whose making was interrupted cannot."""
    if not VENV_PYTHON.exists():
        return False
    found = subprocess.run([VENV_PYTHON, "-m", "pip", "--version"], capture_output=True, check=False)
    return found.returncode == 0


def make_venv() -> None:
    """Make an empty .venv; one that is a link to another folder's is parted from that, which stays as it is."""
    if VENV.is_symlink():
        VENV.unlink()
    try:
        step("making .venv", [sys.executable, "-m", "venv", "--clear", VENV])
    except Failed as failure:
        raise Failed(
            f"{failure}\nOn Debian and Ubuntu the module venv is a package of its own: apt-get install python3-venv"
        ) from None


def lock(arguments: list[str]) -> None:
    """Write the lock files; versions stay as they are unless --upgrade is among the arguments."""
    uv = find_uv()
    compile_lock(uv, PROGRAM_LOCK, "What the program needs", arguments)
    # Held to the first lock, so that tests run on the very versions that are shipped.
    shipped = [*arguments, "--constraints", str(PROGRAM_LOCK)]
    compile_lock(uv, DEVELOPER_LOCK, "What the program, its tests and its build need", [*shipped, "--group", "dev"])
    compile_lock(uv, SPACY_LOCK, "What the program needs with spaCy, an extra", [*shipped, "--extra", "spacy"])


def compile_lock(uv: str, target: Path, what: str, arguments: list[str]) -> None:
    step(
        f"locking {target.name}",
        [uv, "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--generate-hashes",
         "--no-header", "--annotation-style", "line", "--quiet", "--output-file", target, *arguments],
        cwd=ROOT,
    )  # fmt: skip
    target.write_text(LOCK_HEADER.format(what=what) + without_source_lines(target.read_text()), encoding="utf-8")


def without_source_lines(text: str) -> str:
    """Leave out where packages were fetched from: that is each machine's own business."""
    private = ("--index-url", "--extra-index-url", "--find-links", "# from ", "# Written by", "# What the")
    return "".join(line for line in text.splitlines(keepends=True) if not line.lstrip().startswith(private))


def find_uv() -> str:
    beside = SCRIPTS / ("uv.exe" if os.name == "nt" else "uv")
    found = str(beside) if beside.exists() else shutil.which("uv")
    if found:
        return found
    install()
    say("uv writes the lock and is nowhere here: it is put into .venv")
    step("installing uv", [VENV_PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "uv"])
    return str(beside)

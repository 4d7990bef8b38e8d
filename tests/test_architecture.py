"""The house rules that a program can check."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "explorer"
FILES = sorted(SOURCE.rglob("*.py"))
LONGEST = 400

# A source file without a test file of its own needs a reason here.
WITHOUT_TEST_FILE: set[str] = set()

# Each line is planted in a copy of the program, and must break the contract it belongs to.
PLANTED = {
    "model/planted.py": ("import explorer.network", "Each floor imports only what stands below it"),
    "network/planted.py": ("import pyqtgraph", "Nothing that works without a window reaches Qt by a detour"),
    "plugins/planted.py": ("import PySide6.QtGui", "Qt stays in drawing, ui and app"),
    "session/planted.py": ("import pydantic_core", "pydantic guards the door to the disk, and is met nowhere else"),
    "files/opened.py": ("import lxml", "What reads documents is met where they are imported, and nowhere else"),
    "ui/planted.py": ("import networkx", "networkx stays in network"),
    "model/counted.py": ("import numpy", "What is known needs the standard library alone"),
    "files/ring.py": ("import explorer.files.back", "No two files of a room need each other in a loop"),
    "files/back.py": ("import explorer.files.ring", "No two files of a room need each other in a loop"),
    "session/sideways.py": ("import explorer.drawing", "Each floor imports only what stands below it"),
}


def name_of(file: Path) -> str:
    return file.relative_to(SOURCE).as_posix()


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", program, "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


def test_each_floor_imports_only_what_it_may() -> None:
    found = lint_imports(ROOT)
    assert found.returncode == 0, found.stdout + found.stderr


def test_planted_imports_break_their_contracts(tmp_path: Path) -> None:
    shutil.copytree(SOURCE, tmp_path / "explorer", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for file, (line, _) in PLANTED.items():
        (tmp_path / "explorer" / file).write_text(f"{line}\n", encoding="utf-8")
    found = lint_imports(tmp_path)
    assert found.returncode == 1, found.stdout + found.stderr
    text = " ".join(found.stdout.split())
    for file, (line, contract) in PLANTED.items():
        planted = f"explorer.{file.removesuffix('.py').replace('/', '.')}"
        assert f"{contract} BROKEN" in text, f"{line!r} in {file} was let through"
        assert planted in text or planted.rpartition(".")[2] in text, f"{file} is not named"


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_source_file_has_its_test_file(file: Path) -> None:
    if file.name == "__init__.py" or name_of(file) in WITHOUT_TEST_FILE:
        return
    place = file.relative_to(SOURCE)
    mirrored = ROOT / "tests" / place.parent / f"test_{place.stem.strip('_')}.py"
    assert mirrored.exists(), f"{mirrored.relative_to(ROOT)} is absent"


def test_no_exception_is_kept_for_a_file_that_is_gone_or_tested() -> None:
    names = {name_of(file) for file in FILES}
    assert names >= WITHOUT_TEST_FILE


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_source_file_is_short(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_only_the_command_line_prints(file: Path) -> None:
    if name_of(file) == "__main__.py":
        return
    calls = [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    prints = [call.lineno for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"]
    assert not prints, f"print in lines {prints}"


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_source_file_says_what_it_is(file: Path) -> None:
    assert ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))

from __future__ import annotations

import ast
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "dev.py"


def test_an_old_python_is_told_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(SCRIPT), run_name="__main__")
    assert "needs Python 3.11 or newer; this is Python 3.9" in str(ended.value)


def test_an_old_python_can_read_the_script_that_tells_it() -> None:
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_help_names_every_command() -> None:
    shown = subprocess.run([sys.executable, SCRIPT, "--help"], capture_output=True, text=True, check=True).stdout
    for command in ("run", "test", "build", "bench", "screenshot", "lock"):
        assert f"\n  {command} " in shown


def test_the_tools_need_nothing_but_the_standard_library() -> None:
    siblings = {file.stem for file in SCRIPT.parent.glob("*.py")}
    # What PyInstaller's own process calls may import PyInstaller.
    for file in SCRIPT.parent.glob("*.py"):
        top = [node for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, ast.Import)]
        names = {alias.name.partition(".")[0] for node in top for alias in node.names}
        assert names <= sys.stdlib_module_names | siblings, file.name

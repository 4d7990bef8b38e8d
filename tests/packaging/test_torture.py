"""A little of it each time; `python packaging/torture.py kill | fuzz | full` does all of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "torture.py"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system kills in other ways")
@pytest.mark.parametrize(("kind", "times"), [("kill", 25), ("fuzz", 200), ("full", 40)])
def test_a_project_file_survives(kind, times, tmp_path):
    command = [sys.executable, str(SCRIPT), kind, str(times)]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=os.environ | {"TMPDIR": str(tmp_path)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"{times} ")

"""Everything that must hold before a change is kept: style, types, floors, tests."""

from __future__ import annotations

import os
import subprocess
import time

from environment import ROOT, SCRIPTS, VENV_PYTHON
from steps import say

STATIC = {
    "ruff check": [SCRIPTS / "ruff", "check", "--quiet"],
    "ruff format": [SCRIPTS / "ruff", "format", "--check", "--quiet"],
    "mypy": [SCRIPTS / "mypy", "--no-error-summary"],
    "import rules": [SCRIPTS / "lint-imports", "--no-logo"],
}
# On all cores, though each beyond four would mostly gather tests; a file's tests stay together, as what they share is
# made once. Whoever wants to see what a test prints, or to stop in it, adds: -n 0
SPREAD = ["--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile"]


def run_all(arguments: list[str]) -> int:
    """Run every check even where one fails; the exit code is 0 only where all held."""
    broken = [name for name, command in STATIC.items() if not holds(name, command)]
    if broken:
        say(f"FAILED before the tests: {', '.join(broken)} (this call ends with an error whatever the tests say)")
    tests = subprocess.run([VENV_PYTHON, "-m", "pytest", *SPREAD, *arguments], cwd=ROOT, env=for_tests(), check=False)
    return tests.returncode or int(bool(broken))


def holds(name: str, command: list) -> bool:
    """Run one static check; show what it says only where it finds something."""
    begin = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, env=for_tests(), text=True, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    good = done.returncode == 0
    if not good:
        print(done.stdout, flush=True)
    say(f"{name}: {'good' if good else 'FAILED'} ({time.monotonic() - begin:.1f} s)")
    return good


def for_tests() -> dict[str, str]:
    # Windows are drawn in memory, and tools write UTF-8 also where the system's locale is another.
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}

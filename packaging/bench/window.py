"""How fast the window answers, on the example, drawn in memory.

Each function prepares something, and gives the action whose time counts.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from measuring import Action, benchmark

ROOT = Path(__file__).resolve().parents[2]


@benchmark("list", runs=7)
def list_relationships() -> Action:
    """`python -m explorer list --json`, the whole process."""
    return lambda: subprocess.run(
        [sys.executable, "-m", "explorer", "list", "--json"], cwd=ROOT, stdout=subprocess.DEVNULL, check=True
    )

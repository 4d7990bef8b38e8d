"""Measures what must be fast. Run by dev.py, with .venv's Python: bench [NAME …]."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import nullcontext
from pathlib import Path

# Before anything imports Qt: what is measured in this process is drawn in memory.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path[1:1] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2])]

import crowd  # noqa: F401  - registers its benchmarks
import disk  # noqa: F401  - registers its benchmarks
import report
import screen
import start
import window  # noqa: F401  - registers its benchmarks
from measuring import BENCHMARKS, Figure


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"There is no benchmark {', '.join(unknown)}; there are: {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    with screen.virtual() if shutil.which("Xvfb") else nullcontext(offscreen) as surroundings:
        start.SURROUNDINGS.update(surroundings)
        figures = [measure(name) for name in names or BENCHMARKS]
    report.keep(figures, surroundings["QT_QPA_PLATFORM"])
    print(f"kept in {report.TABLE}")
    return 0 if all(figure.holds for figure in figures) else 1


def measure(name: str) -> Figure:
    figure = BENCHMARKS[name]()
    limit = f" (limit {figure.limit_ms:g})" if figure.limit_ms else ""
    beside = f", {figure.ratio} times {figure.against} (limit {figure.limit_ratio:g})" if figure.limit_ratio else ""
    print(f"{name}: {figure.median_ms:g} ms{limit}{beside}{'' if figure.holds else '  TOO SLOW'}", flush=True)
    return figure


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

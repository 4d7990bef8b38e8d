"""The figures that are kept: as JSON for the next run, as a table for people."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import asdict
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from measuring import Figure

PACKAGING = Path(__file__).resolve().parents[1]
FIGURES = PACKAGING / "benchmarks.json"
TABLE = PACKAGING / "BENCHMARKS.md"
HEAD = """\
# Benchmarks

Written by `python packaging/dev.py bench [NAME …]`. Medians; both sides of a comparison are measured in turns.

| what | median | limit | compared with | ratio | limit | measured |
| --- | ---: | ---: | --- | ---: | ---: | --- |
"""


def keep(figures: list[Figure], drawn_on: str) -> None:
    """Put these figures in the place of the older ones of the same name; the rest stay."""
    kept = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    facts = machine(drawn_on)
    kept |= {figure.name: asdict(figure) | {"holds": figure.holds, "machine": facts} for figure in figures}
    FIGURES.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    TABLE.write_text(HEAD + "".join(map(row, kept.values())) + machines(kept), encoding="utf-8")


def machine(drawn_on: str) -> dict[str, str]:
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "pyside": metadata.version("PySide6-Essentials"),
        "system": f"{platform.system()} {platform.machine()}",
        "processors": str(os.cpu_count()),
        "windows drawn on": drawn_on,
    }


def row(kept: dict) -> str:
    took = milliseconds(kept["against_ms"])
    compared = f"{kept['against']}{took and f': {took}'}" if kept["against"] else ""
    cells = [
        f"{kept['name']}: {kept['says']}", milliseconds(kept["median_ms"]), milliseconds(kept["limit_ms"]),
        compared, number(kept["ratio"]), number(kept["limit_ratio"]),
        kept["machine"]["date"] + ("" if kept["holds"] else " **too slow**"),
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |\n"


def machines(kept: dict[str, dict]) -> str:
    lines = sorted({", ".join(f"{name} {value}" for name, value in each["machine"].items()) for each in kept.values()})
    return "\nMeasured on: " + "; ".join(lines) + ".\n"


def milliseconds(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.2f} ms" if value < 10 else f"{value:.0f} ms"


def number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"

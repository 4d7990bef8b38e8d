"""How long people wait: from the start of the process to its first picture, and to the first answered click."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measuring import Measure, Seconds, side_by_side

ROOT = Path(__file__).resolve().parents[2]
PROBES = Path(__file__).parent / "probes"
SIZE = ("1440", "900")
PATIENCE = 60.0
PROGRAM = ["-m", "explorer", "--size", "x".join(SIZE)]
# Set by __main__: the screen on which both sides open their windows.
SURROUNDINGS: dict[str, str] = {}


@side_by_side("start", against="an empty QWidget window", limit_ratio=5)
def start() -> tuple[Measure, Measure]:
    """From the start of the process to the first complete picture of the example."""
    empty = [str(PROBES / "empty_window.py"), *SIZE]
    return until("first picture", PROGRAM), until("first picture", empty)


@side_by_side("first click", against="an empty window with a pyqtgraph view", limit_ratio=1.5)
def first_click() -> tuple[Measure, Measure]:
    """From the start of the process to the evidence of the first line that was clicked."""
    plot = [str(PROBES / "plot_window.py"), *SIZE]
    return until("first click", PROGRAM, {"EXPLORER_TRACE_CLICK": "1"}), until("first click", plot)


def until(event: str, arguments: list[str], extra: dict[str, str] | None = None) -> Measure:
    """Give a measure that starts Python with these arguments, and stops it when it reports the event."""
    return lambda: run_until(event, [sys.executable, *arguments], extra or {})


def run_until(event: str, command: list[str], extra: dict[str, str]) -> Seconds:
    with tempfile.TemporaryDirectory(prefix="explorer-bench-") as folder:
        trace = Path(folder) / "trace"
        trace.touch()
        # An own home, so that no window is opened where and how it was left.
        homes = {f"XDG_{kind}_HOME": folder for kind in ("CONFIG", "DATA", "STATE")}
        surroundings = os.environ | SURROUNDINGS | homes | extra | {"EXPLORER_TRACE": str(trace)}
        begin = time.time()
        process = subprocess.Popen(command, cwd=ROOT, env=surroundings)
        try:
            return wait_for(event, trace, process) - begin
        finally:
            process.kill()
            process.wait()


def wait_for(event: str, trace: Path, process: subprocess.Popen[bytes]) -> Seconds:
    """Give the moment at which the process says that the event came, by the clock of the whole machine."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        ended = process.poll() is not None
        for line in trace.read_text(encoding="utf-8").splitlines():
            # A line may be met half written; it is whole the next time.
            if line.endswith("}") and (record := json.loads(line))["event"] == event:
                return float(record["time"])
        if ended:
            break
        time.sleep(0.003)
    raise SystemExit(f"{event!r} never came from: {' '.join(map(str, process.args))} (exit {process.poll()})")

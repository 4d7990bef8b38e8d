from __future__ import annotations

import sys

import pytest
import start

SAYS = """
import json, os, time
line = json.dumps({"event": "first picture", "time": time.time()})
open(os.environ["EXPLORER_TRACE"], "a").write(line + chr(10))
time.sleep(60)
"""


def test_time_counts_from_the_start_of_the_process_to_its_report() -> None:
    assert 0 < start.until("first picture", ["-c", SAYS])() < 10


def test_a_program_that_ends_without_a_report_is_named() -> None:
    with pytest.raises(SystemExit, match=r"'first picture' never came from: .*python"):
        start.run_until("first picture", [sys.executable, "-c", "pass"], {})


@pytest.mark.parametrize(("probe", "event"), [("empty_window.py", "first picture"), ("plot_window.py", "first click")])
def test_probes_report(probe: str, event: str) -> None:
    assert 0 < start.until(event, [str(start.PROBES / probe), "320", "200"])() < 30

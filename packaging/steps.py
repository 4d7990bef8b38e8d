"""One line for each step, so that a first call is not silent."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path


class Failed(Exception):
    """A step did not succeed; the message says what was tried, what was found, and what to do."""


def say(line: str) -> None:
    # Flushed, or it would come after the output of the program it announces.
    print(f"dev: {line}", file=sys.stderr, flush=True)


def step(title: str, command: Sequence[str | Path], **options: object) -> None:
    """Run a command quietly and say how long it took; its output is shown only where it fails."""
    say(f"{title} …")
    begin = time.monotonic()
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, **options)
    if done.returncode:
        print(done.stdout, file=sys.stderr)
        raise Failed(f"{title}: failed (exit {done.returncode}); the command was: {' '.join(map(str, command))}")
    say(f"{title}: done in {time.monotonic() - begin:.1f} s")

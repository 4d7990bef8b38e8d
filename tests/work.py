"""How much work something is, told without a clock on the wall: a busy machine makes no difference."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import process_time
from types import FrameType


def calls(work: Callable[[], object]) -> int:
    """How many functions are called in it: the same number every time."""
    counted = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted


def effort(work: Callable[[], object]) -> float:
    """How long this process itself is at it, in seconds, the better of two times; for work that is done in C."""
    return max(min(_once(work) for _ in range(2)), 0.01)  # Less cannot be compared.


def _once(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return process_time() - begun

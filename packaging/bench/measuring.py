"""How something is measured: many runs, the median, and beside it what it is compared with."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Seconds = float
# Gives the action to be timed, or measures one run itself.
Action = Callable[[], object]
Measure = Callable[[], Seconds]


@dataclass(frozen=True)
class Figure:
    """What was measured, and what it must reach."""

    name: str
    says: str
    runs: int
    median_ms: float
    slowest_ms: float
    limit_ms: float | None = None
    against: str | None = None
    against_ms: float | None = None
    ratio: float | None = None
    limit_ratio: float | None = None

    @property
    def holds(self) -> bool:
        in_time = self.limit_ms is None or self.median_ms <= self.limit_ms
        in_ratio = self.limit_ratio is None or (self.ratio is not None and self.ratio <= self.limit_ratio)
        return in_time and in_ratio


BENCHMARKS: dict[str, Callable[[], Figure]] = {}


def benchmark(name: str, *, limit_ms: float | None = None, runs: int = 50) -> Callable[[Callable[[], Action]], None]:
    """Register a function that prepares something, and gives the action whose time counts."""

    def register(prepare: Callable[[], Action]) -> None:
        def take() -> Figure:
            times = [timed(action) for action in [prepare()] for _ in range(runs + 1)][1:]
            return Figure(name, first_line(prepare), runs, *middle_and_worst(times), limit_ms=limit_ms)

        BENCHMARKS[name] = take

    return register


def side_by_side(
    name: str, *, against: str, limit_ratio: float, runs: int = 9
) -> Callable[[Callable[[], tuple[Measure, Measure]]], None]:
    """Register a function that gives two measures: of ours, and of what ours is compared with."""

    def register(prepare: Callable[[], tuple[Measure, Measure]]) -> None:
        def take() -> Figure:
            ours, theirs = alternate(*prepare(), runs)
            (median, worst), (other, _) = middle_and_worst(ours), middle_and_worst(theirs)
            return Figure(
                name, first_line(prepare), runs, median, worst,
                against=against, against_ms=other, ratio=round(median / other, 2), limit_ratio=limit_ratio,
            )  # fmt: skip

        BENCHMARKS[name] = take

    return register


def alternate(ours: Measure, theirs: Measure, runs: int) -> tuple[list[Seconds], list[Seconds]]:
    """Measure A B A B, so that a busy moment of the machine meets both; the first pair only warms up."""
    pairs = [(ours(), theirs()) for _ in range(runs + 1)][1:]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def timed(action: Action) -> Seconds:
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def middle_and_worst(times: list[Seconds]) -> tuple[float, float]:
    return round(statistics.median(times) * 1000, 2), round(max(times) * 1000, 2)


def first_line(function: Callable[..., object]) -> str:
    return (function.__doc__ or function.__name__).strip().splitlines()[0]

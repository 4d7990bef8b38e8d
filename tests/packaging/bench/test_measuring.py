from __future__ import annotations

import measuring
import pytest
from measuring import Figure


@pytest.fixture(autouse=True)
def own_register(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "BENCHMARKS", {})


def test_both_sides_are_measured_in_turns_and_the_first_pair_does_not_count() -> None:
    order: list[str] = []
    times = {"a": iter([9.0, 1.0, 2.0, 3.0]), "b": iter([9.0, 0.5, 0.5, 0.5])}

    def side(name: str):
        return lambda: order.append(name) or next(times[name])

    @measuring.side_by_side("start", against="nothing", limit_ratio=5, runs=3)
    def start():
        """From nothing to something."""
        return side("a"), side("b")

    figure = measuring.BENCHMARKS["start"]()
    assert "".join(order) == "abababab"
    assert (figure.median_ms, figure.against_ms, figure.ratio, figure.slowest_ms) == (2000, 500, 4, 3000)
    assert figure.holds
    assert figure.says == "From nothing to something."


def test_an_action_is_prepared_once_and_timed_often() -> None:
    counts = {"prepared": 0, "done": 0}

    @measuring.benchmark("click", limit_ms=1000, runs=5)
    def click():
        """A click."""
        counts["prepared"] += 1
        return lambda: counts.update(done=counts["done"] + 1)

    assert measuring.BENCHMARKS["click"]().holds
    assert counts == {"prepared": 1, "done": 6}


def test_what_is_too_slow_does_not_hold() -> None:
    assert not Figure("x", "x", 1, 17.0, 20.0, limit_ms=16).holds
    assert not Figure("x", "x", 1, 17.0, 20.0, ratio=5.1, limit_ratio=5).holds
    assert Figure("x", "x", 1, 17.0, 20.0).holds

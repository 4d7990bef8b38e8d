from __future__ import annotations

import json
from pathlib import Path

import report
from measuring import Figure


def test_new_figures_take_the_place_of_older_ones(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(report, "FIGURES", tmp_path / "figures.json")
    monkeypatch.setattr(report, "TABLE", tmp_path / "table.md")
    report.keep([Figure("click", "A click.", 5, 3.0, 4.0, limit_ms=16), Figure("pan", "A pan.", 5, 1.0, 2.0)], "xcb")
    report.keep([Figure("click", "A click.", 5, 30.0, 40.0, limit_ms=16)], "xcb")
    kept = json.loads((tmp_path / "figures.json").read_text())
    assert {name: each["median_ms"] for name, each in kept.items()} == {"click": 30.0, "pan": 1.0}
    table = (tmp_path / "table.md").read_text()
    assert "| click: A click. | 30 ms | 16 ms |" in table
    assert "**too slow**" in table
    assert "| pan: A pan. | 1.00 ms |" in table

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import score

from explorer.files.lexicon import load_tables
from explorer.files.measured import Measured, load_measured
from explorer.reading.reader import Reader

TEXT = "Toyota agreed to buy Suzuki. Honda supplies parts to Mazda."
LABELS = """
manner = "wire report"
published = ""
[[entity]]
name = "Toyota"
type = "organisation"
[[entity]]
name = "Suzuki"
type = "organisation"
[[entity]]
name = "Honda"
type = "organisation"
[[entity]]
name = "Mazda"
type = "organisation"
[[claim]]
sentence = "Toyota agreed to buy Suzuki."
subject = "Toyota"
kind = "ownership"
object = "Suzuki"
status = "STATUS"
[[claim]]
sentence = "Toyota agreed to buy Suzuki."
subject = "Suzuki"
kind = "negotiation"
object = "Toyota"
status = "in talks"
"""


def scored(folder: Path, status: str) -> score.Score:
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "a.toml").write_text(LABELS.replace("STATUS", status), encoding="utf-8")
    return score.score(folder, Reader(load_tables()).read)


def test_right_given_and_stated_are_counted(tmp_path: Path) -> None:
    found = scored(tmp_path, "agreed")
    assert (found.triples.right, found.triples.given, found.triples.wanted) == (1, 2, 2)
    assert found.triples.f1 == pytest.approx(0.5)
    assert (found.names.right, found.names.wanted) == (4, 4)
    assert found.typed.wanted == 4
    assert found.typed.right == 4 - sum("given as" in line for line in found.misnamed)
    assert (found.matched, found.status_right, found.stronger) == (1, 1, [])
    assert len(found.unlabelled) == len(found.missed) == 1


@pytest.mark.parametrize("status", ["planned", "denied", "ended", "rumoured"])
def test_a_status_stronger_than_its_label_is_listed(tmp_path: Path, status: str) -> None:
    assert len(scored(tmp_path, status).stronger) == 1


@pytest.mark.parametrize(
    ("given", "wanted", "stronger"),
    [("agreed", "agreed", False), ("planned", "agreed", False), ("unclear", "denied", False),
     ("denied", "agreed", False), ("occurred", "active", False), ("occurred", "planned", True),
     ("active", "occurred", False), ("sought", "ended", True)],
)  # fmt: skip
def test_what_is_stronger(given: str, wanted: str, stronger: bool) -> None:
    assert score.is_stronger(given, wanted) is stronger


def test_figures_are_written_as_the_window_reads_them(tmp_path: Path) -> None:
    text = score.measured(scored(tmp_path, "agreed"), "one", {"one": {"texts": 9}, "other": {"texts": 3, "f1": 0.25}})
    found = tomllib.loads(text)
    assert found["other"] == {"texts": 3, "f1": 0.25}
    assert found["one"]["texts"] == 1
    assert {found["one"][key] for key in ("f1", "precision", "recall")} == {0.5}
    (tmp_path / "measured.toml").write_text(text, encoding="utf-8")
    assert load_measured("one", tmp_path / "measured.toml") == Measured(0.5, 0.5, 1)


def test_an_empty_folder_is_said_to_be_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert score.main([str(tmp_path)]) == 1
    assert "No NAME.txt" in capsys.readouterr().out

"""The words of the command line make a picture, or one message."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from explorer.drawing.images import ExportError
from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.session.history import History
from explorer.session.state import State
from explorer.ui.export_command import entity_named, export_from_command_line


def given(to: Path, **more: object) -> Namespace:
    values = {
        "project": example(), "to": to, "preset": "screen", "width": None, "height": None, "scale": 1.0,
        "theme": "light", "transparent": False, "select": [], "no_title": False, "no_legend": False,
        "no_sources": False, "no_as_of": False,
    }  # fmt: skip
    return Namespace(**{**values, **more})


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_it_writes_what_is_asked_for(qapp: QApplication, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"map.{ending}"
    assert export_from_command_line(given(file)) == 0
    assert file.stat().st_size > 10_000


def test_it_has_the_size_asked_for(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "map.png"
    assert export_from_command_line(given(file, width=1000, height=600, scale=2.0)) == 0
    image = QImage(str(file))
    assert (image.width(), image.height()) == (2000, 1200)


def test_parts_are_left_out(qapp: QApplication, tmp_path: Path) -> None:
    texts = {}
    for name, more in (
        ("all", {}),
        ("none", {"no_title": True, "no_legend": True, "no_sources": True, "no_as_of": True}),
    ):
        export_from_command_line(given(tmp_path / f"{name}.svg", **more))
        texts[name] = (tmp_path / f"{name}.svg").read_text(encoding="utf-8")
    for words in (">Rumoured<", ">As of: publication date unknown<", ">[14]<"):
        assert words in texts["all"]
        assert words not in texts["none"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"to": Path("map.gif")}, "map.gif was to be a picture"),
        ({"scale": 9.0}, "from 1 to 8"),
        ({"select": ["Nisan"]}, "No entity is called Nisan. There is, for example: Nissan"),
        ({"width": 5}, "from 100 to 30000"),
        ({"to": Path("/nowhere/at/all/map.png")}, "could not be written"),
    ],
)
def test_bad_input_gets_one_message(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: dict[str, object], words: str
) -> None:
    assert export_from_command_line(given(**{"to": tmp_path / "map.png", **more})) == 2
    message = capsys.readouterr().err
    assert message.startswith("explorer: ")
    assert words in message
    assert message.count("\n") == 1


def test_entities_are_found_by_name_other_name_or_id() -> None:
    state = State(History(load_project(example())), load_vocabulary())
    assert entity_named(state, "nissan") == "nissan"
    assert entity_named(state, "JUN SEKI") == "jun-seki"
    assert entity_named(state, "the firm") == "foxconn"
    assert entity_named(state, "tokyo-seminar") == "tokyo-seminar"
    with pytest.raises(ExportError):
        entity_named(state, "")


def test_a_name_that_fits_several_is_refused_and_its_own_name_goes_first() -> None:
    state = State(History(load_project(example())), load_vocabulary())
    aliases = {"nissan": ("The Maker", "Honda"), "honda": ("the maker",)}
    entities = tuple(replace(one, aliases=aliases.get(one.id, ())) for one in state.dossier.entities)
    state = State(History(replace(state.dossier, entities=entities)), load_vocabulary())
    with pytest.raises(ExportError, match=r"Nissan \(nissan\), Honda \(honda\)"):
        entity_named(state, "the maker")
    assert entity_named(state, "honda") == "honda"
    same = tuple(replace(one, name="Honda") if one.id == "nissan" else one for one in entities)
    state = State(History(replace(state.dossier, entities=same)), load_vocabulary())
    with pytest.raises(ExportError, match="may be any of these"):
        entity_named(state, "Honda")
    assert entity_named(state, "nissan") == "nissan"

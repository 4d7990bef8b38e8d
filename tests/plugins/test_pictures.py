"""A state as a picture: whole, the same each time, and in good time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from explorer.drawing.images import ExportError
from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.relationships import RelationshipId, Status
from explorer.network.filters import Filter
from explorer.network.view import Viewport
from explorer.plugins.pictures import export_picture, page_of
from explorer.plugins.toolbox import toolbox
from explorer.session.export_options import PictureOptions
from explorer.session.history import History
from explorer.session.state import State

SEEN = Viewport(-180, -20, 1.2, 700, 460)


@pytest.fixture(scope="module")
def state(qapp: QApplication) -> State:
    return State(History(load_project(example())), load_vocabulary())


def words(state: State, options: PictureOptions) -> str:
    return " ".join(words.text for words in page_of(state, options).around.words)


def test_there_are_three_kinds_of_picture() -> None:
    assert [tool.ending for tool in toolbox().exporters] == [".png", ".svg", ".pdf"]


def test_lines_carry_the_numbers_of_their_sentences(state: State) -> None:
    page = page_of(state, PictureOptions(preset="article"))
    scene = page.frame.drawing.geometry.scene
    line = scene.line_index[RelationshipId("foxconn", "nissan", "negotiation")]
    number = scene.numbers[line]
    printed = {label.mark: " ".join(text for text, _, _ in label.rows) for label in page.frame.drawing.labels.lines}
    assert number in printed[line]
    assert all(scene.numbers[line] in printed[line] for line in range(len(scene.line_ids)))
    assert number in [words.text for words in page.around.words]


def test_without_sources_lines_carry_no_numbers(state: State) -> None:
    page = page_of(state, PictureOptions(preset="article", sources=False))
    assert set(page.frame.drawing.geometry.scene.numbers) == {""}


def test_only_what_is_seen_has_sources_and_a_legend(state: State) -> None:
    seen = words(state, PictureOptions(viewport=SEEN, whole=False))
    assert "Foxconn is no longer in negotiations" in seen
    assert "rising competition" not in seen
    assert "Person" in seen
    assert "Agreement" not in seen
    assert "Agreement" in words(state, PictureOptions(viewport=SEEN))


def test_a_filter_holds_in_the_picture_too(state: State) -> None:
    filtered = replace(state, desk=replace(state.desk, filter=Filter(hidden_statuses=frozenset({Status.ENDED}))))
    assert "no longer in negotiations" in words(state, PictureOptions())
    assert "no longer in negotiations" not in words(filtered, PictureOptions())


def test_the_same_project_is_the_same_picture(state: State, tmp_path: Path) -> None:
    for ending in ("png", "svg", "pdf"):
        files = [tmp_path / f"{name}.{ending}" for name in ("one", "two")]
        for file in files:
            export_picture(state, file, PictureOptions(preset="a4"))
        assert files[0].read_bytes() == files[1].read_bytes(), ending


@pytest.mark.parametrize(("width", "height"), [(3840, 2160), (1000, 600), (400, 900)])
def test_a_size_asked_for_is_kept(state: State, tmp_path: Path, width: int, height: int) -> None:
    file = tmp_path / "map.png"
    export_picture(state, file, PictureOptions(width=width, height=height))
    image = QImage(str(file))
    assert (image.width(), image.height()) == (width, height)


def test_a_large_picture_is_drawn_large(state: State) -> None:
    small, large = (page_of(state, PictureOptions(width=w, height=h)) for w, h in ((1280, 720), (3840, 2160)))
    assert large.unit > 1.5 * small.unit


@pytest.mark.parametrize("options", [{"preset": "poster"}, {"width": 5}, {"height": 1e9}, {"scale": 0.0}])
def test_what_cannot_be_made_is_refused(state: State, tmp_path: Path, options: dict[str, object]) -> None:
    with pytest.raises(ExportError, match="choose"):
        export_picture(state, tmp_path / "map.png", replace(PictureOptions(), **options))  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


def test_an_empty_project_has_a_picture_too(tmp_path: Path, state: State) -> None:
    from explorer.model.dossier import Dossier

    empty = State(History(Dossier()), state.vocabulary)
    for preset in ("screen", "article", "slide", "a4"):
        export_picture(empty, tmp_path / f"{preset}.svg", PictureOptions(preset=preset))

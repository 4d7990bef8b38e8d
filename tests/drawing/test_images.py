"""Pictures: sharp, the same each time, named, and refused with a word where they cannot be made."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from explorer.drawing.compose import Parts, Picture, compose
from explorer.drawing.images import (
    ExportError,
    exporter_for,
    exporters,
    for_clipboard,
    png,
    raster,
    write_file,
)
from explorer.drawing.page import Page, presets
from explorer.drawing.theme import load_theme
from explorer.network.figure import Figure
from explorer.network.scene import Floats, Scene

THEME = load_theme("light")


@pytest.fixture
def page(shipped: tuple[Scene, Floats]) -> Page:
    return compose(Picture(*shipped, Figure("A title"), parts=Parts(sources=False)), presets()[1])


@pytest.mark.parametrize("scale", [1, 2, 3.5])
def test_the_scale_multiplies_the_pixels(page: Page, scale: float) -> None:
    image = raster(page, THEME, scale)
    assert image.width() == round(page.width * scale)
    assert image.height() == round(page.height * scale)
    assert image.dotsPerMeterX() == pytest.approx(96 * scale / 0.0254, abs=1)


def test_a_png_says_what_it_shows(page: Page) -> None:
    image = QImage.fromData(png(page, THEME))
    assert image.text("Title") == "A title"
    assert image.text("Software") == "Relationship Explorer"


def test_the_same_page_is_the_same_file(page: Page) -> None:
    for kind in exporters():
        assert kind.make(page, THEME, 1, True) == kind.make(page, THEME, 1, True), kind.name


def test_the_ground_is_left_out_by_choice(page: Page) -> None:
    clear = QImage.fromData(png(page, THEME, 1, False))
    assert clear.hasAlphaChannel()
    assert clear.pixelColor(1, 1).alpha() == 0
    full = QImage.fromData(png(page, THEME, 1, True))
    assert full.pixelColor(1, 1) == QColor(THEME.canvas)
    assert full.pixelColor(full.width() - 1, full.height() - 1) == QColor(THEME.canvas)


@pytest.mark.parametrize("scale", [0, 0.5, 8.1, -1, float("nan")])
def test_a_scale_out_of_bounds_is_refused(page: Page, scale: float) -> None:
    with pytest.raises(ExportError, match="from 1 to 8"):
        raster(page, THEME, scale)


@pytest.mark.parametrize("size", [(30_000.0, 30_000.0), (40_000.0, 10.0)])
def test_a_picture_too_large_for_memory_is_refused(page: Page, size: tuple[float, float]) -> None:
    huge = replace(page, width=size[0], height=size[1])
    with pytest.raises(ExportError, match="too large"):
        raster(huge, THEME)


def test_the_clipboard_holds_pixels_and_lines(page: Page) -> None:
    data = for_clipboard(page, THEME)
    assert data.hasImage()
    assert bytes(data.data("image/svg+xml").data()).startswith(b"<?xml")


def test_the_ending_says_which_kind() -> None:
    assert exporter_for(Path("a.PNG")).name == "PNG"
    assert [kind.name for kind in exporters()] == ["PNG", "SVG", "PDF"]
    for name in ("map.gif", "map", "map.svg.txt"):
        with pytest.raises(ExportError, match=r"\.png, \.svg, \.pdf"):
            exporter_for(Path(name))


def test_a_file_is_written_whole_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"older")
    write_file(path, b"newer")
    assert path.read_bytes() == b"newer"
    assert os.listdir(tmp_path) == ["map.png"]
    mask = os.umask(0)
    os.umask(mask)
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o666 & ~mask


def test_where_it_cannot_be_written_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"map\.png could not be written to .*gone"):
        write_file(tmp_path / "gone" / "map.png", b"")
    folder = tmp_path / "map.png"
    folder.mkdir()
    with pytest.raises(ExportError, match="Choose a folder"):
        write_file(folder, b"")
    assert os.listdir(tmp_path) == ["map.png"]

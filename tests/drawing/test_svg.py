"""SVG: text stays text, the font comes along, and it is the picture that the PNG is."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from explorer.drawing.compose import Picture, compose
from explorer.drawing.images import raster
from explorer.drawing.page import Page, presets
from explorer.drawing.svg import svg
from explorer.drawing.theme import load_theme
from explorer.network.figure import Figure, SourceLine
from explorer.network.scene import Floats, Scene

THEME = load_theme("light")
SVG = "{http://www.w3.org/2000/svg}"
SOURCES = (SourceLine(1, "He said “a < b & c”.", "¶1 s1", "one.txt", "the article"),)


def made(shipped: tuple[Scene, Floats], **names: str) -> Page:
    scene, places = shipped
    named = zip(scene.node_ids, scene.names, strict=True)
    scene = replace(scene, names=tuple(names.get(id, name) for id, name in named))
    return compose(Picture(scene, places, Figure("Two < three & more", "", SOURCES, ("one.txt",))), presets()[1])


def texts(written: str) -> list[str]:
    root = ElementTree.fromstring(written.encode())
    return ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]


def test_every_name_is_one_text(shipped: tuple[Scene, Floats]) -> None:
    found = texts(svg(made(shipped, nissan="日産自動車 Nissan 😀"), THEME))
    joined = " ".join(found)
    assert "日産自動車 Nissan 😀" in found
    for name in shipped[0].names:
        assert all(word in joined for word in name.split()), name
    assert {"Foxconn", "Mitsubishi", "Jun Seki", "Tokyo seminar"} <= set(found)


def test_sentences_stand_in_it_word_for_word(shipped: tuple[Scene, Floats]) -> None:
    assert "“He said “a < b & c”.” ¶1 s1 · the article" in texts(svg(made(shipped), THEME))


def test_it_has_size_title_and_ground(shipped: tuple[Scene, Floats]) -> None:
    page = made(shipped)
    root = ElementTree.fromstring(svg(page, THEME, description="d").encode())
    assert root.get("viewBox") == f"0 0 {page.width:g} {page.height:g}"
    assert float(root.get("width", 0)) == pytest.approx(page.width * page.unit, abs=0.01)
    assert root.findtext(f"{SVG}title") == "Two < three & more"
    assert root.findtext(f"{SVG}desc") == "d"
    assert root.find(f"{SVG}rect") is not None
    bare = ElementTree.fromstring(svg(page, THEME, ground=False).encode())
    assert bare.find(f"{SVG}rect") is None


def test_the_font_comes_along_and_each_text_says_its_room(shipped: tuple[Scene, Floats]) -> None:
    written = svg(made(shipped), THEME)
    assert len(re.findall(r"@font-face .*data:font/woff;base64,", written)) == 2
    root = ElementTree.fromstring(written.encode())
    assert all(float(element.get("textLength", 0)) > 0 for element in root.iter(f"{SVG}text"))
    assert len(written) < 250_000


def test_nothing_is_fetched_from_elsewhere(shipped: tuple[Scene, Floats]) -> None:
    written = svg(made(shipped), THEME)
    assert set(re.findall(r"https?://[^\"' ]+", written)) == {"http://www.w3.org/2000/svg"}
    assert "<script" not in written


@pytest.mark.skipif(not shutil.which("rsvg-convert"), reason="no other program to render with")
def test_another_program_draws_the_same(shipped: tuple[Scene, Floats], tmp_path: Path) -> None:
    page = made(shipped)
    (tmp_path / "page.svg").write_text(svg(page, THEME), encoding="utf-8")
    subprocess.run(["rsvg-convert", "page.svg", "-o", "page.png"], cwd=tmp_path, check=True)
    theirs, ours = QImage(str(tmp_path / "page.png")), raster(page, THEME)
    assert abs(theirs.width() - ours.width()) <= 1
    # Their font may be another one: the discs, which hold no text, are compared.
    geometry = page.frame.drawing.geometry
    x0, y0 = page.frame.viewport.origin()
    for x, y in geometry.centres.tolist():
        at = round(x + x0 + page.frame.left), round(y + y0 + page.frame.top)
        for dx, dy in ((0, 0), (3, -2), (-4, 5)):
            one, other = ours.pixelColor(at[0] + dx, at[1] + dy), theirs.pixelColor(at[0] + dx, at[1] + dy)
            assert abs(one.lightness() - other.lightness()) < 70, (x, y)

"""PDF: vectors on one page, with text that other programs find."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from explorer.drawing.compose import Picture, compose
from explorer.drawing.page import Page, presets
from explorer.drawing.pdf import pdf
from explorer.drawing.theme import load_theme
from explorer.network.figure import Figure, SourceLine
from explorer.network.scene import Floats, Scene

THEME = load_theme("light")
SOURCES = (SourceLine(1, "The chief strategy officer is confident.", "¶1 s1", "one.txt", "the article"),)
READER = pytest.mark.skipif(not shutil.which("pdftotext"), reason="no other program to read with")


def made(shipped: tuple[Scene, Floats], preset: int = 1, **names: str) -> Page:
    scene, places = shipped
    named = zip(scene.node_ids, scene.names, strict=True)
    scene = replace(scene, names=tuple(names.get(id, name) for id, name in named))
    return compose(Picture(scene, places, Figure("A title & more", "", SOURCES, ("one.txt",))), presets()[preset])


def read(page: Page, folder: Path) -> str:
    (folder / "page.pdf").write_bytes(pdf(page, THEME))
    found = subprocess.run(["pdftotext", "page.pdf", "-"], cwd=folder, capture_output=True, check=True)
    return found.stdout.decode("utf-8")


def test_it_is_one_page_of_its_size(shipped: tuple[Scene, Floats]) -> None:
    for preset, size in ((3, (595, 842)), (4, (842, 595)), (2, (1440, 810))):
        written = pdf(made(shipped, preset), THEME)
        assert written.startswith(b"%PDF-1.")
        assert len(re.findall(rb"/Type /Page\b", written)) == 1
        box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", written)
        assert box
        assert (float(box[1]), float(box[2])) == pytest.approx(size, abs=1)


def test_it_has_a_title_and_no_date(shipped: tuple[Scene, Floats]) -> None:
    written = pdf(made(shipped), THEME)
    assert b"A title &amp; more" in written
    assert not re.search(rb"/CreationDate|/ModDate|CreateDate", written)


def test_its_fonts_are_in_it(shipped: tuple[Scene, Floats]) -> None:
    written = pdf(made(shipped), THEME)
    assert b"NotoSans-Regular" in written
    assert b"NotoSans-SemiBold" in written
    assert written.count(b"/ToUnicode") >= 2


@READER
def test_its_text_is_found(shipped: tuple[Scene, Floats], tmp_path: Path) -> None:
    text = read(made(shipped), tmp_path)
    for words in ("Foxconn", "Jun Seki", "Tokyo seminar", "The chief strategy officer is confident.", "¶1 s1"):
        assert words in text


@READER
def test_names_in_other_scripts_are_found(shipped: tuple[Scene, Floats], tmp_path: Path) -> None:
    text = read(made(shipped, nissan="Škoda Ελλάς"), tmp_path)
    assert "Škoda Ελλάς" in text
    if QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        text = read(made(shipped, nissan="日産自動車", foxconn="鴻海"), tmp_path)
        assert "日産自動車" in text
        assert "鴻海" in text

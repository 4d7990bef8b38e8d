import zipfile
from pathlib import Path

import pytest

from explorer.files import importers
from explorer.files.importers import ENDINGS, IMPORTERS, Loaded, TextError, load
from explorer.files.importers.telling import format_of
from tests.files.importers.made import docx, mail, pdf

PAGES = Path(__file__).parent / "pages"


@pytest.fixture
def one_of_each(tmp_path):
    (tmp_path / "a.txt").write_text("Harlow denied it.", encoding="utf-8")
    (tmp_path / "a.md").write_text("# Harlow\n\nIt *denied* it.", encoding="utf-8")
    (tmp_path / "a.html").write_bytes((PAGES / "newspaper.html").read_bytes())
    docx(tmp_path / "a.docx", "Harlow denied it.")
    pdf(tmp_path / "a.pdf", ["Harlow denied it."])
    mail(tmp_path / "a.eml", "Harlow denied it.")
    return tmp_path


def test_every_ending_belongs_to_one_format():
    assert len(ENDINGS) == len(set(ENDINGS))
    assert {".txt", ".md", ".html", ".pdf", ".docx", ".eml"} <= set(ENDINGS)
    assert len({importer.name for importer in IMPORTERS}) == len(IMPORTERS)


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda each: each.name)
def test_what_it_is_is_told_by_what_is_in_it(one_of_each, importer):
    true = one_of_each / f"a{importer.endings[0]}"
    assert format_of(true) is importer
    expected = load(true)
    assert isinstance(expected, Loaded)
    if importer.name in ("text", "Markdown"):
        return  # Their ending is all that tells them apart.
    for lie in ("b", "b.txt", "b.docx", "b.PDF", "b.html"):
        other = one_of_each / lie
        other.write_bytes(true.read_bytes())
        assert format_of(other) is importer
        found = load(other)
        assert found.text == expected.text
        told = other.suffix.lower() not in ("", *importer.endings)
        assert ("is something else" in found.how) is told


def test_a_text_is_not_taken_for_something_else(tmp_path):
    for text in ("From: the press office\nDate: Friday\n\nHarlow denied it.", "BMW denied it.", "RIFF: no.",
                 "<p> is an element of HTML.", "PKW denied it.", "Note: <html> is no word."):  # fmt: skip
        file = tmp_path / "a.txt"
        file.write_text(text, encoding="utf-8")
        assert load(file).text == text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x89PNG\r\n\x1a\n", "a picture"), (b"\xff\xd8\xff\xe0", "a picture"), (rb"{\rtf1\ansi x}", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", r"\.doc\)"), (b"\x1f\x8b\x08", "an archive"),
        (b"\x7fELF\x02", "a program"),
        (b"SQLite format 3\x00", "a project"), (b"\x00" * 400, "not a text"), (b"", "0 bytes"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a.docx", "a"])
def test_what_is_not_read_here_is_named(tmp_path, data, said, name):
    file = tmp_path / name
    file.write_bytes(data)
    if data.startswith(b"\x00") and name in ("a.pdf", "a.docx"):
        said = "damaged"
    with pytest.raises(TextError, match=said):
        load(file)


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("xl/workbook.xml", "spreadsheet"), ("ppt/presentation.xml", "presentation"), ("content.xml", "LibreOffice"),
        ("a.jpg", "archive"),
    ],
)  # fmt: skip
def test_what_is_in_a_zip_is_named(tmp_path, part, said):
    file = tmp_path / "a.zip"
    with zipfile.ZipFile(file, "w") as package:
        package.writestr(part, "x")
    with pytest.raises(TextError, match=said):
        load(file)


def test_pages_are_told_behind_comments(tmp_path):
    file = tmp_path / "a"
    file.write_text("\ufeff<?xml version='1.0'?>\n<!-- saved --> <!-- twice -->\n<!DOCTYPE HTML><p>Harlow denied it.",
                    encoding="utf-8")  # fmt: skip
    assert format_of(file).name == "web page"
    file.write_text("<html><body>Harlow denied it.", encoding="utf-16")
    assert load(file).text == "Harlow denied it."
    file.write_bytes(b"<!-- -->" * 600)
    assert format_of(file).name == "text"
    assert format_of(tmp_path / "none.pdf").name == "PDF"


def test_too_much_text_is_refused_whatever_it_came_in(tmp_path, monkeypatch):
    monkeypatch.setattr(importers, "LARGEST_TEXT", 10)
    with pytest.raises(TextError, match=r"a\.docx.*too many"):
        load(docx(tmp_path / "a.docx", "Harlow denied it."))

import pytest

from explorer.files.importers import markdown
from explorer.files.importers.loaded import TextError
from explorer.files.importers.markdown import load_markdown

PAGE = """---
title: "Harlow and Brandt"
author: Maria Olsen
date: 2024-05-17
source: https://www.northernwire.example/a
tags: [a, b]
---
# Harlow in talks

Harlow is **in talks** with [Brandt](http://tracker.example), *people*
said &amp; wrote.

- It ![a picture](http://tracker.example/x.png)did not `comment`.
- Brandt<br>neither<!-- no -->.

<div onclick="x()">A box.</div>

    A line set apart.
"""


def loaded(tmp_path, page, name="a.md"):
    file = tmp_path / name
    file.write_text(page, encoding="utf-8", newline="")
    return load_markdown(file)


def test_the_words_come_without_the_marks(tmp_path):
    found = loaded(tmp_path, PAGE)
    assert found.text.split("\n\n") == [
        "Harlow in talks", "Harlow is in talks with Brandt, people\nsaid & wrote.", "It did not comment.",
        "Brandt\nneither.", "A box.", "A line set apart.",
    ]  # fmt: skip
    assert (found.title, found.author, found.published) == ("Harlow and Brandt", "Maria Olsen", "2024-05-17")
    assert found.url == "https://www.northernwire.example/a"
    assert "marks" in found.how


def test_without_front_matter_the_first_heading_is_the_title(tmp_path):
    assert loaded(tmp_path, "# Harlow\n\nIt denied it.").title == "Harlow"
    found = loaded(tmp_path, "It denied it.\n\n# Harlow\n\n2024-05-17")
    assert (found.title, found.published, found.author) == (None, None, None)
    assert loaded(tmp_path, "---\n\nIt denied it.\n\n---\n").text == "It denied it."


@pytest.mark.parametrize("page", ["---\ntitle: x\n---\n", "<!-- x -->", "![x](y)", "***\n"])
def test_a_page_without_words_is_refused(tmp_path, page):
    with pytest.raises(TextError, match=r"a\.md.*no words"):
        loaded(tmp_path, page)


@pytest.mark.parametrize(
    "page",
    [
        "[" * 20_000, "*a " * 20_000, ">" * 20_000, "- " * 20_000, "`" * 20_000, "<!--" * 20_000, "---\n" * 20_000,
        "![[](" * 3_000,
    ],
)  # fmt: skip
def test_hostile_pages_are_read(tmp_path, page):
    assert "Harlow denied it." in loaded(tmp_path, page + "\n\n\nHarlow denied it.\n").text


def test_too_much_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(markdown, "_LARGEST", 3)
    with pytest.raises(TextError, match="too large"):
        loaded(tmp_path, "four")

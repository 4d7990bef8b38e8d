import socket
from pathlib import Path

import pytest

from explorer.files.importers.html import article, load_html
from explorer.files.importers.loaded import TextError

PAGES = Path(__file__).parent / "pages"


def test_a_page_of_an_agency():
    found = load_html(PAGES / "wire.html")
    assert (found.title, found.author, found.publisher, found.url, found.published, found.language) == (
        "Harlow Freight in talks to buy stake in Brandt Logistik", "Maria Olsen, Tom Reyes", "Northern Wire",
        "https://www.northernwire.example/business/harlow-brandt-stake-2024-05-17/", "2024-05-17", "en",
    )  # fmt: skip
    assert "left out" in found.how


def test_a_blog_that_is_not_dated_stays_so():
    found = load_html(PAGES / "blog.html")
    assert (found.published, found.author, found.url) == (None, None, None)
    assert "Café operator Brew’s" in found.text
    assert "Windows-1252" in found.how


def test_a_japanese_newspaper():
    found = load_html(PAGES / "newspaper.html")
    assert found.text.startswith("北斗自動車は8日、台湾の玉山電機と")
    assert (found.title, found.publisher, found.published, found.language) == (
        "北斗自動車、台湾の玉山電機と提携交渉", "東都経済新聞", "2024-03-08", "ja",
    )  # fmt: skip


def test_a_short_page_is_taken_whole_and_that_is_said():
    found = article("<p>Harlow denied it.</p>", "a.html")
    assert found.text == "Harlow denied it."
    assert "No article" in found.how


@pytest.mark.parametrize("page", ["<html><body><script>load()</script></body></html>", "<html></html>"])
def test_a_page_without_words_is_refused(page):
    with pytest.raises(TextError, match=r"a\.html"):
        article(page, "a.html")


def test_nothing_is_fetched(monkeypatch):
    def refuse(*_):
        raise AssertionError("something was fetched")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    page = (
        '<!DOCTYPE html SYSTEM "http://tracker.example/x.dtd"><html><head><base href="http://tracker.example/">'
        '<link rel="stylesheet" href="http://tracker.example/x.css"><meta http-equiv="refresh" content="0;url=http://'
        'tracker.example/"></head><body><article><iframe src="http://tracker.example/"></iframe>'
        + "<p>Harlow denied it today, said the board of the firm in Leeds, and Brandt agreed.</p>"
        * 9
    )
    assert "Harlow denied it" in article(page, "a").text


@pytest.mark.parametrize(
    "page",
    [
        "<p " + 'a="b" ' * 200_000 + ">Harlow denied it.</p>", "<b><i>" * 900 + "Harlow denied it.",
        "<table><tr><td>" * 500 + "Harlow denied it.", "<!--" * 100_000 + "-->Harlow denied it.",
        "Harlow denied it." + "<" * 300_000, "<p>&#x1F697;" * 20_000 + "Harlow denied it.",
    ],
)  # fmt: skip
def test_hostile_pages_are_read(page):
    assert "Harlow denied it" in article(page, "a.html").text

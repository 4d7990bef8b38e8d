import logging
from pathlib import Path

import pytest

from explorer.files.importers.page_tree import page_text, page_tree
from explorer.files.importers.page_words import all_words, article_words

PAGES = Path(__file__).parent / "pages"


def tree(name):
    return page_tree(page_text((PAGES / f"{name}.html").read_bytes(), name)[0], name)


def test_an_article_comes_paragraph_by_paragraph():
    words = article_words(tree("wire"))
    assert words.split("\n\n")[3:6] == [
        "A second bidder",
        "Oakline Partners, a private equity firm, rejected speculation that it was preparing a rival offer. “We are "
        "not considering a bid for Brandt,” a spokeswoman for Oakline Partners said.",
        "Brandt Logistik declined to comment. Harlow Freight did not immediately respond to a request for comment.",
    ]
    assert "Harlow Freight operates 1,200 lorries in Britain and Ireland.\n\nBrandt Logistik runs nine" in words


@pytest.mark.parametrize("name", ["wire", "blog", "newspaper"])
def test_nothing_that_surrounds_it_comes_along(name):
    words = article_words(tree(name))
    assert len(words) > 100
    for other in (
        "cookie", "partners use", "Sign in", "Share", "Facebook", "Read more", "Lorry makers", "Sign up", "privacy",
        "truckfan", "sold everything", "Leave a Reply", "Most read", "©", "Injected", "fetch(", "background", "Related",
        "Ten chip", "Previous:", "buy Orrin", "Archives", "クッキー", "関連記事", "社長交代", "ランキング", "無断転載",
    ):  # fmt: skip
        assert other not in words, other


def test_all_the_words_of_a_short_page():
    short = page_tree("<body><nav>Home</nav><div>Harlow<br>denied <b>it</b>.<!-- no --><p>Brandt did not.</p>Yes"
                      "<script>x()</script></div>", "a")  # fmt: skip
    assert all_words(short) == "Harlow\n\ndenied it.\n\nBrandt did not.\n\nYes"


def test_its_log_speaks_again_afterwards():
    article_words(tree("blog"))
    assert logging.getLogger("trafilatura").isEnabledFor(logging.ERROR)


def test_a_line_of_links_is_no_part_of_the_article():
    body = "".join(f"<p>Harlow of Hull agreed on day {day} to buy the lorries of Brandt.</p>" for day in range(9))
    bar = '<a href="/">Browse</a> | <a href="/j">Journalists</a> | <a href="/l">Log In</a>'
    said = ('<p>Whether Harlow would buy all of the lorries of Brandt was neither <a href="/h">denied</a> / '
            '<a href="/b">confirmed</a> nor spoken of by anybody at the firms on that day in Hull.</p>')  # fmt: skip
    page = f"<body><table><tr><td>{bar}</td></tr></table><div>{body}{said}</div></body>"
    words = article_words(page_tree(page, "a"))
    assert "Journalists" not in words
    assert words.startswith("Harlow of Hull agreed on day 0")
    assert "neither denied / confirmed nor spoken" in words

import pytest

from explorer.files.importers.page_facts import Facts, page_facts, web_address
from explorer.files.importers.page_tree import page_tree

HERE = "https://www.northernwire.example/a"


def facts(head="", body="<p>x</p>", before="", attributes=""):
    return page_facts(page_tree(f"{before}<html {attributes}><head>{head}</head><body>{body}</body></html>", "a"))


def meta(name, content, key="name"):
    return f'<meta {key}="{name}" content="{content}">'


def test_a_page_that_says_nothing_is_not_guessed_about():
    assert facts(body="<p>May 17, 2024. By Maria Olsen. © 2023 Wire</p><a href='/2024/05/17/x'>x</a>") == Facts()


def test_meta_elements_are_read():
    head = (
        meta("og:title", "Harlow", "property")
        + meta("author", "Maria Olsen")
        + meta("og:site_name", "Wire", "property")
    )
    found = facts(head + f'<link rel="canonical" href="{HERE}">' + meta("article:published_time", "2024-05-17T09:30Z",
                  "property"), attributes='lang="en-GB"')  # fmt: skip
    assert found == Facts("Harlow", "Maria Olsen", "Wire", HERE, "2024-05-17", "en")


@pytest.mark.parametrize(
    "head",
    [
        meta("article:modified_time", "2024-05-17", "property"), meta("last-modified", "2024-05-17"),
        '<meta http-equiv="date" content="2024-05-17">', meta("og:updated_time", "2024-05-17", "property"),
        meta("revised", "2024-05-17"), meta("dateModified", "2024-05-17", "itemprop"), meta("copyright", "2024"),
        f'<link rel="canonical" href="{HERE}/2024/05/17/harlow">', meta("pubdate", "3/4/2024"),
        '<script type="application/ld+json">{"@type": "Article", "dateModified": "2024-05-17"}</script>',
    ],
)  # fmt: skip
def test_a_day_that_is_not_said_to_be_that_of_publication_is_none(head):
    assert facts(head).published is None


def test_the_clearest_statement_of_a_day_counts_and_another_is_told():
    found = facts(meta("pubdate", "2024-05-18") + meta("article:published_time", "2024-05-17", "property"))
    assert found.published == "2024-05-17"
    assert "2024-05-18" in found.how
    assert facts(meta("pubdate", "2024-05") + meta("article:published", "2024-05-17", "property")).how == ""
    # A bare "date" may be that of anything, and counts alone.
    assert facts(meta("date", "2020-01-01") + meta("pubdate", "2024-05-17")) == Facts(published="2024-05-17")
    assert facts(meta("date", "2020-01-01")).published == "2020-01-01"


def test_times_count_where_they_are_marked_and_there_is_one():
    one = '<time pubdate datetime="2024-05-17T09:30">Friday</time>'
    assert facts(body=one).published == "2024-05-17"
    assert facts(body="<time itemprop='datePublished'>May 17, 2024</time>").published == "2024-05-17"
    assert facts(body="<time datetime='2024-05-17'>May 17</time>").published is None
    assert facts(body=one + "<time pubdate datetime='2024-05-18'></time>").published is None


def test_titles_and_authors_where_nothing_else_is_given():
    assert facts("<title>A | Wire</title>", "<h1> Harlow\n in talks </h1>").title == "Harlow in talks"
    assert facts("<title>A | Wire</title>", "<h1>a</h1><h1>b</h1>").title == "A | Wire"
    assert facts(body='<a rel="author" href="/m">Maria</a><span itemprop="author">Tom</span>').author == "Maria, Tom"
    assert (
        facts(meta("author", "admin") + meta("article:author", "https://www.facebook.com/x", "property")).author is None
    )


def test_where_a_saved_page_came_from():
    assert facts(before=f"<!-- saved from url=(0034){HERE} -->").url == HERE
    assert facts(before=f"<!DOCTYPE html>\n<!--\n Page saved with SingleFile \n url: {HERE} \n-->").url == HERE


@pytest.mark.parametrize(
    "stated",
    [
        None, "/a", "javascript:alert(1)", "file:///etc/passwd", "http://[", "https://x y.z", "http://localhost",
        "data:text/html,x", "https://" + "a" * 3000 + ".example",
    ],
)  # fmt: skip
def test_what_is_no_address_in_the_web_is_none(stated):
    assert web_address(stated) is None
    assert facts(f'<link rel="canonical" href="{stated}">').url is None

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.importers.page_data import Article, article_of
from explorer.files.importers.page_tree import page_tree

HERE = "https://www.northernwire.example/a"


def page(*data, kind="application/ld+json"):
    scripts = "".join(
        f'<script type="{kind}">{each if isinstance(each, str) else json.dumps(each)}</script>' for each in data
    )
    return page_tree(f"<html><head>{scripts}</head><body><p>x</p></body></html>", "a")


def test_an_article_says_what_it_is():
    found = article_of(
        page({"@type": ["Thing", "http://schema.org/NewsArticle"], "headline": "Harlow &amp; Brandt", "author": "Maria",
              "publisher": {"name": "Wire"}, "datePublished": "2024-05-17", "dateModified": "2025-01-01",
              "url": HERE}), None,
    )  # fmt: skip
    assert found == Article("Harlow & Brandt", "Maria", "Wire", HERE, "2024-05-17")


def test_names_are_found_by_their_ids_and_in_the_graph():
    graph = [
        {"@id": "#p", "@type": "Organization", "name": "Wire"}, {"@id": "#m", "@type": "Person", "name": "Maria"},
        {"@type": "Article", "name": "Harlow", "author": [{"@id": "#m"}, {"name": "Tom"}, "https://x.example/tom"],
         "publisher": {"@id": "#p"}},
    ]  # fmt: skip
    found = article_of(page({"@context": "https://schema.org", "@graph": graph}), None)
    assert (found.headline, found.author, found.publisher, found.published) == ("Harlow", "Maria, Tom", "Wire", None)


def test_of_several_articles_only_the_one_of_this_page_counts():
    one = {"@type": "NewsArticle", "headline": "One", "datePublished": "2024-05-17", "mainEntityOfPage": {"@id": HERE}}
    other = {"@type": "NewsArticle", "headline": "Other", "datePublished": "2020-01-01", "url": HERE + "/b"}
    assert article_of(page(other, one), HERE).headline == "One"
    assert article_of(page(other, one), None) is None
    # What only stands in a list of further reading is not the page's article.
    assert article_of(page({"@type": "ItemList", "itemListElement": [other]}), None) is None


@pytest.mark.parametrize(
    "data",
    [
        "{", "[" * 100_000, "null", "[1]", '{"@type": 1}', '{"@graph": 3}', "",
        '{"@type": "Article", "author": {"name": 3}}',
    ],
)  # fmt: skip
def test_what_is_wrong_says_nothing(data):
    assert article_of(page(data), None) in (None, Article())
    assert article_of(page('{"@type": "Article", "headline": "x"}', kind="text/javascript"), None) is None


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["Article", "#a", HERE]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["@type", "@id", "@graph", "name", "author", "publisher", "headline", "datePublished", "url",
                         "mainEntityOfPage", "mainEntity"]), inner, max_size=5),
    max_leaves=15,
)  # fmt: skip


@given(_VALUES)
def test_any_data_gives_words_or_nothing(data):
    found = article_of(page(json.dumps(data).replace("<", " ")), HERE) or Article()
    assert all(value is None or isinstance(value, str) for value in
               (found.headline, found.author, found.publisher, found.url, found.published))  # fmt: skip

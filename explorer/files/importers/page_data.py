"""A page's JSON-LD → what it says of the one article that the page is about."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

_ARTICLES = {
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle",
    "OpinionNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "BlogPosting", "LiveBlogPosting", "TechArticle",
    "Report", "ScholarlyArticle", "SocialMediaPosting", "AdvertiserContentArticle", "SatiricalArticle",
}  # fmt: skip
_LARGEST = 500_000
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Article:
    """What structured data says of an article; ``published`` is as it was written."""

    headline: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None


def article_of(tree: Any, url: str | None) -> Article | None:
    """The article the page is about; None where there is none, or several of which none has the page's address."""
    data = [node for part in _blocks(tree) for node in _nodes(part)]
    by_id = {node["@id"]: node for node in data if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in data if _kinds(node) & _ARTICLES]
    if len(articles) > 1:
        articles = [node for node in articles if url and url in (node.get("url"), _id(node.get("mainEntityOfPage")))]
    if not articles:
        return None
    node = articles[0]
    return Article(
        headline=_text(node.get("headline")) or _text(node.get("name")),
        author=_names(node.get("author"), by_id),
        publisher=_names(node.get("publisher"), by_id),
        url=_http(node.get("url")) or _http(_id(node.get("mainEntityOfPage"))),
        published=_text(node.get("datePublished")),
    )


def _blocks(tree: Any) -> Iterator[object]:
    """Each block of JSON-LD that is JSON."""
    for script in tree.iter("script"):
        words = script.text or ""
        if "ld+json" in (script.get("type") or "").lower() and len(words) <= _LARGEST:
            try:
                yield json.loads(words, strict=False)
            except (ValueError, RecursionError):
                continue  # Many pages get it wrong; then they have said nothing.


def _nodes(part: object) -> Iterator[Mapping[str, Any]]:
    """What the block is about: what stands alone, in its list or its graph, or is a page's main entity."""
    for node in part if isinstance(part, list) else [part]:
        if not isinstance(node, dict):
            continue
        yield node
        graph = node.get("@graph")
        yield from (each for each in (graph if isinstance(graph, list) else [graph]) if isinstance(each, dict))
        if isinstance(node.get("mainEntity"), dict):
            yield node["mainEntity"]


def _kinds(node: Mapping[str, Any]) -> set[str]:
    stated = node.get("@type")
    kinds = stated if isinstance(stated, list) else [stated]
    return {kind.rpartition("/")[2] for kind in kinds if isinstance(kind, str)}


def _names(value: object, by_id: Mapping[str, Mapping[str, Any]]) -> str | None:
    """The names of people or firms, which may be given as text, as things, or by their ids."""
    found = []
    for each in (value if isinstance(value, list) else [value])[:10]:
        node = by_id.get(each["@id"], each) if isinstance(each, dict) and isinstance(each.get("@id"), str) else each
        name = _text(node.get("name")) if isinstance(node, dict) else _text(node)
        if name and "://" not in name:
            found.append(name)
    return ", ".join(dict.fromkeys(found)) or None


def _id(value: object) -> object:
    return value.get("@id") if isinstance(value, dict) else value


def _http(value: object) -> str | None:
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) and len(value) < 2000 else None


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    return " ".join(unescape(value[:_LONGEST]).split()) or None

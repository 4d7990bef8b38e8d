"""A page's tree → what the page says of itself: title, author, publisher, address, day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from explorer.files.importers.page_data import Article, article_of
from explorer.files.importers.stamps import edtf_of_stamp
from explorer.words import tr

# Names under which pages state the day on which they were published, the clearest first; none that means the last
# change, and none that a browser or a server fills in.
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "publish-date",
    "publish_date", "publication_date", "publicationdate", "published_date", "pubdate", "parsely-pub-date",
    "sailthru.date", "citation_publication_date", "citation_date", "dcterms.issued", "dc.date.issued",
    "dcterms.date", "prism.publicationdate",
)  # fmt: skip
# These may be the date of anything, and count only where nothing clearer is said.
_PERHAPS = ("dc.date", "date")
_TITLE = ("og:title", "twitter:title", "dc.title", "citation_title", "headline")
_AUTHOR = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author", "byl")
_PUBLISHER = ("og:site_name", "article:publisher", "dc.publisher", "citation_publisher", "application-name")
_NOBODY = {"admin", "administrator", "editor", "editorial", "staff", "webmaster", "user", "wordpress", "root"}
# What browsers and savers of pages write down of where a page came from.
_SAVED_FROM = re.compile(r"saved from url=\([0-9]{1,6}\)(https?://[^\s<>]{1,2000})", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"SingleFile\s{1,9}url:\s{1,9}(https?://[^\s<>]{1,2000})")
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page says of itself; None where it says nothing. ``how`` is what must be told about that."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    how: str = ""


def page_facts(tree: Any) -> Facts:
    """What stands in the page's head, its JSON-LD and the marks of its article; nothing is derived from its words."""
    metas = _metas(tree)
    url = _address(tree, metas)
    article = article_of(tree, url) or Article()
    days = _days(tree, metas, article)
    return Facts(
        title=article.headline or _named(metas, _TITLE) or _heading(tree) or _line(tree.findtext(".//title")),
        author=article.author or _author(tree, metas),
        publisher=article.publisher or _words(_named(metas, _PUBLISHER)),
        url=url or article.url,
        published=days[0] if days else None,
        language=_language(tree),
        how=_contradiction(days),
    )


def _metas(tree: Any) -> list[tuple[str, str]]:
    """Every statement of a meta element: its name in small letters, and what it says."""
    found = []
    for meta in tree.iter("meta"):
        keys = [meta.get(key) for key in ("property", "name", "itemprop")]
        if value := _line(meta.get("content")):
            found += [(key.strip().lower(), value) for key in keys if key]
    return found


def _named(metas: list[tuple[str, str]], names: Iterable[str]) -> str | None:
    by_name = dict(reversed(metas))
    return next((by_name[name] for name in names if name in by_name), None)


def _days(tree: Any, metas: list[tuple[str, str]], article: Article) -> list[str]:
    """Each day of publication that is stated, the clearest statement first."""
    stated: list[object] = [article.published]
    stated += [value for name in _PUBLISHED for key, value in metas if key == name]
    # Several such times belong to several articles, of which one cannot be chosen.
    times = {time.get("datetime") or _line(time.text_content()) for time in _publication_times(tree)}
    if len(times) == 1:
        stated += times
    days = [day for day in map(edtf_of_stamp, stated) if day]
    return days or [day for day in [edtf_of_stamp(_named(metas, _PERHAPS))] if day]


def _publication_times(tree: Any) -> Iterator[Any]:
    for time in tree.iter("time"):
        kind = (time.get("itemprop") or "").lower().split()
        if time.get("pubdate") is not None or "datepublished" in kind:
            yield time


def _contradiction(days: list[str]) -> str:
    other = next((day for day in days[1:] if not (day.startswith(days[0]) or days[0].startswith(day))), None)
    if other is None:
        return ""
    return tr("The page states two days of publication, {first} and {second}; the first stands in the form.",
              first=days[0], second=other)  # fmt: skip


def _address(tree: Any, metas: list[tuple[str, str]]) -> str | None:
    stated = [link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split()]
    stated.append(_named(metas, ("og:url", "dc.identifier", "parsely-link")))
    for comment in _comments(tree):
        if found := _SAVED_FROM.search(comment) or _SINGLE_FILE.search(comment):
            stated.append(found[1])
    return next((url for url in map(web_address, stated) if url), None)


def web_address(stated: object) -> str | None:
    """The address if it is a whole one of a page in the web."""
    if not isinstance(stated, str) or len(stated) > 2000:
        return None
    try:
        parts = urlsplit(stated.strip())
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and "." in (parts.hostname or "")
    except ValueError:
        return None
    return stated.strip() if sound and not any(char.isspace() for char in stated.strip()) else None


def _comments(tree: Any) -> Iterator[str]:
    """What stands in comments before the page's body: savers of pages write there."""
    from lxml.etree import Comment

    above = tree.getprevious()
    while above is not None:
        if above.tag is Comment:
            yield (above.text or "")[:4000]
        above = above.getprevious()
    for number, comment in enumerate(tree.iter(Comment)):
        if number > 5:
            return
        yield (comment.text or "")[:4000]


def _author(tree: Any, metas: list[tuple[str, str]]) -> str | None:
    for key in _AUTHOR:
        if names := _people(value for name, value in metas if name == key):
            return names
    marked = tree.xpath("//*[@itemprop='author' or contains(concat(' ', @rel, ' '), ' author ')]")
    return _people(_line(each.text_content()) for each in marked[:6])


def _people(names: Iterable[str | None]) -> str | None:
    """The names of people, once each, without those that name nobody."""
    return ", ".join(dict.fromkeys(name for name in names if name and _is_name(name))) or None


def _is_name(value: str) -> bool:
    return bool(_words(value)) and len(value) < 200 and value.lower() not in _NOBODY


def _words(value: str | None) -> str | None:
    """The value, unless it is an address where words were asked for."""
    return None if value is None or "://" in value or value.startswith(("www.", "@", "/")) else value


def _heading(tree: Any) -> str | None:
    """The page's main heading, if it has just one."""
    headings = [_line(heading.text_content()) for heading in tree.iter("h1")]
    return headings[0] if len(headings) == 1 else None


def _language(tree: Any) -> str | None:
    stated = tree.get("lang") or tree.get("xml:lang") or ""
    found = re.fullmatch(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8}){0,3}", stated.strip())
    return found[1].lower() if found else None


def _line(value: str | None) -> str | None:
    """The words in one line, None where there are none."""
    return " ".join((value or "")[:_LONGEST].split()) or None

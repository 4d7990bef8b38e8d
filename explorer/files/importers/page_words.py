"""A page's tree → the words of its article, without what surrounds them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from typing import Any

# The elements in which trafilatura gives back an article, each a paragraph of its own.
_PARAGRAPHS = {"p", "head", "item", "row", "code", "ab", "fw"}
_SURROUNDINGS = (
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "head", "nav", "header",
    "footer", "aside", "form", "button", "select", "textarea", "dialog", "menu", "video", "audio", "canvas",
)  # fmt: skip
_SIGNS = set("|¦·•/»›>")
_BLOCKS = {
    "address", "article", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "br",
}  # fmt: skip


def article_words(tree: Any) -> str:
    """The article in the page, paragraph by paragraph; "" where none can be told from the rest."""
    from trafilatura import bare_extraction

    with _quiet():
        try:
            # Without metadata: it would look for dates where none is stated.
            found = bare_extraction(
                _without_bars(deepcopy(tree)), favor_precision=True, include_comments=False, with_metadata=False,
                include_formatting=False, include_links=False, include_images=False,
            )  # fmt: skip
        except (ValueError, TypeError, AttributeError, RecursionError):
            return ""  # Its own words for a page that it cannot make sense of.
    body = getattr(found, "body", None)
    return "" if body is None else _joined(_paragraphs(body))


def _without_bars(tree: Any) -> Any:
    """The page without lines that are nothing but links and signs between them: "Home | News | Log in"."""
    for element in [each for each in tree.iter() if each.getparent() is not None and _is_bar(each)]:
        for part in list(element):
            element.remove(part)
        element.text = None
    return tree


def _is_bar(element: Any) -> bool:
    parts = list(element)
    links = sum(part.tag == "a" for part in parts)
    between = "".join((element.text or "", *(part.tail or "" for part in parts))).split()
    whole = links > 1 and all(part.tag in ("a", "br", "img") for part in parts)
    return whole and bool(between) and set("".join(between)) <= _SIGNS


def all_words(tree: Any) -> str:
    """Whatever is seen on the page, for one so short that no article stands out from it."""
    from lxml.etree import Comment, strip_elements

    whole = deepcopy(tree)
    strip_elements(whole, *_SURROUNDINGS, Comment, with_tail=False)
    return _joined(_seen(whole))


def _joined(paragraphs: Iterator[str]) -> str:
    lines = (" ".join(paragraph.split()) for paragraph in paragraphs)
    return "\n\n".join(line for line in lines if line)


def _paragraphs(body: Any) -> Iterator[str]:
    """The words of each innermost paragraph, with what stands between paragraphs as one of its own."""
    words: list[str] = []
    for event, element in _walk(body):
        tag = element.tag if isinstance(element.tag, str) else ""
        begins = tag in _PARAGRAPHS or tag in ("quote", "list", "table", "body")
        if event == "start":
            if begins or tag == "lb":
                yield "".join(words)
                words = []
            elif tag == "cell" and words:
                words.append("\t")
            words.append(element.text or "" if tag else "")
        else:
            if begins:
                yield "".join(words)
                words = []
            words.append(element.tail or "" if element is not body else "")
    yield "".join(words)


def _seen(tree: Any) -> Iterator[str]:
    words: list[str] = []
    for event, element in _walk(tree):
        if element.tag in _BLOCKS:
            yield "".join(words)
            words = []
        if event == "start":
            words.append(element.text or "" if isinstance(element.tag, str) else "")
        else:
            words.append(element.tail or "")
    yield "".join(words)


def _walk(tree: Any) -> Iterator[tuple[str, Any]]:
    from lxml.etree import iterwalk

    walk: Iterator[tuple[str, Any]] = iterwalk(tree, events=("start", "end"))
    return walk


@contextmanager
def _quiet() -> Iterator[None]:
    """Without trafilatura's own log: what a page lacks is said to people, not to a console."""
    log = logging.getLogger("trafilatura")
    before = log.level
    log.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        log.setLevel(before)

"""A Markdown file → its words, without the marks that only set them; what its front matter says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.files.importers.coding import decoded
from explorer.files.importers.contents import LARGEST_TEXT, contents
from explorer.files.importers.loaded import Importer, Loaded, TextError, sentences_of
from explorer.files.importers.page_facts import web_address
from explorer.files.importers.stamps import edtf_of_stamp
from explorer.words import tr

if TYPE_CHECKING:
    from markdown_it.token import Token

# What stands between two lines of dashes at the very beginning, and begins by naming something.
_FRONT = re.compile(
    r"\ufeff?---[ \t]*\r?\n([A-Za-z_-]{1,40}[ \t]*:.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL
)
_LINE = re.compile(r"([A-Za-z_-]{1,40})[ \t]*:[ \t]*(\S.{0,1000})")
_TAG = re.compile(r"<!--.{0,5000}?-->|<[^<>]{1,2000}>", re.DOTALL)
# Much less than of plain text: a file of nothing but brackets takes the square of its length.
_LARGEST = 2_000_000


def load_markdown(path: Path) -> Loaded:
    """The words of the file in this path."""
    page, how = decoded(contents(path, LARGEST_TEXT), path.name)
    if len(page) > _LARGEST:
        raise TextError(tr("“{name}” is too large for an article in Markdown; take the part you need out of it.",
                           name=path.name))  # fmt: skip
    front = _FRONT.match(page)
    facts = _facts(front[1]) if front else {}
    text, heading = _words(page[front.end() :] if front else page)
    if not text:
        raise TextError(tr("“{name}” is empty: it holds no words; there is nothing to add.", name=path.name))
    return Loaded(
        text, facts.get("title") or heading, facts.get("author"), facts.get("publisher"),
        web_address(facts.get("url") or facts.get("source") or facts.get("link")), edtf_of_stamp(facts.get("date")),
        how=sentences_of(how, tr("Markdown: its marks were taken out, its words left as they are.")),
    )  # fmt: skip


def _facts(front: str) -> dict[str, str]:
    """The lines of the front matter that say one thing each; lists and what is nested are passed over."""
    found: dict[str, str] = {}
    for line in front.splitlines():
        match = _LINE.fullmatch(line.rstrip())
        if match and match[2][0] not in "[{|>&*#":
            found.setdefault(match[1].lower(), match[2].strip().strip("\"'").strip())
    return {key: value for key, value in found.items() if value}


def _words(page: str) -> tuple[str, str | None]:
    """The text, block by block, and its first heading if it is of the first rank."""
    from markdown_it import MarkdownIt

    blocks: list[str] = []
    title: str | None = None
    opened = ""
    for token in MarkdownIt("commonmark").parse(page):
        if token.type == "inline":
            words = "".join(_inline(token.children or ())).strip()
            if opened == "h1" and title is None and not blocks:
                title = " ".join(words.split()) or None
            blocks.append(words)
        elif token.type in ("fence", "code_block"):
            blocks.append(token.content.strip())
        elif token.type == "html_block":
            blocks.append(_TAG.sub("", token.content).strip())
        opened = token.tag if token.type == "heading_open" else ""
    return "\n\n".join(block for block in blocks if block), title


def _inline(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            yield "\n"
        elif token.type in ("text", "code_inline"):
            yield token.content
        elif token.type == "html_inline" and token.content.lower().startswith("<br"):
            yield "\n"


MARKDOWN = Importer("Markdown", (".md", ".markdown"), load_markdown)

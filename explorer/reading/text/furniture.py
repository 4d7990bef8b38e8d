"""A text's sentences → those that belong to the page it was copied from, not to what it says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Span = tuple[int, int]

_NUMBER = re.compile(r"[0-9]{1,12}(?:[.,][0-9]{1,6}){0,4}")
_LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"
_BEFORE = " \t\u00a0\u3000•*|>–—-▶►←«·"
_AFTER = " \t\u00a0\u3000.:…!»›>→▶►|*+↓"
_LONGEST = 300
_MOST_WORDS = 12


@dataclass(frozen=True)
class Furniture:
    """What such sentences are (``whole``), how lines begin, and how statements do that every page of a site prints."""

    whole: frozenset[str]
    begins: tuple[str, ...]
    statements: tuple[str, ...]


def known_furniture(table: Mapping[str, Any]) -> Furniture:
    """The list as it stands in ``resources/reading/furniture.toml``."""
    return Furniture(frozenset(table["whole"]), tuple(table["begins"]), tuple(table["statements"]))


def furniture(text: str, sentences: Iterable[Span], known: Furniture) -> tuple[Span, ...]:
    """Those of the sentences that are page furniture.

    Only what stands at the beginning or the end of a line, is short, and is in the list by its very words: to leave
    such a line standing does no harm, to take a sentence away from the article does.
    """
    return tuple(span for span in sentences if _is_furniture(text, span, known))


def _is_furniture(text: str, span: Span, known: Furniture) -> bool:
    start, end = span
    if end - start > _LONGEST:
        return False
    first, last = _begins_line(text, start), _ends_line(text, end)
    if not (first or last):
        return False
    words = text[start:end].lower().replace("’", "'")
    plain = _NUMBER.sub("#", " ".join(words.split())).lstrip(_BEFORE)
    if plain.rstrip(_AFTER) in known.whole or plain in known.whole:
        return True
    if _begins_with(plain, known.statements) and not text.startswith(("“", '"', "«", "„"), start):
        return True
    alone = first and last and not plain.endswith((".", "。"))
    return alone and len(plain.split()) <= _MOST_WORDS and _begins_with(plain, known.begins)


def _begins_line(text: str, start: int) -> bool:
    """Whether nothing but white space and a mark of a list stands before it in its line."""
    while start > 0 and text[start - 1] in _BEFORE:
        start -= 1
    return start == 0 or text[start - 1] in _LINE_ENDS


def _ends_line(text: str, end: int) -> bool:
    while end < len(text) and text[end] in _AFTER:
        end += 1
    return end == len(text) or text[end] in _LINE_ENDS


def _begins_with(words: str, beginnings: Sequence[str]) -> bool:
    """Whether the words begin so, and the last word of the beginning is a whole one."""
    for each in beginnings:
        # Where words have spaces between them; Japanese and Chinese have none.
        goes_on = each[-1].isascii() and each[-1].isalpha() and words[len(each) : len(each) + 1].isalpha()
        if words.startswith(each) and not goes_on:
            return True
    return False

"""A text → where its sentences stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from explorer.reading.text.abbreviations import (
    AFTER_CLOCK,
    ALWAYS,
    BEFORE_NUMBER,
    CLOCK,
    SHOUTED,
    SOMETIMES,
    STARTERS,
)

Span = tuple[int, int]

# Every pattern is linear: none repeats what itself repeats.
_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_CLOSERS = r"""(?:["'”’»)\]）」』】〉》*]|\[[0-9]{1,3}\])*"""
_END = re.compile(
    rf"(?P<wide>[。｡！？]+)(?P<after>{_CLOSERS})|[.!?…]+(?:[ \u00a0]\.(?![0-9]))*{_CLOSERS}|[।॥؟۔]+{_CLOSERS}"
)
_BRACKETS = re.compile("[()（）「」『』]")
_PAIRS = {")": "(", "）": "（", "」": "「", "』": "『"}
_BULLET = re.compile(r"[•◦▪●·‣○■□►▶*–—-]{1,60}[ \t\u00a0\u3000]+")
_ITEM = re.compile(r"(?:[•◦▪●·‣○■□►▶*–—-]|\(?[0-9]{1,3}[.)]|\(?[a-zA-Z][.)]|[①-⑳・])[ \t\u00a0\u3000]*\S")
_OPENERS = "\"'“‘«([（「『【〈《¿¡*"
_INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060"
# "About Velar Velar is a maker of …": a heading that lost its line.
_ABOUT = re.compile(r"About (?P<name>[A-Z0-9][\w.&’'-]{0,30}(?: [A-Z0-9][\w.&’'-]{0,30}){0,3}) (?=(?P=name)[ ,])")
_LONGEST_BRACKET = 400
# A name that ends with a letter, where no full stop follows: "POSCO Future M said".
_LETTERED = re.compile(r"\b([A-Z][\w’'-]{1,20} [A-Z])(?![\w.’'-])")
_CJK = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_PARTICLES = "とっなはがをにのもでやか、，,：:"


def sentences(text: str) -> tuple[Span, ...]:
    """Start and end of each sentence, in order, in code points; what is no word, such as a rule, is in none.

    A blank line ends a sentence, and so does the end of a heading or of a line of a list.
    """
    lettered = frozenset(match.group(1) for match in _LETTERED.finditer(text))
    return tuple(span for block in _blocks(text) for span in _split(text, *block, lettered))


def _blocks(text: str) -> Iterator[Span]:
    """Runs of lines that sentences may go on through."""
    lines = _lines(text)
    first = 0
    while first < len(lines):
        last = first
        while last + 1 < len(lines) and _blank_between(text, lines, last) is False:
            last += 1
        paragraph = lines[first : last + 1]
        widest = max(end - start for start, end in paragraph)
        begin = paragraph[0][0]
        for here, there in pairwise(paragraph):
            if not _goes_on(text, here, there, widest):
                yield begin, here[1]
                begin = there[0]
        yield begin, paragraph[-1][1]
        first = last + 1


def _lines(text: str) -> list[Span]:
    """The lines that hold something, without the white space around it."""
    found, start = [], 0
    for end in (*(match.span() for match in _LINE_END.finditer(text)), (len(text), len(text))):
        if span := _trimmed(text, start, end[0]):
            found.append(span)
        start = end[1]
    return found


def _blank_between(text: str, lines: list[Span], index: int) -> bool:
    between = text[lines[index][1] : lines[index + 1][0]]
    return len(_LINE_END.findall(between)) > 1


def _goes_on(text: str, here: Span, there: Span, widest: int) -> bool:
    """Whether the sentence at the end of a line may go on in the next one, as in a text with hard line ends."""
    if _ITEM.match(text, there[0], there[1]):
        return False
    length, first = here[1] - here[0], text[there[0]]
    if text[here[1] - 1] in ".!?…。！？”\"'’":
        return length >= 0.6 * widest and length >= 40
    if first.islower() or text[here[1] - 1] in ",;、，-–—":
        return True
    return length >= 40 and length >= 0.6 * widest


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and (text[start].isspace() or text[start] in _INVISIBLE):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in _INVISIBLE):
        end -= 1
    return (start, end) if start < end else None


def _split(text: str, start: int, end: int, lettered: frozenset[str]) -> Iterator[Span]:
    """The sentences of a block; the *lettered* names end with a letter that is no initial."""
    inside, begin = _bracketed(text, start, end), start
    if bullet := _BULLET.match(text, start, end):
        begin = bullet.end()
    for match in _END.finditer(text, begin, end):
        closed = inside.get(match.start(), 0)
        if closed > match.end() or not (
            _ends(text, begin, match, end) or (lettered and _is_lettered(text, begin, match, end, lettered))
        ):
            continue
        yield from _words(text, begin, match.end())
        begin = match.end()
    yield from _words(text, begin, end)


def _words(text: str, start: int, end: int) -> Iterator[Span]:
    """The span without the white space around it, if any of it is a letter or a digit."""
    span = _trimmed(text, start, end)
    if span and (heading := _ABOUT.match(text, *span)):
        yield span[0], heading.end() - 1
        span = heading.end(), span[1]
    if span and any(character.isalnum() for character in text[span[0] : span[1]]):
        yield span


class _Inside(dict[int, int]):
    """Where the bracket that holds an offset ends; 0 outside of all."""


def _bracketed(text: str, start: int, end: int) -> _Inside:
    """For every full stop within brackets that are closed again, where the outermost of them ends."""
    opened: list[tuple[str, int]] = []
    pairs: list[Span] = []
    for match in _BRACKETS.finditer(text, start, end):
        mark, at = match.group(), match.start()
        if mark not in _PAIRS:
            opened.append((mark, at))
        elif opened and opened[-1][0] == _PAIRS[mark]:
            pairs.append((opened.pop()[1], at))
    inside, reached = _Inside(), start
    for first, last in sorted(pairs):
        if first < reached or last - first > _LONGEST_BRACKET or (first == start and text[first] in "(（"):
            continue
        reached = last
        inside.update({match.start(): last for match in _END.finditer(text, first, last)})
    return inside


def _ends(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    """Whether a sentence ends with these marks."""
    at, after = match.start(), match.end()
    if after >= end:
        return True
    following = text[after]
    if match["wide"]:
        return not (match["after"] and match["after"][-1] in "」』”’" and following in _PARTICLES)
    if not following.isspace():
        # Between characters that know no spaces, a narrow mark ends a sentence too.
        return text[at] in "!?" and bool(_CJK.match(text[at - 1 : at]) and _CJK.match(following))
    word = _word_after(text, after, end)
    if not word:
        return True
    if word[0].islower() and not word[1:2].isupper():
        return False
    if word[0] in "–—-":
        return False
    if text[at] in "!?":
        return _word_before(text, begin, at).casefold() not in SHOUTED
    if (dots := match.group().count(".")) > 1 or text[at] == "…":
        return dots > 3 or (at > begin and not text[at - 1].isspace() and text[at - 1] not in "[(")
    if text[max(begin, at - 5) : at] == " on X":
        return True  # "she wrote on X. Tencent declined"
    return text[at] != "." or _stop_ends(_word_before(text, begin, at), at, begin, word)


def _is_lettered(text: str, begin: int, match: re.Match[str], end: int, lettered: frozenset[str]) -> bool:
    """Whether a full stop stands behind a name that stands without one elsewhere: "of Future M. Mr Wirawan"."""
    at = match.start()
    if match.group() != "." or not text[at - 1].isupper() or text[at - 2 : at - 1] != " ":
        return False
    after = _word_after(text, match.end(), end)
    return f"{_word_before(text, begin, at - 2)} {text[at - 1]}" in lettered and after[:1].isupper()


def _stop_ends(before: str, at: int, begin: int, after: str) -> bool:
    """Whether a full stop between these two words ends a sentence; the second has a capital letter or none."""
    plain = before.casefold()
    starts = after.rstrip(",;:’'”\"").split("’")[0].split("'")[0] in STARTERS
    if plain in ALWAYS:
        return False
    if plain in BEFORE_NUMBER and before != "P":  # "P. Iyer"
        return not (after[0].isdigit() or (plain in ("no", "art", "sec", "vol", "ch") and after.isupper()))
    if plain in CLOCK:
        return after.strip(".,;:()") not in AFTER_CLOCK
    if plain in SOMETIMES:
        return starts
    if before.isdigit() and len(before) <= 3 and at - len(before) == begin:
        return False  # The number of an item in a list.
    if len(before) == 1 and before.isalpha() and before.isupper() and not _CJK.match(before):
        return starts and at - 1 != begin
    if "." in before and all(len(part) <= 2 for part in before.split(".")) and not before[-1].isdigit():
        return starts  # "U.S.", "D.C.", "Ph.D."
    return True


def _word_before(text: str, begin: int, at: int) -> str:
    start = at
    while start > begin and at - start < 30 and not text[start - 1].isspace() and text[start - 1] not in "/–—":
        start -= 1
    return text[start:at].lstrip(_OPENERS)


def _word_after(text: str, after: int, end: int) -> str:
    start = after
    while start < end and (text[start].isspace() or text[start] in _OPENERS):
        start += 1
    stop = start
    while stop < end and stop - start < 30 and not text[stop].isspace():
        stop += 1
    return text[start:stop]

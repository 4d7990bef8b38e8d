"""A text → the short names it gives in brackets: "Kobe Heavy Industries (KHI)"."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.reading.naming.spotting import Spot


def acronyms(found: Iterable[Spot]) -> dict[str, str]:
    """Short names that stand in brackets behind the full one: "Kobe Heavy Industries (KHI)"."""
    short: dict[str, str] = {}
    for spot in found:
        line, at = spot.line, spot.last
        if known := _known_as(spot):
            short.setdefault(known, spot.phrase.removeprefix("The "))
        if line.text(at) != "(":
            continue
        at += 1
        while line.text(at) in ("“", '"', "‘", "'") or line.low(at) in ("the", "or"):
            at += 1
        word, after = line.text(at), line.text(at + 1)
        if after in ("”", '"', "’", "'"):
            after = line.text(at + 2)
        if len(word) > 1 and word[0].isupper() and after in (")", ",", ";") and _stands_for(word, spot.phrase):
            short.setdefault(word, spot.phrase.removeprefix("The "))
    return short


_CALLED = (("better", "known", "as"), ("also", "known", "as"), ("known", "as"), ("commonly", "called"), ("or",))


def _known_as(spot: Spot) -> str:
    """The other name in ", better known as MSC," or ", or MSC for short,"; an empty text where none is given."""
    line, at = spot.line, spot.last + 1
    if line.text(spot.last) != ",":
        return ""
    if _is_behind(line.text(at), spot.phrase.removeprefix("The ").split()) and line.text(at + 1) == ",":
        return line.text(at)
    for words in _CALLED:
        if tuple(line.low(at + step) for step in range(len(words))) == words:
            after = at + len(words)
            closed = line.text(after + 1) in (",", ".", ")", ";") or line.low(after + 1) in ("for", "in")
            sure = words != ("or",) or (line.low(after + 1) == "for" and line.low(after + 2) == "short")
            return line.text(after) if closed and sure and line.text(after)[:1].isupper() else ""
    return ""


_MOST = 6
_NO_LETTERS = frozenset(("CEO", "CFO", "COO", "CTO", "EU", "UK", "US", "USA", "UAE", "NATO", "IMF", "UN"))


def _is_behind(word: str, full: list[str]) -> bool:
    """Whether letters in commas behind a name of several words are its own: "the Polish Development Fund, PFR,"."""
    letters = word.isalpha() and word.isupper() and 2 < len(word) < _MOST and word not in _NO_LETTERS
    return letters and len(full) > 1 and full[0][0] == word[0] and not any(part.isupper() for part in full)


def _stands_for(word: str, full: str) -> bool:
    """Whether the letters of an acronym stand in the name in that order, the first at its beginning."""
    capitals = sum(letter.isupper() for letter in word)
    if word == full or not (word.isupper() or word in full.split() or (capitals > 1 and len(word) < 8)):
        return False
    rest = full.removeprefix("The ").casefold()
    if not rest.startswith(word[0].casefold()):
        return False
    for letter in word.casefold():
        at = rest.find(letter)
        if at < 0:
            return False
        rest = rest[at + 1 :]
    return True

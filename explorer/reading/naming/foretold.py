"""Nouns of somebody whom the text names only later → whom: "will sell its glass unit … The unit, Vidriera Andina,"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.reading.cast import How, Pointer
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark
from explorer.reading.text.tokens import word_set

_NOUNS = word_set(
    "unit subsidiary arm division business affiliate brand startup start-up company firm chain label venture "
    "maker developer producer operator retailer supplier distributor manufacturer bank insurer brewer broker"
)
_ONE = word_set("a an its their his her another 's ’s")
_BACK = 3
_WIDEST = 6


def foretold(read: Sequence[Line], every: Sequence[list[Mark]], taken: Sequence[Pointer]) -> Iterator[Pointer]:
    """Where such nouns stand; *taken* are the pointers that are known."""
    starts = {pointer.start for pointer in taken}
    for index, (line, marks) in enumerate(zip(read, every, strict=True)):
        noun, who = _announced(line, marks)
        if not who:
            continue
        before = [one for one in read[max(0, index - _BACK) : index] if not one.heading]
        spots = [(one, at) for one in before for at in _told(one, noun)]
        named = {i for other in every[:index] for mark in other for i in mark.who}
        if len(spots) == 1 and who not in named:
            token = spots[0][0].tokens[spots[0][1]]
            if token.start not in starts:
                yield Pointer(token.start, token.end, How.NOMINAL, (who,))


def _announced(line: Line, marks: list[Mark]) -> tuple[str, str]:
    """The noun and whom it announces, of a sentence that begins with "The unit, Vidriera Andina,"."""
    for mark in marks[:1]:
        apart = line.text(mark.first - 1) == "," and line.text(mark.last) == "," and len(mark.who) == 1
        noun = line.low(mark.first - 2)
        small = all(line.text(at).islower() for at in range(line.begin + 1, mark.first - 1))
        if apart and mark.how is How.NAME and line.low(line.begin) == "the" and noun in _NOUNS and small:
            return noun, mark.who[0]
    return "", ""


def _told(line: Line, noun: str) -> Iterator[int]:
    """Where "its Argentine glass unit" ends, with no name beside it."""
    for at in range(line.begin + 1, len(line.tokens)):
        if line.low(at) != noun or line.text(at + 1)[:1].isupper() or line.text(at + 1) in ("'s", "’s"):
            continue
        if line.text(at + 1) == "," and line.text(at + 2)[:1].isupper():
            continue
        for back in range(at - 1, max(line.begin, at - _WIDEST) - 1, -1):
            if line.low(back) in _ONE:
                yield at
                break
            if not line.text(back)[:1].isalpha() or line.low(back) in ("the", "of", "to", "and", "in", "for", "with"):
                break

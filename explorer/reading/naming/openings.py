"""A text that opens with nouns for firms it names only then → which they are: "A Danish brewer … . Carlsberg said"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.naming.described import Description, nation_at
from explorer.reading.naming.fitness import fitness
from explorer.reading.naming.headwords import StandIn, carrying, goes_past
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark
from explorer.reading.naming.names import Names, phrase
from explorer.reading.text.tokens import word_set

_WIDEST = 7
_GOES_ON = word_set("that which whose who with in at from to for and")
_TIED = word_set("-owned -based -listed -backed -run -controlled -led -founded - owned run based listed")
_OTHERS = frozenset(("two", "three", "person", "place", "product", "event", "agreement", "institution", "media"))
_NO_FIRMS = word_set("deal plan bid offer row report study move group of")


def openings(
    read: Sequence[Line], every: Sequence[list[Mark]], known: Mapping[str, Description], names: Names
) -> Iterator[tuple[Line, StandIn, str]]:
    """Where such a noun stands, and whom it means."""
    told = [(line, marks) for line, marks in zip(read, every, strict=True) if not line.heading]
    if len(told) < len(("opening", "naming")):
        return
    (line, marks), (_, named) = told[:2]
    new = [mark for mark in named if mark.how is How.NAME and len(mark.who) == 1 and _is_new(mark, marks, known)]
    nouns = list(_indefinite(line, marks, names))
    subject = next((word for word in nouns if word.first <= line.begin + _WIDEST and word.acts), None)
    leads = new[0] if new and (new[0].subject and not new[0].beside) and new[0] is named[0] else None
    firms = {i for mark in marks for i in mark.who if known[i].type is EntityType.ORGANISATION}
    if subject is not None and firms and new:
        if _fits(subject, line, new[0], known, names):
            yield line, subject, new[0].who[0]  # "A bakery has been bought by Velar. The group paid 5m for Hanrahan's"
        return
    if subject is not None and leads is not None and _fits(subject, line, leads, known, names):
        yield line, subject, leads.who[0]
        others = [word for word in nouns if word is not subject]
        rest = {mark.who[0]: mark for mark in new if mark.who != leads.who}
        if len(others) == len(rest) == 1 and _fits(others[0], line, next(iter(rest.values())), known, names):
            yield line, others[0], next(iter(rest))


def _is_new(mark: Mark, before: list[Mark], known: Mapping[str, Description]) -> bool:
    """Whether a firm is named there for the first time."""
    one = known[mark.who[0]]
    firm = one.type is EntityType.ORGANISATION and not one.sorts & {"media", "institution"}
    return firm and not any(mark.who[0] in other.who for other in before)


def _fits(word: StandIn, line: Line, mark: Mark, known: Mapping[str, Description], names: Names) -> bool:
    return (fitness(word, line, known[mark.who[0]], names) or 0) > 0


def _indefinite(line: Line, marks: list[Mark], names: Names) -> Iterator[StandIn]:
    """Nouns for firms that are not said before: "A Danish brewer", "a Boston start-up"."""
    taken = {at for mark in marks if mark.how is How.NAME for at in range(mark.first, mark.last)}
    for at in range(line.begin, len(line.tokens) - 1):
        if line.low(at) not in ("a", "an"):
            continue
        place, nations, words = at + 1, frozenset[str](), tuple[str, ...]()
        while place < at + _WIDEST:
            end, sorts = carrying(line, place, names)
            if sorts and _is_whole(line, end, sorts, names):
                named = end in taken or (line.text(end) == "," and end + 1 in taken)
                apposed = named or line.text(at - 1) == ","
                if not _OTHERS.intersection(sorts) and not apposed:
                    first = end - 1 if nations else at
                    yield StandIn(first, end, How.NOMINAL, sorts, nations, words=frozenset(words),
                                  acts=at == line.begin)  # fmt: skip
                break
            nation, width = nation_at(line, place, names)
            town = phrase(line.tokens[place : place + 1])
            if not width and town in names.places:
                nation, width = names.places[town], 1
            if width:
                nations |= {nation}
            elif line.low(place) in _TIED:
                width = 1
            elif line.text(place).islower() and line.text(place)[0].isalpha() and line.low(place) not in _NO_FIRMS:
                words, width = (*words, line.text(place)), 1
            else:
                break
            place += width


def _is_whole(line: Line, end: int, sorts: tuple[str, ...], names: Names) -> bool:
    """Whether a noun ends at *end*, whatever is told of it behind."""
    return line.low(end) in _GOES_ON or not goes_past(line, end, sorts, names)

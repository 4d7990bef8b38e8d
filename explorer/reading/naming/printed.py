"""A cast → every place in the text where one of it is named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from explorer.model.entities import EntityType
from explorer.reading.cast import How, Pointer
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.groups import Group
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import LONGEST, Names, phrase
from explorer.reading.naming.whereabouts import dateline_places, nations_in


@dataclass(frozen=True)
class Printed:
    """Words of the text that name one member of the cast."""

    start: int
    end: int
    how: How
    entity: str


def printed(
    member: Mapping[str, Named], groups: Mapping[str, Group], read: tuple[Line, ...], names: Names
) -> Iterator[Printed]:
    """All words that name somebody, in no order; some within others."""
    places = {one.name: i for i, one in member.items() if one.type is EntityType.PLACE}
    for i, group in groups.items():
        for many in group.wordings:
            yield Printed(many.line.tokens[many.first].start, many.line.tokens[many.last - 1].end, How.GROUP, i)
    for i, one in member.items():
        for spot in one.spots:
            yield Printed(spot.start, spot.end, How.NAME, i)
    forms = _shorter(member, names) | {form: i for i, one in member.items() for form in one.forms}
    shouted = {form.casefold(): i for form, i in forms.items()}
    for line in read:
        if line.heading:
            yield from _in_heading(line, shouted if _is_shouted(line) else forms, places, names)
        if line.begin:
            for at, width, place in dateline_places(line, names):
                if place in places and width:
                    yield Printed(line.tokens[at].start, line.tokens[at + width - 1].end, How.NAME, places[place])
        for start, end, place in nations_in(line, names):
            if place in places:
                yield Printed(start, end, How.ADJECTIVE, places[place])


def _shorter(member: Mapping[str, Named], names: Names) -> dict[str, str]:
    """What a heading may print of a name that the text prints in full: without its legal form, the surname."""
    shorter: dict[str, str] = {}
    for i, one in member.items():
        words = one.name.split()
        if one.type is EntityType.PERSON and len(words) > 1:
            shorter.setdefault(words[-1], i)
        if one.type is EntityType.ORGANISATION:
            while len(words) > 1 and (names.has("organisations legal", words[-1]) or words[-1] in (",", "&")):
                words = words[:-1]
            shorter.setdefault(" ".join(words), i)
            if not names.is_ordinary(words[0]) and words[0] not in names.places and len(words[0]) > 2:
                shorter.setdefault(words[0], i)
    return shorter


def _is_shouted(line: Line) -> bool:
    """Whether the heading is in capitals throughout."""
    return all(token.text.isupper() for token in line.tokens if len(token.text) > 3 and token.text.isalpha())


def _in_heading(line: Line, forms: Mapping[str, str], places: Mapping[str, str], names: Names) -> Iterator[Printed]:
    """The names in a heading that the text below it knows."""
    shouted = _is_shouted(line)
    at = 0
    while at < len(line.tokens):
        for end in range(min(len(line.tokens), at + LONGEST), at, -1):
            words = phrase(line.tokens[at:end])
            who = forms.get(words.casefold() if shouted else words) or places.get(names.places.get(words, ""))
            if who:
                yield Printed(line.tokens[at].start, line.tokens[end - 1].end, How.NAME, who)
                at = end - 1
                break
        at += 1


def apart(found: Iterable[Printed]) -> list[Printed]:
    """In order, without those within others."""
    kept: list[Printed] = []
    for one in sorted(found, key=lambda f: (f.start, -f.end, f.how is not How.NAME)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def pointers_of(found: Iterable[Printed]) -> tuple[Pointer, ...]:
    """A pointer for each."""
    return tuple(Pointer(one.start, one.end, one.how, (one.entity,)) for one in found)

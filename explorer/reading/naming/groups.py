"""Groups that have no name of their own: "Japan's automakers", "Chinese EV brands"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.text.tokens import word_set

_BETWEEN = 3
_BREAKS = word_set(
    "and or of in to with for by at on from is are was were has have said the a an owns sells "
    "runs wants makes buys operates employs holds controls"
)
_OFFICES = word_set(
    "minister ministry body bodies group groups association leader leaders source sources expert experts lobby "
    "executive executives standard standards analyst analysts officials insiders watchers secretary department"
)  # fmt: skip
_LEFT_OUT = word_set("other many some most largest biggest leading major big top two three four several own")
_APART = word_set(
    "regulators customers lawmakers investors workers farmers universities partners"
)  # people of another kind than the companies beside them


@dataclass(frozen=True, slots=True)
class Many:
    """Tokens ``first`` to ``last`` of a sentence that stand for a group of one nation and sector."""

    line: Line
    first: int
    last: int
    place: str
    sector: str
    name: str


@dataclass(frozen=True, slots=True)
class Group:
    """One group, with all its wordings."""

    name: str
    place: str
    sector: str
    wordings: tuple[Many, ...]

    @property
    def is_merged(self) -> bool:
        """Whether its wordings differ, so that taking them for one is a choice."""
        return len({many.name.casefold() for many in self.wordings}) > 1


def groups_in(line: Line, names: Names) -> Iterator[Many]:
    """The groups that a sentence speaks of, in order."""
    at = line.begin
    while at < len(line.tokens):
        many = _group(line, at, names)
        if many is None:
            at += 1
            continue
        yield many
        at = many.last


def _group(line: Line, at: int, names: Names) -> Many | None:
    place, stop = _nation(line, at, names)
    if not place:
        return None
    for noun in range(stop, min(stop + _BETWEEN + 1, len(line.tokens))):
        for end in range(min(noun + 3, len(line.tokens)), noun, -1):
            words = phrase(line.tokens[noun:end])
            words = words if words in names.group_nouns else words.casefold()
            small = line.tokens[end - 1].text.islower() or not line.tokens[end - 1].is_capital
            vague = place in names.regions and names.group_nouns.get(words) == "partners"  # "European rivals"
            if words in names.group_nouns and (_names_them(line, end) or _counts_them(line, at, end)):
                return None
            if words in names.group_nouns and small and not vague and line.low(end) not in _OFFICES:
                nation = names.adjective_of.get(place)
                kept = [line.text(n) for n in range(stop, end) if line.low(n) not in _LEFT_OUT]
                first = at - 1 if words.endswith("industry") and line.low(at - 1) == "the" else at
                name = " ".join([nation or line.text(at), *kept])
                return Many(line, first, end, place, names.group_nouns[words], name)
        token = line.tokens[noun]
        if not token.is_word or (token.is_capital and not names.has("common acronyms", token.text)) or (
            token.text in _BREAKS
        ):  # fmt: skip
            return None
    return None


def _names_them(line: Line, end: int) -> bool:
    """Whether those meant are named at once: "Chinese carmakers BYD and Chery", "Chinese firms such as BYD"."""
    at = end + (line.text(end) == ",")
    if (line.low(at), line.low(at + 1)) == ("such", "as") or line.low(at) in ("including", "like"):
        at += 2 if line.low(at) == "such" else 1
    elif at != end:
        return False
    return at < len(line.tokens) and line.tokens[at].is_word and line.tokens[at].is_capital


def _counts_them(line: Line, at: int, end: int) -> bool:
    """Whether those meant are counted, then named: "Two mid-sized Italian lenders, X and Y, said"."""
    counted = any(line.low(back) in ("two", "three", "four", "both") for back in range(max(line.begin, at - 3), at))
    return counted and line.text(end) == "," and end + 1 < len(line.tokens) and line.tokens[end + 1].is_capital


def _nation(line: Line, at: int, names: Names) -> tuple[str, int]:
    """The place whose adjective or possessive begins at *at*, and where that ends."""
    if not line.tokens[at].is_capital and line.text(at) not in names.widest:
        return "", at
    for width in (3, 2, 1):
        words = phrase(line.tokens[at : at + width])
        after = at + width
        if words in names.adjectives and words not in names.peoples and len(line.tokens) > after:
            return names.adjectives[words], after
        if words in names.places and line.text(after) in ("'s", "’s", "'", "’"):
            return names.places[words], after + 1
    return "", at


def join_groups(found: Iterable[Many]) -> tuple[Group, ...]:
    """The wordings, gathered by nation and sector; "firms" are the one sector of their nation that is named."""
    by_nation: dict[str, dict[str, list[Many]]] = defaultdict(dict)
    for many in found:
        by_nation[many.place].setdefault(many.sector, []).append(many)
    joined: list[Group] = []
    for place, sectors in by_nation.items():
        joined.extend(_joined(place, sectors))
    return tuple(sorted(joined, key=lambda group: group.wordings[0].line.tokens[group.wordings[0].first].start))


def _joined(place: str, sectors: Mapping[str, list[Many]]) -> Iterator[Group]:
    special = [sector for sector in sectors if sector != "companies" and sector not in _APART]
    for sector, wordings in sectors.items():
        if sector == "companies" and len(special) == 1:
            continue
        members = wordings
        if [sector] == special:
            members = sorted([*wordings, *sectors.get("companies", ())], key=lambda many: (many.line.index, many.first))
        yield Group(wordings[0].name, place, sector, tuple(members))

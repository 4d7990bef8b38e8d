"""Words that stand for somebody named before → whom they likely mean, and whom else they may."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from explorer.model.entities import EntityType
from explorer.reading.cast import How, Pointer
from explorer.reading.naming.described import PARTS, Description, with_country
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.naming.several import Mark, several
from explorer.reading.naming.stand_ins import StandIn, stand_ins
from explorer.reading.text.tokens import word_set

_FARTHEST = 6
"""Sentences back that a word may point."""

_MOST = 60
"""Mentions back that are looked at, so that a text without full stops takes no longer than another."""

_LEAST = 0.8
_PREPOSITIONS = word_set(
    "of with in by for to from at on between against via among near including like than into over under about after "
    "before since across through toward towards without within during despite"
)
_AFTER_PLACE = _PREPOSITIONS | word_set("is was are were has have had will would and or said says that which who as")
_BOUNDARIES = word_set(
    "said says that which who because but while after before when if although though as whether added told since until "
    "once unless where so ; : — – “ ”"
)


def link(
    read: tuple[Line, ...], named: tuple[Pointer, ...], known: Mapping[str, Description], names: Names
) -> tuple[Pointer, ...]:
    """The pointers by name, and those by noun and pronoun, in order."""
    by_start = {pointer.start: pointer for pointer in named}
    known = dict(known)
    history: list[Mark] = []
    found = list(named)
    for line in read:
        marks = _marks(line, by_start)
        if line.heading:
            continue
        taken = frozenset(at for mark in marks for at in range(mark.first, mark.last))
        here: list[Mark] = []
        waiting = iter([*marks, None])
        coming = next(waiting)
        for word in stand_ins(line, taken, names):
            while coming is not None and coming.first < word.first:
                here.append(coming)
                coming = next(waiting)
            best = _announced(word, line, coming, known)
            others: tuple[str, ...] = ()
            if not best:
                best, others = _resolve(word, line, [*history[-_MOST:], *here[-_MOST:]][-_MOST:], known, names)
            start, end = line.tokens[word.first].start, line.tokens[word.last - 1].end
            if (best or others) and not any(at in taken for at in range(word.first, word.last)):
                found.append(Pointer(start, end, word.how, best, others))
            if len(best) == 1 and not others and word.nations and known[best[0]].type is EntityType.ORGANISATION:
                home = frozenset[str]().union(*(with_country(nation, names) for nation in word.nations))
                known[best[0]] = replace(known[best[0]], nations=known[best[0]].nations | home)
            if best:
                subject = _is_subject(line, word.first, here[-_MOST:])
                here.append(
                    Mark(line.index, word.first, word.last, best, subject, word.owner, word.how, bool(word.nations))
                )
        history.extend(here)
        history.extend([] if coming is None else [coming, *(mark for mark in waiting if mark is not None)])
    return tuple(sorted(found, key=lambda pointer: pointer.start))


def _marks(line: Line, by_start: Mapping[int, Pointer]) -> list[Mark]:
    marks: list[Mark] = []
    ends = {token.end: at for at, token in enumerate(line.tokens)}
    for at, token in enumerate(line.tokens):
        pointer = by_start.get(token.start)
        if pointer is not None and pointer.end in ends:
            place = pointer.how is How.ADJECTIVE or line.low(ends[pointer.end] + 1) == "-based"
            owner = line.low(ends[pointer.end] + 1) in ("'s", "’s", "'", "’")
            subject = not place and _is_subject(line, at, marks[-_MOST:])
            last = ends[pointer.end] + 1
            placed = line.low(at - 1) == "the" and line.text(last).islower() and line.low(last) not in _AFTER_PLACE
            marks.append(Mark(line.index, at, last, pointer.entities, subject, owner, pointer.how, placed))
    return marks


def _is_subject(line: Line, at: int, before: Iterable[Mark]) -> bool:
    """Whether the sentence, or this part of it, is about what stands at *at*: the first, after no preposition."""
    first = _clause(line, at)
    if any(mark.subject and not mark.owner and mark.first >= first for mark in before):
        return line.low(at - 1) in ("and", "&") and any(mark.subject and mark.last == at - 1 for mark in before)
    back = at - 1
    while back >= first and (line.tokens[back].text.islower() or line.tokens[back].is_capital) and at - back < 6:
        if line.low(back) in _PREPOSITIONS:
            return False
        back -= 1
    return line.text(back) != "(" if back >= 0 else True


def _clause(line: Line, at: int) -> int:
    """Where the part of the sentence that holds *at* begins."""
    for back in range(at - 1, max(line.begin, at - _MOST) - 1, -1):
        if line.low(back) in _BOUNDARIES:
            return back + 1
        if line.text(back) == "," and line.low(back + 1) in ("and", "but", "which", "who", "while"):
            return back + 1
    return max(line.begin, at - _MOST)


def _resolve(
    word: StandIn, line: Line, before: list[Mark], known: Mapping[str, Description], names: Names
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Whom it means, and whom else it may mean."""
    recent = [mark for mark in before if line.index - mark.line <= _FARTHEST]
    if word.number > 1:
        if word.how is How.NOMINAL:
            recent = [mark for mark in before if line.index - mark.line <= 2 * _FARTHEST]
        return several(word, line, recent, known)
    if apposed := _apposed(word, line, recent, known):
        return apposed, ()
    scores = _scores(word, line, recent, known, names)
    ranked = sorted(scores, key=lambda who: (-scores[who], who))
    if not ranked:
        return (), ()
    if scores[ranked[0]] < _LEAST or _is_close(word, ranked, scores, known):
        return (), tuple(ranked[:3])
    return (ranked[0],), tuple(who for who in ranked[1:3] if scores[who] > 0)


def _scores(
    word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description], names: Names
) -> dict[str, float]:
    """How likely each one is meant."""
    barred = _barred(word, line, recent)
    scores: dict[str, float] = {}
    for who in {i for mark in recent if mark.how is not How.GROUP or word.sorts == ("it",) for i in mark.who}:
        if known[who].type is EntityType.PLACE and all(mark.placed for mark in recent if who in mark.who):
            continue  # "The Düsseldorf maker said it …"
        fit = _fit(word, known[who], names)
        if fit is not None and who not in barred:
            scores[who] = fit + _nearness(who, line, recent, word)
    compared = _is_compared(word, line)
    noun = line.low(word.last - 1) if word.how is How.NOMINAL else ""
    for who in scores:
        mine = [mark for mark in recent if who in mark.who]
        if word.nations or compared:
            if any(mark.line == line.index and not mark.owner for mark in mine):
                scores[who] += 0.8
            elif word.nations and not known[who].nations and len(mine) < 2:
                scores[who] -= 0.8
        if noun and not word.nations and noun in known[who].nouns:
            scores[who] += 2.4  # "the startup": whoever the text has called one
        if noun in _WHOLES and known[who].part:
            scores[who] -= 1  # "The brand" is rather the company than the subsidiary that makes its cells.
        if noun in PARTS or noun in _OTHERS:
            scores[who] += 2 if known[who].part and noun in PARTS else -_led(who, recent)
    return scores


def _is_compared(word: StandIn, line: Line) -> bool:
    """As in "the bigger carmaker": not the one that the sentence is about."""
    return any(line.low(at) in _COMPARED for at in range(word.first, word.last))


def _apposed(word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description]) -> tuple[str, ...]:
    """Whom a noun tells of that stands in commas right behind a name: "Grupo Bimbo, the Mexican bakery company,"."""
    first = word.first
    while first > word.first - 5 and line.low(first) != "the":
        first -= 1
    if word.how is not How.NOMINAL or line.low(first) != "the" or line.text(first - 1) != ",":
        return ()
    closed = line.text(word.last) in (",", ".", ")") or line.low(word.last) in ("that", "which", "behind", "with")
    named = [mark for mark in recent if mark.line == line.index and mark.last == first - 1 and mark.how is How.NAME]
    if not named or not closed or len(named[-1].who) != 1:
        return ()
    kind = known[named[-1].who[0]].type
    return named[-1].who if kind is EntityType.ORGANISATION or kind.value in word.sorts else ()


_OTHERS = word_set("customer client rival competitor partner seller target business")
"""Nouns for somebody beside whom the text is about."""
_WHOLES = word_set("company firm group brand giant startup start-up carmaker automaker maker manufacturer")
_MARGIN = 0.6
_COMPARED = word_set("bigger larger smaller older younger richer")


def _led(who: str, recent: list[Mark]) -> float:
    """How much the last sentence that names somebody is about them."""
    last = next(mark.line for mark in reversed(recent) if who in mark.who)
    leads = any(mark.subject and not mark.owner for mark in recent if mark.line == last and who in mark.who)
    return 1.8 if leads else 0.0


def _is_close(word: StandIn, ranked: list[str], scores: Mapping[str, float], known: Mapping[str, Description]) -> bool:
    """Whether a noun with a nation may mean two whose nation the text does not tell: then neither is certain."""
    if not word.nations or word.nations & known[ranked[0]].nations or len(ranked) < 2:
        return False
    return scores[ranked[0]] - scores[ranked[1]] < _MARGIN


def _announced(word: StandIn, line: Line, coming: Mark | None, known: Mapping[str, Description]) -> tuple[str, ...]:
    """Whom a noun announces: "The seller, Appian Capital, has sued"."""
    if coming is None or word.how is not How.NOMINAL or coming.how is not How.NAME or len(coming.who) != 1:
        return ()
    apart = line.text(word.last) == "," and coming.first == word.last + 1 and line.text(coming.last) == ","
    fits = word.number == 1 and _sort_fit(word.sorts, known[coming.who[0]]) is not None
    return coming.who if apart and fits else ()


_THINGS = {
    EntityType.ORGANISATION: 1.0,
    EntityType.PRODUCT: -0.7,
    EntityType.PLACE: -1.2,
    EntityType.AGREEMENT: -1.0,
    EntityType.EVENT: -1.2,
    EntityType.GROUP: -2.5,
}
"""How likely "it" means one of these."""


def _fit(word: StandIn, one: Description, names: Names) -> float | None:
    """How well somebody fits the noun or pronoun; None for not at all."""
    if word.gender:
        if one.type is not EntityType.PERSON or (one.gender and one.gender != word.gender):
            return None
        return 1.0 if one.gender else 0.5
    if word.sorts == ("it",):
        if "media" in one.sorts:
            return -0.6
        return _THINGS.get(one.type)
    fit = _sort_fit(word.sorts, one)
    if fit is None:
        return None
    for nation in word.nations:
        if one.nations and not (with_country(nation, names) & one.nations):
            return None
        # That a bank is Italian does not make it "the Modena lender".
        fit += 3 if nation in one.nations else -0.2 if one.nations else -0.5
    return fit


def _sort_fit(sorts: tuple[str, ...], one: Description) -> float | None:
    if one.type.value in sorts and one.type is not EntityType.ORGANISATION:
        return 1.0
    if one.type is not EntityType.ORGANISATION:
        return None
    special = frozenset(sorts) - {"organisation", "person", "two"}
    if special & one.sorts:
        return 3.0
    if "organisation" in sorts:
        return -0.7 if "institution" in one.sorts else -0.3 if "media" in one.sorts else 1.0
    if not special - {"place", "product", "event", "agreement"}:
        return None
    if not special - {"place", "product", "event", "agreement", "institution", "media"}:
        return None
    return None if one.sorts else 0.2


def _nearness(who: str, line: Line, recent: list[Mark], word: StandIn) -> float:
    """How present somebody is: named last, as what the sentence is about, often."""
    mine = [mark for mark in recent if who in mark.who]
    last = mine[-1]
    away = line.index - last.line
    score = 2.0 - 0.9 * away + 0.12 * min(len(mine), 6)
    there = [mark for mark in mine if mark.line == last.line]
    if any(mark.subject for mark in there):
        score += 1.3 if any(mark.subject and not mark.owner for mark in there) else 0.9
    if away == 0 and word.how is How.PRONOUN:
        clause = _clause(line, word.first)
        score += 1.0 if any(mark.subject and mark.first >= clause for mark in there) else 0.4
    return score


def _barred(word: StandIn, line: Line, recent: list[Mark]) -> frozenset[str]:
    """Who cannot be meant, because the word stands beside them in one part of a sentence: "it … with the company"."""
    if word.owner:
        # "Sequoia, its biggest shareholder,": whoever is told of is not whose shares they are.
        told = [mark for mark in recent if mark.line == line.index and mark.last == word.first - 1]
        return frozenset(told[-1].who if told and line.text(word.first - 1) == "," else ())
    if word.nations:
        # "The Stuttgart company said the New York rival …": two places, two companies.
        placed = {
            i
            for mark in recent
            if mark.line == line.index and mark.placed and mark.how is How.NOMINAL
            for i in mark.who
        }
        if placed:
            return frozenset(placed)
        comma = max((at for at in range(line.begin, word.first) if line.text(at) == ","), default=line.begin)
        return frozenset(i for mark in recent if mark.line == line.index and mark.first >= comma for i in mark.who)
    if _is_compared(word, line):
        return frozenset(i for mark in recent if mark.line == line.index and mark.subject for i in mark.who)
    clause = _clause(line, word.first)
    barred = {i for mark in recent if mark.line == line.index and clause <= mark.first for i in mark.who}
    return frozenset(barred)

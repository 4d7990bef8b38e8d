"""Words that stand for somebody named before → whom they likely mean, and whom else they may."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from explorer.model.entities import EntityType
from explorer.reading.cast import How, Pointer
from explorer.reading.naming.barring import told_of
from explorer.reading.naming.bosses import in_hands, unplaced
from explorer.reading.naming.described import Description, with_country
from explorer.reading.naming.fitness import fitness
from explorer.reading.naming.foretold import foretold
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.likelihood import likelihoods
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import MOST, Mark, by_role, doer, is_subject, marks_of
from explorer.reading.naming.names import Names
from explorer.reading.naming.openings import openings
from explorer.reading.naming.own_things import of_the_counter, of_the_seller
from explorer.reading.naming.several import several
from explorer.reading.naming.speakers import WE, is_all_quoted, quoted, spoken_for
from explorer.reading.naming.stand_ins import stand_ins
from explorer.reading.naming.story import Story
from explorer.reading.naming.theres import theres
from explorer.reading.naming.topics import MEDIA, OPENING, dealing_media, is_release, issuer_of, main_of
from explorer.reading.naming.wheres import where
from explorer.reading.text.tokens import word_set

_FARTHEST = 6
"""Sentences back that a word may point."""

_LEAST = 0.8
_MARGIN = 0.6
_CLOSE = 2.0
"""How much less likely somebody is who may be meant as well."""
_LOOSE = word_set("studio farm team venture consortium upstart house newcomer challenger champion")
"""Nouns that may stand for many another thing than whoever the text has called so."""
_GRANTS = word_set("approved cleared endorsed ratified sanctioned confirmed backed accepted okayed")
_SAID = word_set("said says announced disclosed informed")


def link(
    read: tuple[Line, ...], named: tuple[Pointer, ...], known: Mapping[str, Description], names: Names
) -> tuple[Pointer, ...]:
    """The pointers by name, and those by noun and pronoun, in order."""
    by_start = {pointer.start: pointer for pointer in named}
    known = dict(known)
    people = frozenset(i for i, one in known.items() if one.type is EntityType.PERSON)
    firms = frozenset(i for i, one in known.items() if one.type is EntityType.ORGANISATION)
    history: list[Mark] = []
    speaking = (-1, "")
    employers: dict[str, str] = {}
    found = list(named)
    places = frozenset(i for i, one in known.items() if one.type is EntityType.PLACE)
    every = [marks_of(line, by_start, places, people) for line in read]
    release = any(is_release(line) for line in read[:OPENING])
    times = Counter(i for marks in every for mark in marks for i in mark.who)
    for i in dealing_media(read, every, known):
        if times[i] > 1 and 2 * times[i] >= max(times[one] for one in firms):
            known[i] = replace(known[i], sorts=known[i].sorts - {"media"}, nouns=known[i].nouns | MEDIA)
    beside = frozenset(i for i in firms if known[i].sorts & {"media", "institution"})
    issuer = issuer_of(read, every, firms - beside or firms, release)
    main = issuer or main_of(read, every, firms - beside, times)
    called = frozenset[str]().union(*(one.called | one.nouns & _LOOSE for one in known.values()))
    for line, word, who in openings(read, every, known, names):
        found.append(Pointer(line.tokens[word.first].start, line.tokens[word.last - 1].end, How.NOMINAL, (who,)))
        known[who] = _learnt(known[who], word, line, False, names)
    for line, marks in zip(read, every, strict=True):
        if line.heading:
            history.extend(replace(mark, subject=False) for mark in marks)
            continue
        taken = frozenset(at for mark in marks for at in range(mark.first, mark.last))
        about = _leading(line, read, history[-MOST:], firms - beside) or main
        bosses = dict.fromkeys(unplaced(line, marks, people, firms - beside, about), about)
        placed = by_role(line, marks, people, firms, names)
        employers = bosses | employers | in_hands(line, marks, people, firms) | placed
        here: list[Mark] = []
        waiting = iter([*marks, None])
        coming = next(waiting)
        for word in stand_ins(line, taken, names, called):
            while coming is not None and coming.first < word.first:
                here.append(coming)
                coming = next(waiting)
            recent = [*history[-MOST:], *here[-MOST:]][-MOST:]
            ahead = marks[bisect_left(marks, word.last, key=lambda mark: mark.first) :][:MOST]
            story = Story(recent, ahead, known, employers, issuer, release, main, times)
            leads = any(mark.subject and set(mark.who) & firms for mark in here)
            word, best, others = _meant(word, line, story, (coming, leads), names)
            here = _set_aside(word, line, here)
            start, end = line.tokens[word.first].start, line.tokens[word.last - 1].end
            if best and word.sorts in (("person",), ("people",)) and word.nations:
                found = [one for one in found if one.how is not How.ADJECTIVE or not start <= one.start < end]
                found.append(Pointer(start, end, word.how, best, others))  # "the Romanian": he, not the country
            elif (best or others) and not any(at in taken for at in range(word.first, word.last)):
                found.append(Pointer(start, end, word.how, best, others))
            if len(best) == 1:
                known[best[0]] = _learnt(known[best[0]], word, line, bool(others), names)
            if best or (word.how is How.NOMINAL and word.number == 1 and not others):
                subject = is_subject(line, word.first, here[-MOST:])
                owner = word.owner or line.low(word.last) in ("'s", "’s")
                at_home = bool(word.nations)
                here.append(Mark(line.index, word.first, word.last, best, subject, owner, word.how, at_home))
        here.extend([] if coming is None else [coming, *(mark for mark in waiting if mark is not None)])
        employers = employers | by_role(line, here, people, firms, names)
        spoken = spoken_for(line, here, employers, firms, names)
        spoken = spoken or (speaking[1] if speaking[0] == line.index - 1 and is_all_quoted(line) else "")
        speaking = (line.index, spoken)
        found += [
            Pointer(line.tokens[at].start, line.tokens[at].end, How.PRONOUN, (spoken,))
            for at in sorted(quoted(line) - taken)
            if spoken and line.low(at) in WE and line.text(at) != "US"
        ]
        found += [
            Pointer(line.tokens[at].start, line.tokens[at].end, How.PRONOUN, (place,))
            for at, place in theres(line, history[-MOST:], here, places)
        ]
        history.extend(here)
    found += list(foretold(read, every, found))
    return tuple(sorted(found, key=lambda pointer: pointer.start))


def _meant(
    word: StandIn, line: Line, story: Story, coming: tuple[Mark | None, bool], names: Names
) -> tuple[StandIn, tuple[str, ...], tuple[str, ...]]:
    """The word, or the part of it that stands for somebody; whom it means; whom else it may.

    *coming* is who is named next in the sentence, and whether it has been about a firm before.
    """
    if word.whose:
        if firm := _whose(word, line, story, names):
            return word, firm, ()
        word = replace(word, last=word.first + 1, how=How.PRONOUN, sorts=("person",), whose=False, owner=True)
    ahead, leads = coming
    best = _announced(word, line, ahead, story.known, names) or _described(word, line, story, names)
    if not best and not leads:
        best = _opened(word, line, ahead, story.known, names)
    return (word, best, ()) if best else (word, *_resolve(word, line, story, names))


def _learnt(one: Description, word: StandIn, line: Line, doubtful: bool, names: Names) -> Description:
    """What is known of somebody after a word that means them: where they are at home, what they are called."""
    if word.nations and not doubtful and one.type is EntityType.ORGANISATION:
        home = frozenset[str]().union(*(with_country(nation, names) for nation in word.nations))
        one = replace(one, nations=one.nations | home)
    if word.how is How.NOMINAL and not word.whose and (word.nations or not doubtful):
        sorts = _TRADES & {*word.sorts} if one.type is EntityType.ORGANISATION and not doubtful else frozenset[str]()
        one = replace(
            one, nouns=one.nouns | {line.low(word.last - 1)}, words=one.words | word.words, sorts=one.sorts | sorts
        )
    return one


_TRADES = word_set("bank investor airline automaker drugmaker energy miner retailer telecom club")
"""Sorts of firms that are seldom called so unless they are."""


def _set_aside(word: StandIn, line: Line, here: list[Mark]) -> list[Mark]:
    """The marks of a sentence, those told of as another's set aside: "Kastor Bank, the company's largest lender,"."""
    owns = word.owner or line.low(word.last) in ("'s", "’s")
    aside = told_of(word, line, here[-MOST:]) if owns else frozenset()
    return [replace(mark, aside=True) if aside & {*mark.who} else mark for mark in here] if aside else here


def _resolve(word: StandIn, line: Line, story: Story, names: Names) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Whom it means, and whom else it may mean."""
    known = story.known
    wide = word.how is How.NOMINAL and (word.number > 1 or word.sorts == ("place",))
    farthest = 2 * _FARTHEST if wide else _FARTHEST
    recent = [mark for mark in story.recent if line.index - mark.line <= farthest]
    story = replace(story, recent=recent)
    if line.low(word.last - 1) == "board" and not story.release:
        return (), ()
    if word.number > 1:
        return several(word, line, recent, known)
    if word.sorts == ("latter",):
        return _latter(line, recent, known), ()
    if apposed := _apposed(word, line, recent, known):
        titled = known[apposed[0]].type is EntityType.PERSON  # "Anna Berg, the founder,": what she is, not who
        return (() if titled else apposed), ()
    if own := (
        _itself(word, line, recent, known)
        or _approved(word, line, recent, known)
        or of_the_seller(word, line, recent, known)
        or of_the_counter(word, line, recent[-MOST:], known)
    ):
        return own, ()
    if there := where(word, line, recent, known):
        return there, ()
    scores = likelihoods(word, line, story, names)
    times = story.times or {}  # Of two as likely, whoever the text names more.
    ranked = sorted(scores, key=lambda who: (-scores[who], -times.get(who, 0), who))
    if not ranked:
        return (), ()
    alone = len(ranked) == 1 and line.low(word.last - 1) == "country"  # Whatever is a country, and no other is named.
    if (scores[ranked[0]] < _LEAST and not alone) or _is_close(word, ranked, scores, known, names):
        return (), tuple(ranked[:3])
    near = max(0.0, scores[ranked[0]] - _CLOSE)
    return (ranked[0],), tuple(who for who in ranked[1:3] if scores[who] > near)


_TOLD = word_set("said says told quoted added insisted stressed")


def _leading(line: Line, read: tuple[Line, ...], history: list[Mark], firms: frozenset[str]) -> str:
    """The firm that the sentence before begins with, in the same paragraph."""
    last = read[line.index - 1] if 0 < line.index < len(read) else None
    if last is None or last.index != line.index - 1 or line.tokens[0].start - last.tokens[-1].end > 1:
        return ""
    there = [mark for mark in history if mark.line == last.index and mark.how is not How.ADJECTIVE]
    if not any(line.low(at) in _TOLD for at in range(line.begin, len(line.tokens))):
        return ""
    opens = there and there[0].first <= last.begin + 1 and there[0].subject and not there[0].aside
    return there[0].who[0] if opens and len(there[0].who) == 1 and there[0].who[0] in firms else ""


def _whose(word: StandIn, line: Line, story: Story, names: Names) -> tuple[str, ...]:
    """Whose firm "his company" is: of whoever he is, if the text has told where that person works."""
    he = replace(word, last=word.first + 1, how=How.PRONOUN, sorts=("person",), whose=False, owner=True)
    person, _ = _resolve(he, line, story, names)
    firm = story.employers.get(person[0], "") if len(person) == 1 else ""
    return (firm,) if firm else ()


def _itself(word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description]) -> tuple[str, ...]:
    """Of whom "itself" speaks: of whom its own part of the sentence is about."""
    does = doer(line, word.first, recent[-MOST:], within=True) if line.low(word.first) == "itself" else None
    fits = does is not None and len(does.who) == 1 and known[does.who[0]].type is EntityType.ORGANISATION
    return does.who if does is not None and fits else ()


def _approved(word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description]) -> tuple[str, ...]:
    """Whose "its" is where a regulator approves: "X said the bank Y has approved the appointment of A as its head"."""
    near = [line.low(at) for at in range(max(line.begin, word.first - 9), word.first)]
    if line.low(word.first) != "its" or "as" not in near[-2:] or "appointment" not in near:
        return ()
    firms = [mark for mark in recent if mark.line == line.index and mark.first < word.first and len(mark.who) == 1
             and known[mark.who[0]].type is EntityType.ORGANISATION]  # fmt: skip
    told = [mark for mark in firms[:1] if any(line.low(at) in _GRANTS for at in range(mark.last, word.first))]
    said = told and any(line.low(at) in _SAID for at in range(told[0].last, firms[-1].first))
    return told[0].who if said and len(firms) > 1 else ()


def _latter(line: Line, recent: list[Mark], known: Mapping[str, Description]) -> tuple[str, ...]:
    """Who was named last, of two that were named just before."""
    near = [mark.who[0] for mark in recent if line.index - mark.line <= 1 and len(mark.who) == 1]
    near = [who for who in near if known[who].type in (EntityType.ORGANISATION, EntityType.PERSON)]
    two = list(dict.fromkeys(reversed(near)))[:2]
    return (two[0],) if len(two) > 1 and known[two[0]].type is known[two[1]].type else ()


def _apposed(word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description]) -> tuple[str, ...]:
    """Whom a noun tells of that stands in commas right behind a name: "Grupo Bimbo, the Mexican bakery company,"."""
    if line.low(word.first) == "itself" and recent and recent[-1].last == word.first and recent[-1].line == line.index:
        return recent[-1].who  # "an offer for Kootenay itself"
    first = word.first
    while first > word.first - 7 and line.low(first) != "the":
        first -= 1
    if word.how is not How.NOMINAL or line.low(first) != "the" or line.text(first - 1) != ",":
        return ()
    closed = line.text(word.last) in (",", ".", ")") or line.low(word.last) in _TOLD_ON
    named = [mark for mark in recent if mark.line == line.index and mark.last == first - 1 and mark.how is How.NAME]
    if not named or not closed or len(named[-1].who) != 1:
        return ()
    kind = known[named[-1].who[0]].type
    return named[-1].who if kind is EntityType.ORGANISATION or kind.value in word.sorts else ()


_TOLD_ON = word_set("that which whose behind with formerly known best owned controlled led founded backed based run")
_OPENERS = word_set(
    "asked when while as before after since although though if once despite in with like unlike following for by"
)


def _opened(
    word: StandIn, line: Line, coming: Mark | None, known: Mapping[str, Description], names: Names
) -> tuple[str, ...]:
    """Whom a pronoun announces in the words a sentence opens with: "Asked whether he agrees, Seki laughs"."""
    if coming is None or word.how is not How.PRONOUN or word.number > 1 or coming.how is not How.NAME:
        return ()
    opens = line.low(line.begin) in _OPENERS and word.first < line.begin + _WITHIN and coming.subject
    behind = line.text(coming.first - 1) == "," and not any(
        line.text(at) == "," for at in range(word.last, coming.first - 1)
    )
    fits = opens and behind and len(coming.who) == 1 and not coming.owner
    return coming.who if fits and (fitness(word, line, known[coming.who[0]], names) or 0) > 0 else ()


_WITHIN = 6


def _is_close(
    word: StandIn, ranked: list[str], scores: Mapping[str, float], known: Mapping[str, Description], names: Names
) -> bool:
    """Whether a noun with a nation may mean two whose nation the text does not tell: then neither is certain."""
    if not word.nations or word.nations & known[ranked[0]].nations or len(ranked) < 2:
        return False
    home = frozenset[str]().union(*(with_country(nation, names) for nation in word.nations))
    if home & known[ranked[0]].nations and not home & known[ranked[1]].nations:
        return False  # "South Korea's Velar", and later "the Seoul-based company"
    return scores[ranked[0]] - scores[ranked[1]] < _MARGIN


def _described(word: StandIn, line: Line, story: Story, names: Names) -> tuple[str, ...]:
    """Whom a noun announces at more length: "The seller, the Toronto private equity house Birchmount Capital,"."""
    if word.how is not How.NOMINAL or word.number != 1 or line.text(word.last) != ",":
        return ()
    for mark in story.ahead:
        between = range(word.last + 1, mark.first)
        if len(between) > _LONGEST or any(line.low(at) in _NO_NAME or not line.text(at)[0].isalpha() for at in between):
            return ()
        if mark.how is How.NAME and len(mark.who) == 1 and line.text(mark.last) == "," and len(between):
            return mark.who if fitness(word, line, story.known[mark.who[0]], names) is not None else ()
    return ()


_LONGEST = 8
_NO_NAME = word_set(
    "which who whose that like unlike with from by along including in at to for and or of its their his her on as "
    "said says is was has had once formerly now then also where when while but such among near via plus not although"
)


def _announced(
    word: StandIn, line: Line, coming: Mark | None, known: Mapping[str, Description], names: Names
) -> tuple[str, ...]:
    """Whom a noun announces: "The seller, Appian Capital, has sued"."""
    if coming is None or word.how is not How.NOMINAL or coming.how is not How.NAME or len(coming.who) != 1:
        return ()
    apart = line.text(word.last) == "," and coming.first == word.last + 1 and line.text(coming.last) == ","
    fits = apart and word.number == 1 and fitness(word, line, known[coming.who[0]], names) is not None
    return coming.who if fits else ()

"""Words for several ("they", "the two companies") → which two or more of those named before they mean."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.naming.described import Description
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark
from explorer.reading.text.tokens import word_set

_COMPANIES = word_set("two companies firms providers carmakers makers manufacturers rivals bidders suppliers groups")
_NEAR = 5
"""Sentences back that two of many may be meant from."""
_TELL = word_set(
    "add argue believe reckon say think warn said say says cautioned added warned told noted declined asked spoke"
)


def several(
    word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Which two or more are meant."""
    kinds, wanted = _kinds(word, line, recent, known), word.number
    unlikely = frozenset(("media", "institution")) if line.low(word.last - 1) in _COMPANIES else frozenset(("media",))
    if _means_nobody(word, line):
        return (), ()
    if joined := _joined(word, line, recent, known):
        return joined, ()
    if whole := _again(word, line, recent):
        return whole, ()
    if word.how is How.PRONOUN and _is_of_others(word, line):
        return (), ()
    nearer = set[str]()
    for away in range(3):
        there = [mark for mark in recent if line.index - mark.line == away and (away or mark.first < word.first)]
        several = [mark for mark in there if len(mark.who) > 1]
        if several:
            return several[-1].who, ()
        who = tuple(
            dict.fromkeys(
                i for mark in there for i in mark.who if known[i].type in kinds and not known[i].sorts & unlikely
            )
        )
        if len(who) == wanted and (nearer <= set(who) or word.how is not How.NOMINAL):
            if word.how is How.PRONOUN and away and not _are_together(there, who):
                return (), who
            alike = len({known[i].type for i in who}) == 1
            return _agreed(word, line, who) if alike else ((), who)
        if wanted == 2 and len(who) > 2:
            leaders = _two_of(word, line, there, who, recent, kinds, known) if word.how is How.NOMINAL else ()
            return leaders, tuple(i for i in who if i not in leaders)[:3]
        # "X plans an office. The two companies are …": X is one of the two.
        nearer.update(i for mark in there if mark.subject and not mark.owner for i in mark.who if i in who)
    who = tuple(
        dict.fromkeys(
            i for mark in reversed(recent) for i in mark.who if known[i].type in kinds and not known[i].sorts & unlikely
        )
    )
    if word.how is How.NOMINAL and len(who) == wanted:
        return who[::-1], ()
    if word.how is How.NOMINAL and wanted == 2 and len(who) > 2:
        leaders = _leaders([], who[::-1], recent)
        return leaders, tuple(i for i in who if i not in leaders)[:2]
    return (), who[:2]


def _means_nobody(word: StandIn, line: Line) -> bool:
    """As in "One of them", and in "X may yet bid for Y, they add": whoever was quoted before."""
    adds = word.acts and line.text(word.first - 1) in (",", "”", '"') and line.low(word.last) in _TELL
    return adds or (line.low(word.first - 1) == "of" and word.how is How.PRONOUN)


def _are_told_of(here: list[Mark], known: Mapping[str, Description]) -> bool:
    """Whether two firms or more are what a sentence is about, or deals with."""
    firms = {i for mark in here if mark.subject or mark.dealt for i in mark.who
             if known[i].type is EntityType.ORGANISATION and not mark.aside}  # fmt: skip
    return len(firms) > 1


_MEET = word_set("worked met knew know known studied married founded co-founded started grew became were have had")
_TOGETHER = word_set("together school university friends colleagues classmates married brothers sisters roommates met")


def _kinds(word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description]) -> tuple[EntityType, ...]:
    """Of what types they can be: it is people who say something, or who met at school."""
    here = [mark for mark in recent if mark.line == line.index and mark.first < word.first]
    here = here or [mark for mark in recent if line.index - mark.line == 1]
    near = {i for mark in here for i in mark.who if known[i].type is EntityType.PERSON}
    ahead = {line.low(at) for at in range(word.last, word.last + 5)}
    firms = {i for mark in here if not mark.aside for i in mark.who if known[i].type is EntityType.ORGANISATION}
    bare = line.low(word.last - 1) in ("two", "pair", "duo")
    if bare and len(near) == word.number != len(firms) and not _are_told_of(here, known):
        return (EntityType.PERSON,)  # "Berg started Velar with Lind. The two own it"
    if line.low(word.last) in _MEET and ahead & _TOGETHER and len(near) == word.number and word.sorts == ("two",):
        return (EntityType.PERSON,)  # "Berg hired Lind when the two worked together at Velar"
    if line.tokens[word.last - 1].text.endswith(("countries", "nations")):
        return (EntityType.PLACE,)
    if word.sorts != ("they",):
        return (EntityType.ORGANISATION,)
    return (EntityType.PERSON,) if line.low(word.last) in _TELL else (EntityType.ORGANISATION, EntityType.PERSON)


def _again(word: StandIn, line: Line, recent: list[Mark]) -> tuple[str, ...]:
    """The group that "they" goes on about; the pair that was called so just now."""
    if word.sorts == ("they",):
        groups = [mark for mark in recent if line.index - mark.line <= 1 and mark.subject and mark.how is How.GROUP]
        return groups[-1].who if groups else ()
    pairs = [mark for mark in recent if mark.how is How.NOMINAL and len(mark.who) == word.number]
    sides = line.low(word.last - 1) in ("sides", "parties")  # "X, which supplies Y and Z, said the two sides"
    named = not sides and any(mark.line == line.index and mark.how is How.NAME for mark in recent)
    return pairs[-1].who if pairs and not named and word.how is How.NOMINAL else ()


def _leaders(there: list[Mark], who: tuple[str, ...], recent: list[Mark]) -> tuple[str, ...]:
    """Which two of many are meant: the subjects of the sentence, or those that the text names most."""
    subjects = tuple(i for i in who if any(i in mark.who and mark.subject and not mark.owner for mark in there))
    times = {i: sum(i in mark.who for mark in recent) for i in who}
    if len(subjects) == 2:
        return subjects if max(times.values()) == max(times[i] for i in subjects) else ()
    most = sorted(who, key=lambda i: -times[i])
    if times[most[1]] > max(1, times[most[2]]):
        return tuple(i for i in who if i in most[:2])
    return ()


def _joined(word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description]) -> tuple[str, ...]:
    """The two that a part of the sentence is about, named with "and" between them: "X and Y talked about their"."""
    if word.how is not How.PRONOUN:
        return ()
    here = [mark for mark in recent if mark.line == line.index and mark.last <= word.first]
    for one, other in pairwise(here):
        if not (one.who and other.who):
            continue  # "the two" whom nobody could be found for
        beside = line.low(one.last) in ("and", "&") and other.first == one.last + 1
        alike = known[one.who[0]].type is known[other.who[0]].type
        fits = known[one.who[0]].type in (EntityType.ORGANISATION, EntityType.PERSON)
        if beside and alike and fits and one.subject and not one.owner and not other.owner:
            return (*one.who, *other.who)
    return ()


_OTHERS = word_set(
    "some many people staff others workers customers analysts officials users sources passengers investors "
    "shareholders drivers farmers families employees members fans players residents netizens police management"
)


def _is_of_others(word: StandIn, line: Line) -> bool:
    """Whether "they" or "their" in a sentence is rather some people told of before it: "some said that they"."""
    return any(line.low(at) in _OTHERS for at in range(line.begin, word.first))


def _are_together(there: list[Mark], who: tuple[str, ...]) -> bool:
    """Whether a sentence was about both: "X and Y agreed", "X agreed with Y"; not "X joined Y"."""
    both = [mark for mark in there if set(mark.who) & set(who) and mark.how is not How.ADJECTIVE and not mark.owner]
    listed = any(other.first == one.last + 1 for one, other in pairwise(both))
    return len({mark.who for mark in both}) == len(who) and (listed or any(mark.dealt for mark in both))


def _two_of(
    word: StandIn,
    line: Line,
    there: list[Mark],
    who: tuple[str, ...],
    recent: list[Mark],
    kinds: tuple[EntityType, ...],
    known: Mapping[str, Description],
) -> tuple[str, ...]:
    """Which two are meant where the sentence names more than two."""
    near = [mark for mark in recent if line.index - mark.line <= _NEAR]
    everybody = tuple(dict.fromkeys(i for mark in near for i in mark.who if known[i].type in kinds))
    told = _objects(word, line, there, who, recent) or _dealing(there, who)
    return told or _leaders(there, who, recent) or _leaders([], everybody, near)


def _objects(word: StandIn, line: Line, there: list[Mark], who: tuple[str, ...], recent: list[Mark]) -> tuple[str, ...]:
    """The two named side by side as no subjects, where somebody else acts: "gets cells from X and Y. Z beat both"."""
    acting = [mark for mark in recent if mark.line == line.index and mark.subject and mark.last <= word.first]
    for one, other in pairwise(there):
        beside = other.first == one.last + 1 and not one.subject and len(one.who) == len(other.who) == 1
        two = {*one.who, *other.who}
        if acting and beside and two <= {*who} and not two & set(acting[-1].who):
            return (*one.who, *other.who)
    return ()


def _dealing(there: list[Mark], who: tuple[str, ...]) -> tuple[str, ...]:
    """Whoever a sentence of three is about, with whom it deals last: "X has sold Y to Z": X and Z."""
    subjects = [i for i in who if any(i in mark.who and mark.subject and not mark.owner for mark in there)]
    others = [mark for mark in there if mark.dealt and not set(mark.who) & set(subjects) and set(mark.who) <= set(who)]
    return (subjects[0], *others[-1].who) if len(subjects) == 1 and len({m.who for m in others}) == 1 else ()


def _agreed(word: StandIn, line: Line, who: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The same, but only possible where "their" may as well mean some plural before it in the sentence."""
    if word.how is How.PRONOUN:
        for at in range(line.begin, word.first):
            token = line.tokens[at].text
            if (
                token.endswith("s")
                and token.islower()
                and token.isalpha()
                and len(token) > 4
                and not token.endswith("ss")
                and at < word.first - 1
            ):
                return (), who
    return who, ()

"""A sentence → the nouns and pronouns in it that stand for somebody named before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.reading.cast import How
from explorer.reading.naming.described import nation_at
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.text.tokens import word_set

_HE = frozenset(("he", "him", "his", "himself"))
_SHE = frozenset(("she", "her", "hers", "herself"))
_IT = frozenset(("it", "its", "itself"))
_THEY = frozenset(("they", "them", "their", "theirs", "themselves"))
_SAME = word_set(
    "bigger larger smaller older younger same latter former embattled struggling privately privately-held listed "
    "state-owned whole entire newly merged"
)
_STOPS = word_set(
    "and or of in with to by for from at on as than that which who is was are were has had have will said says but not "
    "its their his her new other next first second future combined"
)
_DEPARTMENTS = word_set("business unit arm division market industry")
_IS = word_set("is was are were be been being remain remains remained become becomes became")
_WIDEST = 5


@dataclass(frozen=True, slots=True)
class StandIn:
    """Tokens ``first`` to ``last`` of a sentence. ``sorts``: what it may stand for; ``number``: how many."""

    first: int
    last: int
    how: How
    sorts: tuple[str, ...] = ()
    nations: frozenset[str] = frozenset()
    gender: str = ""
    number: int = 1
    owner: bool = False


def stand_ins(line: Line, taken: frozenset[int], names: Names) -> Iterator[StandIn]:
    """Every noun and pronoun of the sentence that may stand for a member of the cast; *taken* tokens are names."""
    at = line.begin
    while at < len(line.tokens):
        found = None if at in taken else _pronoun(line, at, names) or _nominal(line, at, names)
        if found is not None:
            yield found
            at = found.last
        else:
            at += 1


def _pronoun(line: Line, at: int, names: Names) -> StandIn | None:
    word = line.low(at)
    end = at + 1
    if word in _HE or word in _SHE:
        return StandIn(
            at, end, How.PRONOUN, ("person",), gender="he" if word in _HE else "she", owner=word in ("his", "her")
        )
    if word in _IT and line.text(at) != "IT":
        return (
            None
            if word == "it" and _is_empty(line, at)
            else StandIn(at, end, How.PRONOUN, ("it",), owner=word == "its")
        )
    if word in _THEY:
        return StandIn(at, end, How.PRONOUN, ("they",), number=2, owner=word == "their")
    if word == "both" and line.low(at + 1) not in ("the", "of", "in", "by", "at", "and"):
        end, sorts = _noun(line, at + 1, names)
        if "two" in sorts or line.low(at + 1) in names.group_nouns:
            return StandIn(at, max(end, at + 2), How.NOMINAL, ("two",), number=2)
    return None


_BE = word_set(
    "is was 's ’s has would will may might could seems seemed appears appeared remains remained takes took turns "
    "turned looks looked became"
)
_SAYING = word_set(
    "said says told added believed estimated reported unclear possible likely unlikely hard difficult easy clear fair "
                    "too true certain time important expected thought understood rumoured rumored best worth "
                    "about not safe no also still far early"
)  # fmt: skip


_RAISED = word_set(
    "said believed reported likely unlikely expected thought understood rumoured rumored certain about estimated"
)
"""It is they who are said to do something: "It is said to be considering a sale"."""


def _is_empty(line: Line, at: int) -> bool:
    """Whether this "it" points at nothing: "It is fair to say", "rumours had it that", "makes it hard to"."""
    one, two = line.low(at + 1), line.low(at + 2)
    if one == "that" and line.low(at - 1) in ("had", "has", "have"):
        return True
    if one in ("seems", "appears", "seemed", "appeared", "turns", "turned", "remains", "remained"):
        return two in ("that", "as", "out", "unclear", "to") or line.low(at + 3) in ("that", "whether", "if", "to")
    if line.low(at - 1) in ("make", "makes", "made", "making", "find", "finds", "found", "deem") and one in _SAYING:
        return True
    if one in _BE or one == "be":
        ahead = [line.low(at + step) for step in range(2, 8)]
        if two in ("being", "been"):
            return False
        for step, word in enumerate(ahead):
            if word in ("that", "whether", "if", "how", "what", "why", "when") and step < 5:
                return bool(step) and (ahead[0] in _SAYING or ahead[step - 1] in _SAYING or one in ("takes", "took"))
            if word == "to" and step:
                return (ahead[step - 1] in _SAYING and ahead[step - 1] not in _RAISED) or one in ("takes", "took")
            if word in (".", ",", ";", "”"):
                return bool(step) and ahead[step - 1] in ("time", "clear", "unclear", "possible")
    return False


def _nominal(line: Line, at: int, names: Names) -> StandIn | None:
    word = line.low(at)
    if word == "the" and line.low(at - 1) in _IS:
        return None  # "It will remain the operator."
    if word in ("the", "this", "that") or word in ("these", "those"):
        begin = at + 1
    else:
        return None
    nations: frozenset[str] = frozenset()
    place = begin
    while place < min(begin + _WIDEST, len(line.tokens)):
        end, sorts = _carrying(line, place, names)
        if sorts and line.low(end) not in ("'s", "’s") and _goes_past(line, end):
            sorts = ()
        if sorts:
            number = 3 if sorts == ("three",) else 2 if "two" in sorts else 1
            if (
                number > 1
                and line.low(begin) not in ("two", "three", "pair", "duo", "trio")
                and word not in ("these", "those", "the")
            ):
                return None
            # The words of a nation point at their place, so that the noun alone points here.
            return StandIn(place if nations else at, end, How.NOMINAL, sorts, nations, number=number)
        nation, width = nation_at(line, place, names)
        if not width:
            nation, width = _town(line, place, names)
        if width:
            nations |= {nation}
            place += width
            continue
        token = line.tokens[place]
        if nations and token.text.islower() and token.text.isalpha() and token.text not in _STOPS:
            place += 1  # "the Canadian uranium miner"
            continue
        if not (line.low(place) in _SAME or (token.text[0].islower() and names.has("evidence sort", line.low(place)))):
            return None
        if line.text(place + 1) in _DEPARTMENTS:
            return None  # "the foundry business"
        place += 1
    return None


def _town(line: Line, at: int, names: Names) -> tuple[str, int]:
    """A place right before a noun: "the Geneva lender"."""
    for width in (2, 1):
        words = phrase(line.tokens[at : at + width])
        if words in names.places and line.text(at + width)[:1].islower():
            return names.places[words], width
    return "", 0


def _goes_past(line: Line, end: int) -> bool:
    """Whether the noun only begins a longer one ("the company car"), or goes on ("the maker of")."""
    following = line.tokens[end] if end < len(line.tokens) else None
    if following is None or not following.is_word:
        return False
    if following.is_capital:
        return True
    if following.text in _DEPARTMENTS:
        return True
    return following.text in ("of", "that", "whose")


def _carrying(line: Line, at: int, names: Names) -> tuple[int, tuple[str, ...]]:
    """The noun at *at*, or the one behind it that carries it: "state firm"."""
    end, sorts = _noun(line, at, names)
    further, more = _noun(line, end, names) if sorts else (end, ())
    return (further, more) if "organisation" in more and "two" not in more else (end, sorts)


def _noun(line: Line, at: int, names: Names) -> tuple[int, tuple[str, ...]]:
    for end in range(min(at + 3, len(line.tokens)), at, -1):
        words = phrase(line.tokens[at:end])
        if words in names.stands:
            return end, names.stands[words]
    return at, ()

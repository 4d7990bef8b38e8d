"""A sentence → words of their own kind that stand for somebody: "the latter", "the French", "the museum"."""

from __future__ import annotations

from explorer.reading.cast import How
from explorer.reading.naming.described import nation_at
from explorer.reading.naming.headwords import CLOSE, FREE, StandIn, goes_past, is_nobody, noun
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.verb_like import is_surely_verb, is_verb_like
from explorer.reading.text.tokens import word_set

_DEFINED = word_set("Company Group Corporation Bank Fund Firm Club Airline Issuer Partnership Institute Society Trust")
_COLLECTIVES = word_set("french british irish dutch swiss spanish")
_DO = word_set(
    "want plan hope expect intend seek need prefer insist believe remain keep hold own offer pay buy sell take aim "
    "agree refuse get lead control run make build"
)


def alone(line: Line, at: int, names: Names) -> StandIn | None:
    """As in "the latter", "the 35-year-old", "the Romanian", and "the Company", which a release has defined."""
    word, following = line.text(at), at + 1
    ends = line.text(following) in CLOSE or line.low(following) in ("'s", "’s") or is_surely_verb(line, following)
    if word == "latter" and ends:
        return StandIn(at - 1, following, How.NOMINAL, ("latter",))
    if word.endswith("-year-old") and (ends or line.low(following) in ("who", "had")):
        return StandIn(at - 1, following, How.NOMINAL, ("person",))
    if word.endswith("-year-old") and line.text(following) in names.adjectives and is_surely_verb(line, following + 1):
        return StandIn(
            at - 1, following + 1, How.NOMINAL, ("person",), frozenset((names.adjectives[line.text(following)],))
        )
    if word == "Board" and (ends or (line.low(following) == "of" and line.low(following + 1) == "directors")):
        return StandIn(at - 1, following, How.NOMINAL, ("organisation",))
    if word in _DEFINED and not (line.text(following).istitle() or line.low(following) in ("of", "for")):
        return StandIn(at - 1, following, How.NOMINAL, ("organisation",))
    if ends and line.low(following) not in ("'s", "’s") and word[:1].isupper():
        nation = names.adjectives.get(word, "") if word not in names.peoples else ""
        if not nation and f"{word}s" in names.peoples:
            nation = names.adjectives[f"{word}s"]
        if nation and word not in names.places and not _is_people(word):
            return StandIn(at - 1, following, How.NOMINAL, ("person",), frozenset((nation,)))
    return None


_ONCE = word_set("former ex- one-time onetime veteran ex")
_ROLES = word_set(
    "director executive manager banker engineer chief boss chairman chairwoman partner lawyer analyst consultant "
    "trader president scientist minister governor official regulator economist adviser journalist editor player "
    "captain striker midfielder defender goalkeeper coach pilot officer researcher salesman designer strategist veteran"
)
_GOES_ON = word_set("of at and in for - who whose now")
_WIDEST = 6


def once(line: Line, at: int) -> StandIn | None:
    """As in "the former Velar director", who stands behind no name: whoever was told of."""
    if line.low(at) != "the" or line.low(at + 1) not in _ONCE:
        return None
    for step in range(at + 2, at + _WIDEST):
        if line.low(step) in _ROLES and line.text(step).islower():
            named = line.text(step + 1)[:1].isupper() or line.low(step + 1) in _GOES_ON
            apart = line.text(step + 1) == "," and line.text(step + 2)[:1].isupper()
            longer = line.low(step + 1) in _ROLES or named or apart
            return None if longer or step == at + 2 else StandIn(step, step + 1, How.NOMINAL, ("person",))
        if not line.text(step)[:1].isalpha():
            return None
    return None


def _is_people(word: str) -> bool:
    return word.casefold() in _COLLECTIVES or word.endswith("ese")


def people(line: Line, at: int, names: Names) -> StandIn | None:
    """As in "the Estonians", "the French", "the South Koreans": whoever in the text is of that land."""
    for width in (2, 1) if line.low(at - 1) == "the" else ():
        words, end = phrase(line.tokens[at : at + width]), at + width
        plural = words in names.peoples and words.endswith("s")
        if not (plural or (width == 1 and _is_people(words) and words in names.adjectives)):
            continue
        owns = line.low(end) in ("'s", "’s", "'", "’")
        ends = line.text(end) in CLOSE or owns or is_surely_verb(line, end) or line.low(end) in FREE | _DO
        ends = ends or (plural and is_verb_like(line, end))
        if ends and (plural or line.low(end) not in ("and", "or")):
            return StandIn(at - 1, end, How.NOMINAL, ("people",), frozenset((names.adjectives[words],)))
    return None


def called(line: Line, at: int, own: frozenset[str], names: Names) -> StandIn | None:
    """A noun that the text has called somebody by: "the museum", "the robot"."""
    end = at + 2
    if line.low(at) not in ("the", "this") or line.low(at + 1) not in own or not line.text(at + 1).islower():
        return None
    owns = line.low(end) in ("'s", "’s")
    if is_nobody(line, at) or (not owns and goes_past(line, end, ("organisation",), names)):
        return None
    return StandIn(at, end, How.NOMINAL, ("called",), called=True)


_WIDE = word_set("world country nation region continent industry planet globe")
_TOPS = word_set("biggest largest top leading number-one no.1 oldest richest dominant main")
_NTH = ("second-", "third-", "fourth-", "fifth-", "sixth-", "no.")
_BEFORE = word_set("said says that because while when but with by from after since")


def ranked(line: Line, at: int, names: Names) -> StandIn | None:
    """As in "Europe's biggest carmaker", "the world's second-largest brewer": whoever is known to be such a one."""
    if not any(line.text(step) in ("'s", "’s") for step in range(at + 1, at + _LONGEST)):
        return None
    place, width = nation_at(line, at, names) if line.tokens[at].is_capital else ("", 0)
    if line.low(at) == "the" and line.low(at + 1) in _WIDE and line.low(at + 2) in ("'s", "’s"):
        place, width = "", 3
    if (
        not width
        or line.low(at + width - 1) not in ("'s", "’s")
        or not (at == line.begin or line.low(at - 1) in _BEFORE)
    ):
        return None
    top = at + width
    if not (line.low(top) in _TOPS or line.low(top).startswith(_NTH)):
        return None
    for begun in range(top + 1, top + _LONGEST):
        end, sorts = noun(line, begun, names)
        if sorts and "two" not in sorts and not goes_past(line, end, sorts, names):
            nations = frozenset((place,)) if place and place not in names.regions else frozenset[str]()
            return StandIn(begun, end, How.NOMINAL, sorts, nations, ranked=True)
        if not line.text(begun).islower():
            return None
    return None


_LONGEST = 5

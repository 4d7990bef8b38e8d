"""A noun that stands for somebody → where it ends, what it may stand for."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.reading.cast import How
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.verb_like import is_verb_like
from explorer.reading.text.tokens import word_set

DEPARTMENTS = word_set("business unit arm division market industry")
IS = word_set("is was are were be been being remain remains remained become becomes became")
CLOSE = frozenset((",", ".", ";", ":", "—", "–", ")", "”", '"', "?", "!", ""))


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
    words: frozenset[str] = frozenset()
    """The small words before its noun: "scooter" of "the scooter maker"."""
    acts: bool = False
    """Whether a pronoun is what its own part of the sentence is about: "it said"."""
    called: bool = False
    """Whether it means only somebody whom the text has called just so: "the studio"."""
    ranked: bool = False
    """Whether it is known for its size: "Europe's biggest carmaker"."""
    whose: bool = False
    """Whether it is the firm of a person whom its first word means: "his company"."""


def is_nobody(line: Line, at: int) -> bool:
    """As in "It will remain the operator", "67% of the capital", "which in this business means", "the merged bank"."""
    word, noun, before = line.low(at), line.low(at + 1), line.low(at - 1)
    if word == "the":
        shared = noun == "capital" and before == "of" and line.low(at - 2) in _SHARES
        is_so = before in IS and not any(line.text(there) in ("'s", "’s") for there in range(at + 2, at + 5))
        return is_so or noun == "merged" or shared
    return word == "this" and noun == "business" and before == "in"


_SHARES = word_set("% percent cent part half most rest third quarter majority share shares")


def goes_past(line: Line, end: int, sorts: tuple[str, ...], names: Names) -> bool:
    """Whether the noun only begins a longer one ("the company car"), or goes on ("the maker of")."""
    following = line.tokens[end] if end < len(line.tokens) else None
    if following is None or not following.is_word:
        return False
    if following.is_capital:
        return True
    if following.text in DEPARTMENTS or following.text in _LONGER:
        return True
    before = _before_article(line, end)
    if following.text in ("of", "that", "whose"):
        return not (following.text == "of" and before in _ACCUSES)
    if before in _LETS and following.text.islower():
        return False
    if "two" in sorts or "three" in sorts or not following.text.islower() or not following.text.isalpha():
        return False
    free = following.text in FREE or following.text.endswith(("ly", "ing")) or names.has("people roles", following.text)
    return not free and not is_verb_like(line, end)


_ACCUSES = word_set("accuse accuses accused accusing convicted suspects suspected suspecting informed warned assured")
"""What is done to somebody "of" something: "accused the company of breaking its promises"."""
_LETS = word_set("help helps helped helping let lets letting make makes made making see sees saw watched")
"""Behind which a bare verb follows: "would help the company pay down debt"."""


def _before_article(line: Line, end: int) -> str:
    """The word before the article of the noun that ends at *end*."""
    for at in range(end - 2, max(line.begin, end - _FARTHEST), -1):
        if line.low(at) in ("the", "this"):
            return line.low(at - 1)
    return ""


_FARTHEST = 6
_LONGER = word_set("specialist giant maker plant car data policy account loan branch minister budget level")
FREE = word_set(
    "a an the in on at by for from to with and or but as than which who where when while if because after before since "
    "until during under over between against about into through within without despite amid via per near behind beyond "
    "toward towards upon it its he his she her they their this these those there then now today yesterday tomorrow "
    "last late early next this also still already not never only even just both all more less worth due able ready set "
    "well fast hard here home abroad overseas alike either instead meanwhile possibly perhaps possible "
    "back out up down off away again once twice earlier later alone itself too so yet though although unless whether "
    "outright altogether overnight outside inside across abroad afterwards anyway anymore ever far likewise otherwise "
    "further again instead online offline rather "
    "staff staffers employee employees officials spokespeople representatives sources insiders shares executives "
    "workers managers board "
    "include say remain want expect fear believe think seem oppose receive become come"
)
"""What may stand right behind a noun without being part of it; and people of it: "the airline executives"."""
_NO_STAND_IN = word_set(
    "venture arm leader house champion target owner backer sponsor tenant stakeholder shareholder engineer farm studio "
    "team upstart farmer player consortium bidder"
)


def carrying(line: Line, at: int, names: Names) -> tuple[int, tuple[str, ...]]:
    """The noun at *at*, or the one behind it that carries it: "state firm"."""
    end, sorts = noun(line, at, names)
    further, more = noun(line, end, names) if sorts else (end, ())
    return (further, more) if "organisation" in more and "two" not in more else (end, sorts)


def noun(line: Line, at: int, names: Names) -> tuple[int, tuple[str, ...]]:
    """Where the noun at *at* ends, and what it may stand for; nothing where none stands there."""
    for end in range(min(at + 3, len(line.tokens)), at, -1):
        words = phrase(line.tokens[at:end])
        if words in names.stands:
            return end, names.stands[words]
    word = line.text(at)
    if word.islower() and (word.endswith("maker") or (names.has("evidence sort", word) and word not in _NO_STAND_IN)):
        return at + 1, ("organisation",)
    return at, ()

"""A word that stands for somebody → who beside it in the sentence cannot be meant."""

from __future__ import annotations

from explorer.reading.cast import How
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark, clause_start, doer, head_before
from explorer.reading.naming.verb_like import is_verb_like
from explorer.reading.text.tokens import word_set

_COMPARED = word_set("bigger larger smaller older younger richer")


def is_compared(word: StandIn, line: Line) -> bool:
    """As in "the bigger carmaker": not the one that the sentence is about."""
    return any(line.low(at) in _COMPARED for at in range(word.first, word.last))


def controlled(word: StandIn, line: Line, recent: list[Mark]) -> frozenset[str]:
    """Who is to do something with "it", and so is not "it": "Velar hired Kastor in May to advise it"."""
    if word.sorts != ("it",) or word.acts or word.owner or line.low(word.first - 2) != "to":
        return frozenset()
    there = [mark for mark in recent if mark.line == line.index and mark.last <= word.first - 2 and not mark.owner]
    if len(there) < 2 or there[-1].subject:
        return frozenset()
    between = range(there[-1].last, word.first - 2)
    plain = len(between) < _WIDEST and not any(line.text(at).islower() and is_verb_like(line, at) for at in between)
    return frozenset(i for mark in there[1:] if not mark.subject for i in mark.who) if plain else frozenset()


_WIDEST = 6


def passed_by(line: Line, recent: list[Mark], firms: frozenset[str]) -> frozenset[str]:
    """The firms that earlier sentences have told of only in passing, where another is told of for itself."""
    told = {i for mark in recent if not mark.aside or mark.line == line.index for i in mark.who}
    return firms - told if firms & told else frozenset()


def told_of(word: StandIn, line: Line, recent: list[Mark]) -> frozenset[str]:
    """Whoever is told of in commas is not whose they are: "X and Y, its bigger rivals,"."""
    told: list[Mark] = []
    if line.text(word.first - 1) != ",":
        return frozenset()
    for mark in reversed([mark for mark in recent if mark.line == line.index]):
        listed = line.low(mark.last) in ("and", "or", ",") and mark.last == told[-1].first - 1 if told else False
        if not (listed or (not told and mark.last == word.first - 1)):
            break
        told.append(mark)
    return frozenset(i for mark in told for i in mark.who)


def _second_part(line: Line, clause: int, at: int) -> int:
    """Where a second deed begins, as in "will pay Velar and invest in the company"; where the clause does if none."""
    for back in range(at - 1, clause, -1):
        if line.low(back) in ("and", "but", "or") and line.text(back + 1).islower():
            plain = any(is_verb_like(line, ahead) for ahead in (back + 1,)) or line.low(back + 2) in _VERB_TAILS
            return back if plain else clause
    return clause


_ARE = word_set("is are was were be been became becomes become remains remained has had have will also still now both")
_COPULAS = word_set("is are was were be been became becomes become remains remained")
_TURNS = word_set("when after before because while until although though")
_VERB_TAILS = word_set("a an the its their in $ € £ up out to")


def _article(line: Line, word: StandIn) -> int:
    """Where the phrase of a noun with its nation begins."""
    first = word.first
    while first > word.first - _WIDEST and line.low(first) not in ("the", "this"):
        first -= 1
    return first


def coming(word: StandIn, line: Line, ahead: list[Mark]) -> frozenset[str]:
    """Who is named behind the word in its own part of the sentence: "The Swedish holding bought Gearbox"."""
    if word.how is How.PRONOUN and (not word.acts and (word.gender or not word.owner)):
        return frozenset()
    return frozenset(
        i for mark in ahead if mark.how is How.NAME and clause_start(line, mark.first) <= word.first for i in mark.who
    )


def barred(word: StandIn, line: Line, recent: list[Mark]) -> frozenset[str]:
    """Who cannot be meant, because the word stands beside them in one part of a sentence: "it … with the company"."""
    if word.acts or "place" in word.sorts or (word.how is How.PRONOUN and not word.owner):
        # "Together with X it offered"
        joined = line.low(word.first - 1) not in ("and", "or", ",")
        head = head_before(line, word.first, recent) if word.acts else None
        beside = [mark for mark in recent if joined and mark.line == line.index and mark.last == word.first]
        return frozenset(i for mark in beside for i in mark.who) | frozenset(head.who if head is not None else ())
    if word.owner:
        # "Sequoia, its biggest shareholder,": whoever is told of is not whose shares they are.
        # "with Epiroc among its clients", "Orion is also among its suitors"
        # "Amazon is its biggest shareholder"
        counted = line.low(word.first - 1) == "among"
        end = word.first - counted
        while line.low(end - 1) in _ARE:
            end -= 1
        counted = counted or any(line.low(at) in _COPULAS for at in range(end, word.first))
        beside = [mark for mark in recent if mark.line == line.index and mark.last == end]
        return told_of(word, line, recent) | frozenset(i for mark in beside if counted for i in mark.who)
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
        comma = max((at for at in range(line.begin, word.first) if line.text(at) in (",", ":", "—", "–")),
                    default=line.begin)  # fmt: skip
        # "walked away from Boeing when the U.S. giant ended"
        opened = (
            at for at in range(comma, word.first) if line.low(at) in _TURNS and line.low(at + 1) in ("the", "this")
        )
        comma = max([comma, *opened])
        does = doer(line, word.first, recent, within=True, climb=False)
        if does is not None and does.subject and not does.owner and does.who:
            # "Velar jumped after Kastor said that it holds 12% of the Leeds-based chain"
            comma = max(comma, clause_start(line, word.first))
        second = _second_part(line, comma, _article(line, word))
        near = frozenset(
            i for mark in recent if mark.line == line.index and mark.first >= comma
            and (mark.subject or mark.placed or mark.first >= second) for i in mark.who
        )  # fmt: skip
        said = line.low(word.last) in ("said", "says", "'s", "’s") or any(
            line.low(at) in ("according", "close", "spokesman", "spokeswoman", "spokesperson")
            for at in range(max(line.begin, word.first - 7), word.first)
        )
        return near | frozenset(does.who if does is not None and not does.owner and not said else ())
    if is_compared(word, line):
        return frozenset(i for mark in recent if mark.line == line.index and mark.subject for i in mark.who)
    if line.low(word.last) in ("said", "says") and line.text(word.first - 1) in (",", "”", '"'):
        return frozenset()  # "X is out of the race, the company said"
    clause = clause_start(line, word.first)
    second = _second_part(line, clause, word.first)
    does = doer(line, word.first, recent, within=True, climb=False)
    # "X's sponsor has ended its contract with the club": whose sponsor it is may be meant.
    around = frozenset(
        i for mark in recent if mark.line == line.index and clause <= mark.first and not mark.owner
        and (mark.subject or mark.first >= second) for i in mark.who
    )  # fmt: skip
    return around | frozenset(does.who if does is not None and not does.owner else ())

"""Whose "its" is, where the words around tell: "bought X from its founder", "counts X among its customers"."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.model.entities import EntityType
from explorer.reading.naming.described import Description
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark
from explorer.reading.text.tokens import word_set

_BUYS = word_set("buy buys buying bought acquire acquires acquiring acquired purchase purchased purchasing")
_SELLERS = word_set(
    "founder founders owner owners shareholder shareholders parent creditors administrators administrator liquidator "
    "receivers previous current founding family existing controlling sole majority private-equity"
)
_COUNTS = word_set("count counts counted list lists number numbers has have having")
_NEAR = 12


def of_the_seller(word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description]) -> tuple[str, ...]:
    """Whose founder sells: "agreed to acquire X from its founder"."""
    if line.low(word.first) != "its" or line.low(word.first - 1) != "from" or line.low(word.last) not in _SELLERS:
        return ()
    firms = [mark for mark in recent if mark.line == line.index and mark.first < word.first and _is_firm(mark, known)]
    bought = firms and any(line.low(at) in _BUYS for at in range(max(line.begin, firms[-1].first - 3), firms[-1].first))
    return firms[-1].who if bought else ()


def of_the_counter(word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description]) -> tuple[str, ...]:
    """Whose customers somebody is told to be among: "X counts Y among its customers"."""
    if line.low(word.first) != "its" or line.low(word.first - 1) != "among":
        return ()
    before = range(max(line.begin, word.first - _NEAR), word.first)
    verb = next((at for at in before if line.low(at) in _COUNTS), 0)
    here = [mark for mark in recent if mark.line == line.index and mark.first < verb and mark.subject]
    return here[-1].who if verb and here and _is_firm(here[-1], known) else ()


def _is_firm(mark: Mark, known: Mapping[str, Description]) -> bool:
    return len(mark.who) == 1 and known[mark.who[0]].type is EntityType.ORGANISATION

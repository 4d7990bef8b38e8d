"""A word behind "where" → the firm it speaks of: "joined Velar, where she will lead its labs"."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.model.entities import EntityType
from explorer.reading.naming.described import Description
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark
from explorer.reading.text.tokens import word_set

_WHOLES = word_set("company firm group bank airline chain retailer business club brewer carmaker lender")
_LONGEST = 14
_PERSONS = word_set("he she they")


def where(word: StandIn, line: Line, recent: list[Mark], known: Mapping[str, Description]) -> tuple[str, ...]:
    """The firm right before ", where she …", if the word is "its" or "the company" and nobody else is named since."""
    plain = line.low(word.first) == "its" or (not word.nations and line.low(word.last - 1) in _WHOLES)
    at = next((back for back in range(word.first - 1, word.first - _LONGEST, -1) if line.low(back) == "where"), -1)
    if not plain or at <= line.begin or line.text(at - 1) != "," or line.low(at + 1) not in _PERSONS:
        return ()
    turned = any(line.text(step) == "," and line.low(step + 1) in ("and", "but") for step in range(at, word.first))
    here = [mark for mark in recent if mark.line == line.index]
    named = [mark for mark in here if mark.last == at - 1 and len(mark.who) == 1]
    since = any(known[i].type is EntityType.ORGANISATION for mark in here if mark.first > at for i in mark.who)
    fits = bool(named) and known[named[0].who[0]].type is EntityType.ORGANISATION
    return named[0].who if fits and not turned and not since else ()

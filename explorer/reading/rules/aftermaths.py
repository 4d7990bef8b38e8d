"""A deal that a sentence only points back at → that it is over: "The talks broke down", "They called off the deal"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Certainty, Stage
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.phrases import NAME
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing

_BACK = frozenset({"the", "those", "these", "that", "this"})
_WHAT = {
    **dict.fromkeys(("deal", "agreement", "pact", "contract", "transaction", "accord"), "agreement"),
    **dict.fromkeys(("merger", "combination", "tie-up"), "merger"),
    **dict.fromkeys(("takeover", "acquisition", "purchase", "bid", "offer", "buyout"), "ownership"),
    **dict.fromkeys(("talks", "negotiations", "discussions"), "negotiation"),
    **dict.fromkeys(("partnership", "alliance", "collaboration", "cooperation"), "partnership"),
    **dict.fromkeys(("venture", "joint venture"), "joint venture"),
}
"""What such a noun points back at, of which nothing but its end is told here."""


class Aftermaths(Rule):
    """What became of a deal in one sentence."""

    def found(self) -> Iterator[Found]:
        """The deals that are over, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != NAME or phrase.entity >= 0 or self.clauses.owner(index) is not None:
                continue
            kind = _WHAT.get(self.pieces[phrase.last - 1].low, "")
            plain = phrase.last - phrase.first <= _LONGEST and not self.clauses.after(index)
            named = any(piece.pointer and piece.pointer.how is How.NAME for piece in
                        self.pieces[phrase.first : phrase.last])  # fmt: skip
            if not kind or not plain or named or self.pieces[phrase.first].low not in _BACK:
                continue
            cue = (phrase.last - 1, phrase.last)
            standing = self.standings.of_noun(index, *cue, Standing(None), Stage.UNCLEAR)
            sure = standing.certainty is not Certainty.POSSIBLE  # "The talks might still fall apart"
            if standing.stage is Stage.ENDED and sure and not standing.denied:
                yield Found(End(), End(), kind, standing, "noun before", cue, "", Strength.WEAK, "deal")


_LONGEST = 3

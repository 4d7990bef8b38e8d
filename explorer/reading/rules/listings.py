"""Stock exchanges → whose shares are traded there: "X is listed on Y", "X plans to list on Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing

_LISTS = frozenset({"list", "list on", "delist", "?delisted", "quote"})
_ON = frozenset({"on", "at", "from"})
_STATE, _DEED = Pattern("other", (), "state"), Pattern("other", (), "deed", "ended")


class Listings(Rule):
    """Which firms of one sentence are listed on which exchange."""

    def found(self) -> Iterator[Found]:
        """All listings, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _LISTS:
                yield from self._listed(index)

    def _listed(self, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        exchanges = [piece for word, at in self.clauses.after(index)[:1] if word in _ON
                     for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
        if self.clauses.sort(index + 1) == NAME:
            exchanges = self.parties.names(self.clauses.listed(index + 1)) if phrase.head == "list on" else []
        firms = self.parties.subjects(index) or self.parties.names(list(self.clauses.subject(index)))
        beside = self.clauses.sort(index - 1) in (COMMA, COORDINATOR)
        if beside and not any(self._is_firm(firm) for firm in firms):
            comma = next((at for at in range(index - 1, 0, -1) if self.clauses.sort(at) == COMMA), 0)
            firms = self.parties.name(comma - 1) if self.clauses.sort(comma - 1) == NAME else []
        if phrase.passive or "delist" in phrase.head:
            standing = self.standings.of_verb(index, _DEED if "delist" in phrase.head else _STATE)
        elif beside and phrase.past and not phrase.perfect:
            standing = Standing(Stage.ACTIVE)  # "X, listed on Y,"
        else:
            return  # "plans to list on" is read as any other verb is.
        for firm in firms:
            for exchange in exchanges:
                if firm != exchange and self._is_firm(firm) and self._is_firm(exchange):
                    yield Found(End(firm), End(exchange), "other", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), "listed on", Strength.FAIR)  # fmt: skip

    def _is_firm(self, at: int) -> bool:
        return self.parties.type_of(at) is EntityType.ORGANISATION

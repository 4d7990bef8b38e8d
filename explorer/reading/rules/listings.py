"""Stock exchanges → whose shares are traded there: "X is listed on Y", "X plans to list on Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_LISTS = frozenset({"list", "list on", "delist", "?delisted", "quote", "trade"})
_ON = frozenset({"on", "at", "from"})
_SHARES = frozenset({"share", "shares", "stock", "bonds", "securities", "units"})
_OFFERINGS = frozenset({"offering", "ipo", "listing", "flotation", "float", "debut", "trading"})
_FILES = frozenset({"file", "apply", "plan", "prepare"})
_EXCHANGES = word_set(
    "exchange bourse nasdaq euronext nyse lse aim xetra börs borse bolsa tadawul adx dfm hkex asx jse sgx nse bse "
    "market borsa"
)
_STATE, _DEED = Pattern("other", (), "state"), Pattern("other", (), "deed", "ended")
_PLANS = Pattern("other", (), "deed")


class Listings(Rule):
    """Which firms of one sentence are listed on which exchange."""

    def found(self) -> Iterator[Found]:
        """All listings, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _LISTS and (phrase.passive or phrase.head != "trade"):
                yield from self._listed(index)
            elif phrase.sort == VERB and not phrase.passive:
                yield from self._offered(index)

    def _listed(self, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        exchanges = [piece for word, at in self.clauses.after(index)[:1] if word in _ON
                     for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
        if self.clauses.sort(index + 1) == NAME:
            exchanges = self.parties.names(self.clauses.listed(index + 1)) if phrase.head == "list on" else []
        firms = self.parties.subjects(index) or self.parties.names(list(self.clauses.subject(index)))
        shares = [at for at in self.clauses.subject(index) if self._is_shares(at)]
        if shares:
            yield from self._of_shares(index, shares[0], exchanges)
            return
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

    def _of_shares(self, index: int, shares: int, exchanges: list[int]) -> Iterator[Found]:
        """As in "Shares in X are listed on Y", "X's shares trade on Y", "The shares are listed on Y"."""
        phrase, owner = self.phrases[index], self.clauses.owner(shares)
        firms = [piece for word, at in self.clauses.after(shares)[:1] if word in ("in", "of")
                 for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
        phrased = range(self.phrases[shares].first, self.phrases[shares].last)
        inside = [at for at in phrased if self.pieces[at].pointer is not None and self._is_firm(at)]  # "Velar shares"
        firms = firms or ([owner] if owner is not None else inside[:1])
        standing = self.standings.of_verb(index, _DEED if "delist" in phrase.head else _STATE)
        for exchange in exchanges:
            if not self._is_firm(exchange):
                continue
            cue = (phrase.first, phrase.last)
            for firm in firms:
                if self._is_firm(firm) and firm != exchange:
                    yield Found(End(firm), End(exchange), "other", standing, f"verb {phrase.head}", cue, "listed on")
            if not firms and not self.clauses.after(shares)[:1]:
                yield Found(End(), End(exchange), "other", standing, f"verb {phrase.head}", cue, "listed on",
                            Strength.WEAK, "subject")  # fmt: skip

    def _is_shares(self, index: int) -> bool:
        """Whether a noun phrase is the shares of somebody, and no name."""
        phrase = self.phrases[index]
        return phrase.entity < 0 and self.pieces[phrase.last - 1].low in _SHARES

    def _offered(self, index: int) -> Iterator[Found]:
        """As in "X has filed for an initial public offering on Y", "X made its debut on Y", "X began trading on Y"."""
        phrase, last = self.phrases[index], index + 1
        led = [at for word, at in self.clauses.after(index) if word in ("for", "on")]
        offered = [at for at in (last, *led) if self.clauses.sort(at) == NAME
                   and self.pieces[self.phrases[at].last - 1].low in _OFFERINGS]  # fmt: skip
        traded = phrase.head in ("trade", "debut", "start trading", "begin trading")
        if not offered and not traded:
            return
        ahead = [to for at in offered for word, to in self.clauses.after(at) if word == "on"]
        ahead += [at for word, at in self.clauses.after(index) if word == "on"]
        standing = self.standings.of_verb(index, _STATE if traded and phrase.head == "trade" else _PLANS)
        if phrase.head in _FILES:
            standing = under("planned", standing)
        for firm in self.parties.subjects(index):
            for exchange in dict.fromkeys(self.parties.names(ahead)):
                if firm != exchange and self._is_firm(firm) and self._is_exchange(exchange):
                    yield Found(End(firm), End(exchange), "other", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), "listed on", Strength.FAIR)  # fmt: skip

    def _is_exchange(self, at: int) -> bool:
        """Whether it is a market for shares by its name."""
        words = self.pieces[at].low.split()
        return self._is_firm(at) and bool(_EXCHANGES & set(words))

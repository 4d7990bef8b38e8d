"""Words for what is supplied → whose goods a noun phrase speaks of, for whom they are."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit_by_firm
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.text.tokens import word_set

NO_GOODS = word_set(
    "letter letters approval permission support loan loans funding money payment payments compensation warning "
    "complaint complaints request requests response bid bids award invitation subpoena "
    "notice message messages call "
    "calls feedback grant grants subsidy dividend dividends proceeds report reports information clearance backing "
    "damages million billion "
    "investment interest visit advice email emails apology assurances cash aid evidence help name proof "
    "statement reputation testimony opportunity chance boost details documents guidance assistance protection "
    "guarantee guarantees capital liquidity credit incentives incentive reason reasons case contribution "
    "designation counterbid counter-bid counteroffer counter-offer case plea appeal profit loss fortune mistake start "
    "comeback debut return error point sense promise pledge commitment statement "
    "play swoop grab move pitch pass push itself themselves room way space time fuss headway noise "
    "sense excuses demands concessions provision provisions allowance allowances arrangements preparations plans"
)
"""What is not supplied though it comes from somebody."""
SALES = word_set("sales revenue revenues turnover income orders shipments deliveries business output exports")
_PARTS = word_set(
    "thirds quarters fifth quarter fifths tenth three-quarters one-third most third half quarter fifth tenth all "
    "some part majority much bulk two-thirds percent cent share each many first"
)


class Goods(SlotFilling):
    """The noun phrases of one sentence that speak of goods, and who supplies whom with them."""

    def _last(self, index: int) -> str:
        """The last word of a noun phrase that is no name."""
        if self.clauses.sort(index) != NAME or self.phrases[index].entity >= 0:
            return ""
        return self.pieces[self.phrases[index].last - 1].low

    def _is_goods(self, index: int) -> bool:
        return self._last(index) in self.cues.wares

    def _core(self, index: int) -> int:
        """The goods that a noun phrase is a part of: "gas" in "40% of its gas"; else the phrase itself."""
        part = self._last(index)
        if part in _PARTS or part.endswith("%") or part[:1].isdigit():
            return next((at for word, at in self.clauses.after(index)[:1] if word == "of"), index)
        return index

    def _owners(self, index: int, nearest: bool = False) -> list[int]:
        """The firm before the noun of a phrase: "X's batteries", "its batteries", "X batteries", "its X batteries"."""
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        if self.clauses.sort(index) != NAME or phrase.entity >= 0:
            return []
        if self.pieces[phrase.first].low == "whose":
            return self.parties.whose(index)
        found = [at for at in range(phrase.first, phrase.last - 1)
                 if tags[at] in "EH" and self.parties.type_of(at) is EntityType.ORGANISATION]  # fmt: skip
        return found[-1:] if nearest else found[:1]

    def _users(self, index: int) -> list[int]:
        """For whom goods are: "X's batteries", "the batteries for X", "the lifts for X's tower"."""
        found = self._owners(index)
        for preposition, at in self.clauses.after(index) if not found else ():
            if preposition in ("for", "of", "in", "to") and self.clauses.sort(at) == NAME and not found:
                found = self._firms(self.parties.names(self.clauses.listed(at))) or self._owners(at)
        return found

    def _makers(self, index: int) -> list[int]:
        """Whose goods a noun phrase names: "X's modules", "X batteries", "the software of X"."""
        if not self._is_goods(index):
            return []
        return self._owners(index, nearest=True) or [
            piece for preposition, at in self.clauses.after(index)[:1] if preposition in ("from", "by", "of")
            for piece in self.parties.names(self.clauses.listed(at))
        ]  # fmt: skip

    def _led(self, index: int, *words: str) -> list[int]:
        """The noun phrases that such prepositions lead to, up to whom it is against: "against competition from X"."""
        after = self.clauses.after(index)
        end = next((step for step, (word, _) in enumerate(after) if word in ("against", "despite", "amid")), len(after))
        return [at for preposition, at in after[:end] if preposition in words]

    def _named(self, index: int, *words: str) -> list[int]:
        """Whom such prepositions lead to, or whose site or goods."""
        return [piece for at in self._led(index, *words) for piece in self._whom(at)]

    def _whom(self, index: int) -> list[int]:
        named = self.parties.names(self.clauses.listed(index))
        return named or (self._owners(index) if self._last(index) in self.cues.sites | self.cues.wares else [])

    def _above(self, index: int) -> int:
        """The verb whose object a noun phrase is, or hangs on; -1 for none."""
        before = self.clauses.chain_start(index) - 1
        return before if self.clauses.sort(before) == VERB else -1

    def _told(self, verb: int, suppliers: list[int], customers: list[int], pattern: Pattern) -> Iterator[Found]:
        """What the verb says of each of them."""
        phrase = self.phrases[verb]
        for supplier in suppliers:
            for customer in customers:
                types = self.parties.type_of(supplier), self.parties.type_of(customer)
                if supplier != customer and fit_by_firm("supply", *types):
                    standing = self.standings.of_verb(verb, pattern)
                    yield Found(End(supplier), End(customer), "supply", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

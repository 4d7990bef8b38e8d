"""A noun such as "customer" without an owner → whose, as the text around it tells: "Panasonic, another customer,"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.relative_ends import RelativeEnds
from explorer.reading.rules.spokesmen import spoken_for
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_IS = frozenset({"be", "become", "remain"})
_SUPPLIERS = frozenset({"supplier", "vendor", "contractor", "provider", "contract manufacturer"})
_KINDS = frozenset({"competition", "supply", "equity stake", "partnership", "ownership"})
_LOOSE = word_set(
    "supplier vendor contractor provider distributor investor buyer dealer assembler subcontractor importer partner "
    "sponsor collaborator challenger peer licensee outfitter caterer ally"
)
"""Nouns that also tell a trade: only "the main supplier" is somebody's, "a parts supplier" is one of a kind."""
_TRADES = word_set(
    "retailer wholesaler reseller stockist brand business label operation marque division arm portfolio stable "
    "importer assembler"
) | {"family company", "family firm", "investment firm", "investment company", "private company", "contract maker",
     "kit maker", "investment vehicle", "family office", "holding company", "part", "cloud provider", "franchisee",
     "hosting provider", "contract manufacturer", "group company", "brand portfolio", "local unit"}  # fmt: skip
"""Nouns that tell a trade and no more."""
_WHOSE = word_set(
    "another main sole only key biggest largest top first second longtime long-time long-standing longstanding "
    "one-time onetime erstwhile fellow current existing former early lead important principal preferred "
    "exclusive other last remaining old trusted closest oldest primary core steady local future would-be "
    "potential prospective possible chief anchor original second-largest second-biggest"
)
"""What makes such a noun somebody's."""
_LENDERS = frozenset({"lender", "creditor", "bondholder", "largest lender", "biggest lender", "main lender", "auditor",
                      "house bank", "main bank", "financial adviser", "financial advisor", "main sponsor"})  # fmt: skip
_TIED = frozenset({"creditor", "main creditor", "biggest creditor", "largest creditor", "landlord", "tenant",
                   "main tenant", "anchor tenant", "mortgage holder"})  # fmt: skip
"""Who is tied to somebody by what they are: "the landlord, X,"."""
_BIDDERS = word_set("bidder suitor bid offer buyer claimant")
_SUCH = frozenset({"such as", "like", "including"})
_COMMON = word_set("competitor rival customer client supplier shareholder backer partner")
_BESIDE = frozenset({"with", "since", "until", "after", "at", "from", "by", "alongside", "during", "before", "despite"})
_PARENTS = word_set("parent owner subsidiary affiliate") | {
    "parent company", "parent group", "parent firm", "majority owner", "sole owner", "corporate parent"
}  # fmt: skip


class Unowned(RelativeEnds):
    """Whose somebody is what such nouns say, where the sentence leaves it out."""

    def _of_whom_it_is(
        self, index: int, heads: list[int], lemma: str, standing: Standing, cue: tuple[int, int]
    ) -> Iterator[Found]:
        """As in "TSMC, the obvious rival", "X has been selected as supplier": of whom, the text is about says."""
        pattern = self.cues.relations[lemma][0]
        if (
            (pattern.kind not in _KINDS and lemma not in _LENDERS | _TIED)
            or not heads
            or self.clauses.owner(index) is not None
        ):
            return
        if lemma in _TIED and self.pieces[self.phrases[index].first].low not in ("the", "its", "their"):
            return  # "X, a landlord,"
        turned = pattern.slots[0].subject == "of"
        way = self._way(index, lemma, cue, pattern.kind)
        way = way or ("mentioned" if pattern.kind == "competition" and self._is_beside_us(index, cue) else "")
        if not way or (lemma in _LENDERS and way != "told"):
            return  # "French lender X" is a bank, and nobody's.
        if way == "told" and self._is_newly_told(index, cue):
            standing = under("agreed", standing)  # "The first customer is X": what it ordered may be to come.
        rule = f"{'noun' if way == 'told' else 'relation'} {lemma}"
        for head in heads if way == "told" or self._is_plural(*cue) else heads[:1]:
            whom = self.parties.type_of(head)
            person = whom is EntityType.PERSON and pattern.kind in ("ownership", "equity stake") and lemma != "investor"
            if whom is not EntityType.ORGANISATION and not person:
                continue
            owner = self._speaker(index, head)
            ends = (End(owner), End(head)) if turned else (End(head), End(owner))
            yield Found(*ends, pattern.kind, standing, rule, cue, "", Strength.WEAK, "subject" if turned else "object")

    def _is_newly_told(self, index: int, cue: tuple[int, int]) -> bool:
        """Whether a customer is first told of here: "The customer is X", "The first local customer is X"."""
        the, *more = [piece.low for piece in self.pieces[self.phrases[index].first : cue[1]]]
        fate = self.clauses.fate(index)
        now = fate >= 0 and self.clauses.head(fate) == "be" and not self.phrases[fate].past
        return now and the == "the" and more[-1:] in (["customer"], ["client"]) and (len(more) == 1 or "first" in more)

    def _is_beside_us(self, index: int, cue: tuple[int, int]) -> bool:
        """Whether a rival of nobody named stands beside whom the text is about: "holds shares in smaller rival Y"."""
        phrase = self.phrases[index]
        if any(self.pieces[at].low in _BIDDERS for at in range(cue[1], max(cue[1], phrase.entity))):
            return False
        if phrase.entity >= cue[1]:
            return not {"D", "H", "'"} & set(self.tags[phrase.first : cue[0]])
        return self._is_plural(*cue) and self.clauses.head(index + 1) in ("such as", "like", "including")

    def _way(self, index: int, lemma: str, cue: tuple[int, int], kind: str) -> str:
        """Whether it is asserted ("told") or only mentioned that somebody is so; an empty text where it may not be."""
        clauses, phrase = self.clauses, self.phrases[index]
        named, start = phrase.entity >= cue[1], clauses.list_start(index)
        led = [preposition for preposition, _ in clauses.after(index)[:1]]
        named_as = clauses.sort(index - 1) == "P" and clauses.head(index - 1) == "as"
        if named_as and kind == "supply" and lemma in _SUPPLIERS and not led and not named:
            return "mentioned"
        words = {piece.low for piece in self.pieces[phrase.first : cue[1] - 1]} | set(lemma.split()[:-1])
        firsts = {self.pieces[phrase.first].low, self.pieces[self.phrases[start].first].low}
        whose = bool(words & _WHOSE) or "the" in firsts
        if lemma in _TRADES or (kind == "ownership" and lemma not in _PARENTS):
            return ""
        fate = clauses.fate(index)
        if fate >= 0 and index == 0 and not named and not (set(led) - _BESIDE):
            if clauses.head(fate) == "include":
                return "told"
            if (
                clauses.head(fate) in ("be", "remain")
                and lemma != "buyer"
                and (whose or lemma not in _LOOSE)
                and clauses.sort(fate + 1) == NAME
            ):
                return "told" if self.phrases[fate + 1].entity >= 0 else ""
        if led[:1] and led[0] in _SUCH and self._is_plural(*cue):
            return "mentioned" if index == 0 and lemma in _COMMON else ""
        if set(led) - _BESIDE:
            return ""
        if not named and self._is_apposed(index) and (whose or lemma not in _LOOSE):
            return "mentioned"
        if named:
            return "mentioned" if self._is_named(index, cue, lemma, kind, words) else ""
        after = self.pieces[phrase.last].low if phrase.last < len(self.pieces) else ""
        fits = (whose or lemma not in _LOOSE) and after not in ("that", "which", "who", "whose")
        if clauses.sort(start - 1) == COMMA and not ("the" in firsts and kind == "competition"):
            fits = fits and self._opens(start - 2)
        if clauses.sort(start - 1) == VERB and clauses.head(start - 1) in _IS:
            return "told" if fits and kind != "ownership" else ""
        return "mentioned" if fits and clauses.sort(start - 1) == COMMA else ""

    def _is_named(self, index: int, cue: tuple[int, int], lemma: str, kind: str, words: set[str]) -> bool:
        """As in "Customer X said", "Competitors X and Y have": it stands right before the name."""
        clauses, phrase = self.clauses, self.phrases[index]
        if any(self.pieces[at].low in _BIDDERS for at in range(cue[1], phrase.entity)):
            return False  # "rival bidder X": of another who bids
        alone = index == 0 if self._is_plural(*cue) else clauses.sort(index + 1) != "C"
        opens = self._opens(index) and alone and clauses.sort(index - 1) != "C"
        plain = self.pieces[phrase.first].low not in ("a", "an", "this", "one")
        bare = phrase.first == cue[0] and (index == 0 or kind != "competition")
        return opens and plain and (bare or bool(words & _WHOSE) or lemma not in _LOOSE)

    def _is_apposed(self, index: int) -> bool:
        """As in "Another customer, X, said": who is meant is named in commas behind it."""
        clauses = self.clauses
        named = clauses.sort(index + 1) == COMMA and clauses.sort(index + 2) == NAME
        named = named and self.phrases[index + 2].entity >= 0
        end = max(clauses.listed(index + 2), default=index + 2) if named else index + 2
        named = named and clauses.sort(end + 1) == COMMA  # "The owners, A and his wife B, said"
        return named and (index == 0 or clauses.sort(index - 1) == COMMA)

    def _opens(self, index: int) -> bool:
        """Whether a sentence, or what it says that somebody said, begins with it as what it is about."""
        return any(index in self.clauses.subject(at) for at in range(index + 1, len(self.phrases))
                   if self.clauses.sort(at) == VERB)  # fmt: skip

    def _speaker(self, index: int, head: int) -> int:
        """The firm that an earlier part of the sentence is about: "Velar said shareholder Kastor would …"."""
        for at in range(index - 1, -1, -1):
            if self.clauses.sort(at) != VERB or self.phrases[at].head not in self.cues.speech:
                continue
            for one in self.parties.subjects(at):
                if (
                    one != head
                    and self.parties.type_of(one) is EntityType.ORGANISATION
                    and one < self.phrases[index].first
                ):
                    return one
        verb = self.clauses.fate(index)
        if self._is_person(head) and self.clauses.head(verb) in self.cues.speech:
            return spoken_for(self.parties, verb)  # "Velar has outgrown its kitchen, owner A told reporters"
        return -1

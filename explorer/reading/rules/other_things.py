"""What a verb does to things that are nothing of its kind: "received a letter from Y" is no supply."""

from __future__ import annotations

from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Slots
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.goods import NO_GOODS
from explorer.reading.rules.outsourced import MadeForOwners
from explorer.reading.text.tokens import word_set

_ASSETS = word_set(
    "unit business division arm operation operations company asset assets subsidiary brand factory plant firm "
    "stake right rights building club property patent patents share shares portfolio chain network home way towers "
    "concession concessions licences land plot stores hotels loans mine mines fields buildings sites rights "
)
_LEFT = frozenset({"others", "rest", "remainder"})
_PORTIONS = frozenset({"part", "portion", "chunk", "activities", "field", "fields", "licence", "licences"})
_GETS = frozenset({"receive", "get", "obtain", "secure", "book", "win"})
_CHANGES_HANDS = frozenset(
    {"sell", "transfer", "hand over", "buy", "acquire", "purchase", "take over", "snap up", "buy out"}
)
_UNFIT = {
    "supply": NO_GOODS,
    "market entry": word_set(
        "talks negotiations discussions appeal committee investigation inquiry probe case "
        "lawsuit suit proceedings trial "
        "strike campaign tender auction bid offer hearing meeting study review search attack recall "
        "footprint presence foothold position profile"
    ),
}
"""What is not supplied though it comes from somebody; what is opened or launched in a country and is no business."""
_ROOMS = word_set(
    "unit units building buildings premises space offices office warehouse campus home house quarters mill"
)
_LEAVE = frozenset({"licence", "license", "permit", "permission", "right", "approval"})


class OtherThings(MadeForOwners):
    """The things in one sentence that a verb says nothing of two entities by."""

    def _is_allowed(self, index: int) -> bool:
        """Whether somebody only may do it: "won a licence to operate in Y" says nothing of where it is."""
        return self.phrases[index].form == "to" and self._last(index - 1) in _LEAVE

    def _is_other_thing(self, index: int, slots: Slots) -> bool:
        """Whether what is done is nothing of that kind: "received a letter from Y", "opened talks in Z"."""
        phrase, taken = self.phrases[index], self._last(index + 1)
        habit = phrase.form == "finite" and not (phrase.past or phrase.perfect or phrase.modal or phrase.progressive)
        if slots.kind == "supply" and phrase.head in _CHANGES_HANDS and taken in _LEFT and not habit:
            return True  # "agreed to sell the others to Y": shops, units
        if slots.kind == "ownership" and phrase.head in ("sell", "buy") and taken in ("it", "them") and habit:
            return True  # "sells them to Y": goods
        if slots.kind == "supply" and (self._is_event(index + 1) or self._is_bought(index)):
            return True
        if self.phrases[index].head == "move into" and self._last(index + 1) in _ROOMS:
            return True  # "moved into a larger building in Y"
        if slots.kind in _UNFIT and self._is_unfit(index, _UNFIT[slots.kind]):
            return True
        # "set up a laboratory in Y" says where that is.
        sites = [index + 1, index - 2] if self.clauses.sort(index - 1) == NAME else [index + 1]
        sites += [] if self.clauses.sort(index + 1) == NAME else self._left_out(index)
        return slots.kind == "market entry" and (any(map(self._is_site, sites)) or self._is_at_event(index))

    def _is_bought(self, index: int) -> bool:
        """Whether what changes hands is no goods, and left out: "Y, which X bought from Z"."""
        left = self._left_out(index) if self.clauses.sort(index + 1) != NAME else []
        if self.phrases[index].head.endswith(" of"):
            return True  # "wrest control of Y from Z"
        subject = self.clauses.subject(index)[:1] if self.phrases[index].passive else ()
        whole = any(
            self.parties.type_of(piece) is EntityType.ORGANISATION for piece in self.parties.names(list(subject))
        )
        if whole and self.phrases[index].head in _CHANGES_HANDS:
            return True  # "Y was bought by X from Z"
        if self.phrases[index].head in _CHANGES_HANDS and self._last(index + 1) in ("it", "them"):
            return True  # "disposed of its operations, selling them to Y"
        taken = self.parties.name(index + 1) if self.clauses.sort(index + 1) == NAME else []
        firm = any(self.parties.type_of(piece) is EntityType.ORGANISATION for piece in taken)
        if firm and self.phrases[index].head in _CHANGES_HANDS and self.phrases[index + 1].entity < 0:
            return True  # "bought its own rival, Y, from Z"
        thing = index - 3 if self.clauses.head(index - 2) == "that" else index - 2
        told = left[0] if left else thing if self.clauses.sort(index - 1) == self.clauses.sort(thing) == NAME else -1
        if told >= 0 and self.phrases[index].head == "make" and self._is_event(told):
            return True  # "the offer that X made for Y"
        hands = self.phrases[index].head in _CHANGES_HANDS and self.clauses.sort(index + 1) != NAME
        if hands and self.phrases[index].past and self.clauses.sort(index - 1) == COMMA:
            return True  # "its stake, acquired from Z,"
        habit = not (self.phrases[index].past or self.phrases[index].perfect or self.phrases[index].modal)
        goods = bool(left) and self.phrases[left[0]].entity < 0 and (habit or self._last(left[0]) in self.cues.wares)
        return hands and bool(left) and not goods and self.phrases[left[0]].head not in self.cues.goods

    def _is_at_event(self, index: int) -> bool:
        """Whether it is done at an event, whose place is no market: "launched it at CES in Las Vegas"."""
        entities = [self.phrases[at].entity for word, at in self.clauses.after(index) if word == "at"]
        return any(piece >= 0 and self.parties.type_of(piece) is EntityType.EVENT for piece in entities)

    def _is_unfit(self, index: int, words: frozenset[str]) -> bool:
        """Whether what a verb takes is among such words, or what it is done with: "provided Y with a loan"."""
        subject = self.clauses.subject(index)[:1] if self.phrases[index].passive else ()
        sold = any(self._last(at) == "rights" for at in subject)  # "The rights were sold to Y"
        return (
            sold
            or self._last(index + 1) in words
            or any(word == "with" and self._last(at) in words for word, at in self.clauses.after(index))
        )

    def _last(self, index: int) -> str:
        return self.pieces[self.phrases[index].last - 1].low if self.clauses.sort(index) == NAME else ""

    def _is_site(self, index: int) -> bool:
        """Whether a noun phrase is a plant, or an organisation that is founded."""
        if self.clauses.sort(index) != NAME:
            return False
        phrase = self.phrases[index]
        chosen = self._trigger(index)
        if chosen is not None and self.cues.noun_patterns[chosen[2]][0].kind == "joint venture":
            return True  # "set up a joint venture for deliveries in Y"
        founded = phrase.entity >= 0 and self.parties.type_of(phrase.entity) is EntityType.ORGANISATION
        return founded or self.pieces[phrase.last - 1].low in self.cues.plants

    def _is_event(self, index: int) -> bool:
        """Whether a noun phrase is something that is done, and nothing that can be supplied: "made an offer for"."""
        if self.clauses.sort(index) != NAME:
            return False
        if (
            (self.phrases[index].head in _ASSETS and self.pieces[self.phrases[index].last - 1].low != "arms")
            or (
                self.pieces[self.phrases[index].last - 1].low in self.cues.plants | _PORTIONS
                and self.clauses.head(index + 1) not in ("such as", "including", "like")
            )
            or (self.phrases[index].head == "order" and self.clauses.head(index - 1) in _GETS)
            or self.parties.is_stake(index)
            or any(word == "of" and self.parties.is_stake(at) for word, at in self.clauses.after(index)[:1])
            or (
                self.phrases[index].entity >= 0
                and (
                    self.parties.type_of(self.phrases[index].entity) is EntityType.ORGANISATION
                    and self.clauses.sort(index - 1) == VERB
                    and self.phrases[index - 1].head in _CHANGES_HANDS
                )
            )
        ):
            return True
        chosen = self._trigger(index)
        return chosen is not None and self.cues.noun_patterns[chosen[2]][0].kind != "supply"

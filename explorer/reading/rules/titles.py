"""Noun phrases → the titles in them, of whoever has them, had them or will have them."""

from __future__ import annotations

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.reading.grammar.phrases import NAME
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing

_DOUBTFUL = frozenset({
    "candidate", "contender", "favourite", "favorite", "nominee", "front-runner", "possible", "likely", "potential",
    "alleged", "purported", "supposed", "self-styled", "would-be", "rumoured", "rumored",
})  # fmt: skip
_COMING = frozenset(
    {"designated", "-designate", "incoming", "designate", "president-elect", "future", "next", "elect", "prospective"}
)
_GONE = frozenset(
    {
        "former",
        "ex",
        "then",
        "late",
        "outgoing",
        "onetime",
        "one-time",
        "erstwhile",
        "once",
        "retired",
        "previously",
        "ousted",
        "departed",
        "sacked",
        "fired",
        "deposed",
        "disgraced",
    }
)
_POLITICAL = frozenset({
    "minister", "premier", "chancellor", "governor", "mayor", "ambassador", "senator", "envoy", "king", "queen",
    "prince", "lawmaker", "mp", "councillor", "congressman", "congresswoman", "undersecretary", "deputy minister",
    "councilman", "councilwoman", "alderman", "msp", "td", "mla", "mep", "mlc", "assemblyman", "assemblywoman",
})  # fmt: skip
_ALSO = frozenset({"lead", "principal"})
"""Titles that also describe: "its lead supplier", "the principal rival of X"."""
_MANAGED = frozenset({"general", "country", "plant", "site", "regional", "commercial", "managing", "factory", "mine"})


class Titles(Rule):
    """The titles in one sentence."""

    def _title(self, first: int, last: int) -> tuple[int, int] | None:
        """The pieces of the title among *first* to *last*."""
        heads = [
            at for at in range(first, last) if self.pieces[at].pointer is None and self._is_title(self.pieces[at].low)
            and not (self.pieces[at].low in _ALSO and at + 1 < last and self.pieces[at + 1].pointer is None)
        ]  # fmt: skip
        if not heads:
            return None
        start = end = heads[-1]
        while (
            start - 1 >= first
            and self.pieces[start - 1].pointer is None
            and self.tags[start - 1] in "N#C"
            and (self.tags[start - 1] != "C" or start - 2 in heads)
        ):
            start -= 1
        return start, end + 1

    def _is_title(self, low: str) -> bool:
        noun = self.cues.nouns.get(low, low)
        return noun in self.cues.titles or (noun.split("-")[-1] in self.cues.titles and len(noun) > 3)

    def _is_strong_title(self, title: tuple[int, int]) -> bool:
        return bool(
            {piece.low for piece in self.pieces[title[0] : title[1]]}
            & {
                "chief",
                "ceo",
                "cfo",
                "coo",
                "cto",
                "president",
                "chairman",
                "chairwoman",
                "spokesman",
                "spokeswoman",
                "director",
                "officer",
                "co-founder",
                "founder",
                "chair",
                "chairperson",
                "spokesperson",
                "executive",
                "founders",
                "co-founders",
                "boss",
            }
        ) or self._is_strong_pair(title)

    def _is_strong_pair(self, title: tuple[int, int]) -> bool:
        """As in "general manager", not "asset manager"; "her deputy", not "deputy head"."""
        words = [piece.low for piece in self.pieces[title[0] : title[1]]]
        return words == ["deputy"] or (words[-1:] == ["manager"] and bool({*words[:-1]} & _MANAGED))

    def _titled(self, first: int, end: int) -> Standing:
        coming = end < len(self.pieces) and self.pieces[end].low.endswith(("designate", "-elect", "in-waiting"))
        words = {piece.low for piece in self.pieces[max(0, first - 2) : end + coming]}
        if self._is_lately(max(0, first - 2), end):
            return Standing(Stage.ENDED)
        if words & _DOUBTFUL:
            return Standing(Stage.UNCLEAR)
        if (
            words & _GONE
            or self.pieces[end - 1].low in ("veteran", "alumnus", "alumna")
            or any(word.startswith(("ex-", "then-")) for word in words)
        ):
            return Standing(Stage.ENDED)
        if words & _COMING or coming:
            return Standing(Stage.PLANNED)
        return Standing(Stage.ACTIVE)

    def _is_lately(self, first: int, end: int) -> bool:
        """Whether somebody was so until now: "most recently head of X", "until last month chairman of X"."""
        for at in range(first, end):
            low, before = self.pieces[at].low, self.pieces[at - 1].low if at else ""
            lately = low in ("until recently", "lately", "most recently")
            if lately or (low == "recently" and before in ("until", "till")):
                return True
            if self.pieces[at].date and low.startswith(("until ", "till ")) and self.pieces[at + 1].is_word:
                return True
        return False

    def _detail(self, index: int, title: tuple[int, int]) -> str:
        """The title as printed, with what follows that is no name: "Chief Strategy Officer for EVs"."""
        end = title[1]
        phrase = self.phrases[index]
        if (
            end == phrase.last
            and self.clauses.sort(index + 1) == "P"
            and self.clauses.head(index + 1) == "for"
            and self.clauses.sort(index + 2) == NAME
        ):
            after = self.phrases[index + 2]
            if not any(self.pieces[at].pointer for at in range(after.first, after.last)):
                end = after.last
        words, at = list[str](), title[0]
        while at < end:
            words.append(self.pieces[at].text)
            at += 1
        return " ".join(word for word in words if word.casefold() not in ("the", "a", "an", "former"))

    def _person(self, index: int) -> list[int]:
        """The piece that names the person a noun phrase is."""
        entity = self.phrases[index].entity if self.clauses.sort(index) == NAME else -1
        return [entity] if entity >= 0 and self._is_person(entity) else []

    def _is_firm(self, at: int) -> bool:
        return self.parties.type_of(at) in (EntityType.ORGANISATION, EntityType.GROUP)

    def _is_political(self, at: int) -> bool:
        """Whether a title is one that a country, a state or a town gives."""
        low = self.pieces[at].low
        return (self.cues.nouns.get(low, low) in _POLITICAL) or low == "president"

    def _is_minister(self, title: tuple[int, int]) -> bool:
        """Whether it is a title in a country's government, which needs no telling: "Prime Minister A"."""
        return self.pieces[title[1] - 1].low in ("minister", "premier", "prime minister")

"""Noun phrases → the titles in them, and where somebody has them."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.function_words import DEGREES
from explorer.reading.grammar.phrases import BREAK, COMMA, COORDINATOR, NAME, PREPOSITION, VERB
from explorer.reading.rules.company_words import is_company_word
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

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
})  # fmt: skip

_ALSO = frozenset({"lead", "principal"})
"""Titles that also describe: "its lead supplier", "the principal rival of X"."""
_PLACES = frozenset({"of", "at", "for", "with", "in"})
_TO = frozenset({"adviser", "advisor", "advisers", "advisors", "consultant", "counsel", "assistant", "deputy"})

_MANAGED = frozenset({"general", "country", "plant", "site", "regional", "commercial", "managing", "factory", "mine"})
_BACKS = frozenset({"own", "back", "create", "control", "run", "fund", "finance", "hold", "buy", "acquire"})
_ADDRESSED = word_set(
    "sir dame lord lady baroness baron mr ms mrs miss dr prof professor madam sheikh prince princess datuk dato rev "
    "general admiral colonel captain ambassador"
)


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

    def _firms_of(self, index: int, title: tuple[int, int]) -> list[int]:
        """Where somebody has the title: before it, or after "of", "at"."""
        phrase = self.phrases[index]
        political = any(self._is_political(at) for at in range(*title))
        before = [
            at for at in range(phrase.first, title[0])
            if self._is_firm(at) or (self._is_place(at) and (political or self._is_county(at)))
        ]  # fmt: skip
        if before:
            return before[-1:]
        if self.pieces[phrase.first].low == "whose":
            return [piece for piece in self.parties.whose(index) if self._is_firm(piece)]  # "X, whose boss, A, quit"
        if signed := self._signed(index):
            return signed
        at = index
        for _ in range(4):
            if (
                self.clauses.sort(at + 1) == "P"
                and (self.clauses.head(at + 1) in _PLACES or self._advises(title, at + 1))
                and self.clauses.sort(at + 2) == NAME
            ):
                within = self.clauses.head(at + 1) == "in"  # "president of the robots division in Zurich"
                at += 2
                inner = self.phrases[at]
                owned = [
                    piece for piece in range(inner.first, inner.last)
                    if self._is_firm(piece) or (political and not within and self._is_place(piece))
                ]  # fmt: skip
                if owned:
                    more = [
                        piece
                        for other in self.clauses.listed(at)[1:]
                        if (piece := self.phrases[other].entity) >= 0 and self._is_firm(piece)
                    ]
                    return owned[:1] + (more if inner.entity >= 0 else [])
            elif self._is_field(at):
                at += 2  # "Senior Vice President, Sales at X"
            elif (
                self.clauses.sort(at + 1) == "C"
                and self.clauses.sort(at + 2) == NAME
                and self._title(self.phrases[at + 2].first, self.phrases[at + 2].last)
            ):
                at += 2
                inner = self.phrases[at]
                owned = [piece for piece in range(inner.first, inner.last) if self._is_firm(piece)]
                if owned:
                    return owned[:1]
            else:
                break
        # "Makoto Uchida, chief executive and president of …": the first of two titles has no firm of its own.
        if self.clauses.sort(index - 1) == "C" and self.clauses.sort(index - 2) == NAME:
            earlier = self.phrases[index - 2]
            return (
                [piece for piece in range(earlier.first, earlier.last) if self._is_firm(piece)][-1:]
                if self._title(earlier.first, earlier.last)
                else []
            )
        return []

    def _is_field(self, at: int) -> bool:
        """Whether a comma behind a title leads to what it is for, and where: ", Sales at X"."""
        clauses = self.clauses
        if clauses.sort(at + 1) != COMMA or clauses.sort(at + 2) != NAME or clauses.sort(at + 3) != PREPOSITION:
            return False
        field = self.phrases[at + 2]
        plain = field.entity < 0 and all(one.text[:1].isupper() for one in self.pieces[field.first : field.last])
        return plain and clauses.head(at + 3) in ("at", "of", "for") and not self._title(field.first, field.last)

    def _signed(self, index: int) -> list[int]:
        """The firm in commas behind a title: "said A, Managing Director, X.", "A, Head of Sales, X"."""
        clauses, at = self.clauses, index
        while clauses.head(at + 1) in ("of", "for", "and") and clauses.sort(at + 2) == NAME:
            if self.phrases[at + 2].entity >= 0:
                return []
            at += 2
        closed = clauses.sort(at + 3) in ("", BREAK, COMMA, COORDINATOR) and not clauses.is_finite(at + 4)
        led = clauses.sort(index - 1) == clauses.sort(at + 1) == COMMA and bool(self._person(index - 2))
        bare = self.tags[self.phrases[index].first] != "D" and clauses.sort(at + 2) == NAME
        if not (led and bare and closed and self.phrases[at + 2].entity == self.phrases[at + 2].first):
            return []
        return [self.phrases[at + 2].entity] if self._is_firm(self.phrases[at + 2].entity) else []

    def _office(self, index: int) -> tuple[int, tuple[int, int]] | None:
        """The noun phrase with a title that belongs to a verb: "as chief executive", "chairman"."""
        passed = False
        for at in range(index + 1, min(index + 11, len(self.phrases))):
            if at > index + 7 and not passed:
                return None
            phrase = self.phrases[at]
            if phrase.sort == VERB:
                return self._beyond(at) if self.phrases[index].head in self.cues.take else None
            if phrase.sort == NAME and phrase.head in ("candidate", "contender", "favourite", "nominee", "applicant"):
                return None
            if phrase.sort == NAME and (phrase.entity < 0 or not self._is_person(phrase.entity)):
                title = self._title(phrase.first, phrase.last)
                passed = passed or (title is not None and self._is_of_before(index, at))
                if title and not self._is_of_before(index, at):
                    return at, title
        return None

    def _is_of_before(self, verb: int, at: int) -> bool:
        """Whether a title in commas is what somebody is already: "named A, a former director of Y, as chairman"."""
        taken = self.phrases[verb].head in self.cues.take and at > verb + 2
        before = self.phrases[at - 2].entity if self.clauses.sort(at - 1) == COMMA else -1
        return (
            taken and before >= 0 and self._is_person(before) and self.pieces[self.phrases[at].first].low in ("a", "an")
        )

    def _beyond(self, verb: int) -> tuple[int, tuple[int, int]] | None:
        """The office after a clause that tells of whoever is named: "appointed A, who led Y, as chairman"."""
        for at in range(verb + 1, min(verb + 9, len(self.phrases) - 2)):
            if self.clauses.sort(at) == BREAK:
                return None
            if self.clauses.sort(at) == COMMA and self.clauses.head(at + 1) == "as":
                title = self._title(self.phrases[at + 2].first, self.phrases[at + 2].last)
                return (at + 2, title) if title and self.clauses.sort(at + 2) == NAME else None
        return None

    def _is_elsewhere(self, index: int) -> bool:
        """Whether the title is one at a firm that is not known: "chief executive of Bringly"."""
        by = self.clauses.sort(index - 2) == VERB and self.clauses.head(index - 1) == "by"
        if by and (
            self.clauses.is_bare_participle(index - 2) or self.clauses.head(index - 2) in self.cues.lead | _BACKS
        ):
            return True  # "X, led by co-founder A": of X the verb tells.
        led = self.clauses.head(index + 1) in ("of", "at") and self.clauses.sort(index + 1) == "P"
        at = self.phrases[index + 1].last if led else len(self.pieces)
        if led and self.clauses.sort(index + 2) == NAME:
            body = self.phrases[index + 2]
            placed = any(self._is_place(piece) for piece in range(body.first, body.last - 1))
            if placed and is_company_word(self.pieces[body.last - 1].low):
                return True  # "a director at the Turin yard"
        return at < len(self.pieces) and self.pieces[at].pointer is None and self.pieces[at].text[:1].isupper()

    def _placed(
        self, verb: int, people: list[int], standing: Standing, office: int, title: tuple[int, int]
    ) -> Iterator[Found]:
        """A post whose firm the words leave out: of whoever tells of it, else of where the text says somebody is."""
        words = {piece.low for piece in self.pieces[title[0] : title[1]]}
        if not self._is_strong_title(title) or words == {"president"} or self._is_elsewhere(office):
            return
        governor = self.clauses.governor(verb)
        told = governor is not None and governor.link == "that" and governor.phrase >= 0
        firms = [piece for piece in self.parties.subjects(governor.phrase) if self._is_firm(piece)] if told else []  # type: ignore[union-attr]
        firms = firms or self._opening_firm()
        for person in people:
            end = End(firms[0]) if firms else End()
            yield Found(End(person), end, "role", standing, "title", title, self._detail(office, title),
                        Strength.WEAK, "" if firms else "post")  # fmt: skip

    def _several(self, index: int, title: tuple[int, int]) -> list[int]:
        """Who stands behind a title: "X founders A and B"."""
        listed = self.clauses.listed(index) if self.pieces[title[1] - 1].low.endswith("s") else [index]
        entities = [self.phrases[at].entity for at in listed if at == index or self._is_bare(at)]
        return [piece for piece in entities if piece >= 0 and self._is_person(piece)]

    def _is_aside(self, index: int, behind: int) -> bool:
        """Whether a title tells of who is before it and not of the "he" behind it: "X, owner of Y, he said"."""
        pointer = self.pieces[self.phrases[behind].last - 1].pointer
        return self.clauses.sort(index - 1) == COMMA and pointer is not None and pointer.how is How.PRONOUN

    def _is_bare(self, index: int) -> bool:
        return self.phrases[index].first == self.phrases[index].entity

    def _opening_firm(self) -> list[int]:
        """The firm that a sentence opens with: "At X, A becomes chief executive"."""
        opens = self.clauses.head(0) == "at" and self.clauses.sort(1) == NAME
        return [piece for piece in self.parties.name(1) if self._is_firm(piece)] if opens else []

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

    def _list_of_titles(self, index: int) -> int:
        """Where the list begins that a title stands in: "A, the elder brother and the bank's chairman"."""
        clauses, start = self.clauses, self.clauses.list_start(index)
        apposed = clauses.sort(index - 1) == "C" and clauses.sort(index - 3) == COMMA
        if apposed and self.phrases[index - 2].entity < 0 and self._person(index - 4):
            return index - 2
        return start if self._title(self.phrases[start].first, self.phrases[start].last) else index

    def _earlier_title(self, index: int) -> tuple[int, tuple[int, int]] | None:
        """The title with a firm of its own that another is joined to: "A, chief executive of X and chairman of Y"."""
        if self.clauses.sort(index - 1) != COORDINATOR:
            return None
        at = index - 2 - (self.clauses.sort(index - 2) == COMMA)
        start = at
        while self.clauses.sort(at) == NAME and self.clauses.sort(at - 1) == PREPOSITION:
            at -= 2
        if at == start or self.clauses.sort(at) != NAME:
            return None
        title = self._title(self.phrases[at].first, self.phrases[at].last)
        return (at, title) if title else None

    def _is_age(self, index: int) -> bool:
        words = [piece.low.strip(".") for piece in self.pieces[self.phrases[index].first : self.phrases[index].last]]
        return len(words) == 1 and (words[0].isdigit() or words[0] in DEGREES)

    def _person(self, index: int) -> list[int]:
        """The piece that names the person a noun phrase is."""
        entity = self.phrases[index].entity if self.clauses.sort(index) == NAME else -1
        return [entity] if entity >= 0 and self._is_person(entity) else []

    def _is_firm(self, at: int) -> bool:
        return self.parties.type_of(at) in (EntityType.ORGANISATION, EntityType.GROUP)

    def _advises(self, title: tuple[int, int], preposition: int) -> bool:
        """Whether "to" goes on after a title: "an adviser to X", "ambassador to X"."""
        return self.clauses.head(preposition) == "to" and self.pieces[title[1] - 1].low in _TO

    def _is_political(self, at: int) -> bool:
        """Whether a title is one that a country, a state or a town gives."""
        low = self.pieces[at].low
        return (self.cues.nouns.get(low, low) in _POLITICAL) or low == "president"

    def _is_minister(self, title: tuple[int, int]) -> bool:
        """Whether it is a title in a country's government, which needs no telling: "Prime Minister A"."""
        return self.pieces[title[1] - 1].low in ("minister", "premier", "prime minister")

    def _is_place(self, at: int) -> bool:
        return self.parties.type_of(at) is EntityType.PLACE

    def _is_county(self, at: int) -> bool:
        """Whether a place has officers of its own: "Brown County Executive A"."""
        return self._is_place(at) and self.pieces[at].text.endswith((" County", " Parish", " Borough", " Township"))

    def _is_whole_name(self, index: int) -> bool:
        """Whether a noun phrase is a name and no more, but for how one is addressed: "Sir Terry Walsh"."""
        phrase = self.phrases[index]
        before = [piece.low.rstrip(".") for piece in self.pieces[phrase.first : phrase.last - 1]]
        return phrase.entity == phrase.last - 1 and all(word in _ADDRESSED for word in before)

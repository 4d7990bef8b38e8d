"""Posts that no title names → roles: "took the helm at X", "held senior posts at X", "is leaving X for Y"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, RELATIVE, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_NEAR = 4
_STAYS = frozenset({"be", "remain", "stay"})
_HELM = word_set("helm charge reins chair wheel command lead")
_POSTS = word_set("post posts position positions role roles job jobs seat office offices title titles stint stints")
_TAKES = frozenset({"take", "take on", "take up", "assume", "get", "be handed", "hand", "resume"})
_HOLDS = frozenset(
    {"hold", "have", "occupy", "fill", "be in", "do", "combine", "keep", "land", "win", "start", "begin"}
)
_GOES = frozenset({"leave", "quit", "depart", "exit", "ditch", "swap"})
_COMES = frozenset({"come to", "move to", "go to", "return to", "switch to", "defect to", "arrive at", "move over to"})
_PLAYS = frozenset({"play", "teach", "lecture", "work", "sing", "drive", "race", "ride", "speak", "write", "report"})
_PARTS = frozenset({"part ways", "part company", "part"})
_FORCED = frozenset({"force", "push", "drive", "ease", "edge", "boot", "kick", "throw", "usher"})
_FIRES = frozenset({"fire", "sack", "dismiss", "hire", "recruit", "employ", "oust", "suspend", "poach"})
_WITHIN = frozenset({"at", "of", "in", "with", "within", "for"})
_IN = Pattern("role", (), "deed", "active")
_OUT = Pattern("role", (), "deed", "ended")
_IS = Pattern("role", (), "state")


class Posts(Rule):
    """Who has, had or is to have a post in one sentence, where the words are no title."""

    def found(self) -> Iterator[Found]:
        """All such roles, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                people = [piece for piece in self.parties.subjects(index) if self._is_person(piece)]
                yield from self._at_the_helm(index, people)
                yield from self._posted(index, people)
                yield from self._gone_over(index, people)
                yield from self._sent_away(index, people)
                yield from self._leading(index, people)
                yield from self._once_there(index, people)
                yield from self._starting(index, people)

    def _at_the_helm(self, index: int, people: list[int]) -> Iterator[Found]:
        """As in "A took the helm at X", "A is in charge of X", "with A at the helm of X"."""
        phrase, noun = self.phrases[index], index + 1
        if self.clauses.sort(noun) != NAME and phrase.head in _STAYS:
            noun += 1  # "is at the helm of", "remains in charge of"
        if self.clauses.sort(noun) != NAME or self.pieces[self.phrases[noun].last - 1].low not in _HELM:
            return
        takes = phrase.head in _TAKES and noun == index + 1
        if takes or noun == index + 2:
            standing = self.standings.of_verb(index, _IN if takes else _IS)
            firms = self._firms(noun) or self._charged(noun)
            yield from self._told(people, firms, self._over(index, standing), index, "head")
            led = self.clauses.after(noun)[:1]
            alone = takes and (not led or led[0][0] in ("as", "in", "from"))
            for person in people[:1] if alone and not firms else ():
                cue = (phrase.first, phrase.last)
                # "A, currently head of X, will take charge": not of X.
                whose = "object" if standing.stage is Stage.PLANNED else "post"
                yield Found(End(person), End(), "role", standing, "title", cue, "head", Strength.WEAK, whose)

    def _posted(self, index: int, people: list[int]) -> Iterator[Found]:
        """As in "held senior posts at X", "took up a position with X"."""
        phrase, noun = self.phrases[index], index + 1
        if self.clauses.sort(noun) == NAME:
            noun = self.clauses.listed(noun)[-1]  # "held engineering and operations positions at X"
        posted = self.clauses.sort(noun) == NAME and self.pieces[self.phrases[noun].last - 1].low in _POSTS
        if not posted or phrase.head not in _TAKES | _HOLDS or self.phrases[noun].entity >= 0:
            return
        held = phrase.head in _HOLDS
        standing = self.standings.of_verb(index, _IS if held else _IN)
        since = any(piece.date and piece.low.startswith("since") for piece in self.pieces)
        several = self.pieces[self.phrases[noun].last - 1].low.endswith("s") and not since
        if held and (phrase.past or (phrase.perfect and several)):
            standing = replace(standing, stage=Stage.ENDED if not standing.denied else standing.stage)
        firms = self._firms(noun) or [at for at in range(self.phrases[noun].first, self.phrases[noun].last)
                                      if self._is_firm(at)]  # fmt: skip
        yield from self._told(people, firms, standing, index, "")

    def _gone_over(self, index: int, people: list[int]) -> Iterator[Found]:
        """As in "A is leaving X for Y", "A came to Y from X", "A plays for Y"."""
        phrase = self.phrases[index]
        direct = self.parties.names([index + 1]) if self.clauses.sort(index + 1) == NAME else []
        behind = self.clauses.after(index)[:2] if phrase.head in ("leave", "depart") and not direct else []
        if phrase.head in _GOES and (any(self._is_firm(piece) for piece in direct) or "for" in [w for w, _ in behind]):
            new = self._led(index, "for") or [
                owner for word, at in self.clauses.after(index)[:2]
                if word == "for" and (owner := self.clauses.owner(at)) is not None
            ]  # fmt: skip
            standing = self.standings.of_verb(index, _IN)
            if standing.stage is Stage.ACTIVE and not phrase.past:
                standing = replace(standing, stage=Stage.PLANNED)
            yield from self._told(people, new, standing, index, "")
        elif phrase.head in _COMES:
            yield from self._told(people, direct[:1], self.standings.of_verb(index, _IN), index, "")
            standing = self.standings.of_verb(index, _OUT)
            if standing.stage is Stage.ENDED and direct:
                yield from self._told(people, self._led(index, "from"), standing, index, "")
        elif phrase.head in _PLAYS and phrase.form == "finite" and not phrase.modal:
            firms = self._led(index, "for", "at")
            standing = self._over(index, self.standings.of_verb(index, _IS))
            if not phrase.passive and phrase.head not in ("work", "speak", "write", "report", "drive"):
                yield from self._told(people, firms, standing, index, "")

    def _sent_away(self, index: int, people: list[int]) -> Iterator[Found]:
        """As in "A was forced out of X", "X parted ways with A", "A was fired by X"."""
        phrase = self.phrases[index]
        if phrase.head in _FORCED and phrase.passive:
            firms = [piece for word, at in self.clauses.after(index) if word in ("out of", "from", "out")
                     for piece in self.parties.name(at)]  # fmt: skip
            yield from self._told(people, firms, self.standings.of_verb(index, _OUT), index, "")
        elif phrase.head in _PARTS and not phrase.passive:
            gone = [piece for piece in self._led(index, "with") if self._is_person(piece)]
            yield from self._told(gone, self.parties.subjects(index), self.standings.of_verb(index, _OUT), index, "")
        elif phrase.head in _FIRES and phrase.passive:
            comes = phrase.head in ("hire", "recruit", "employ", "poach")
            standing = self.standings.of_verb(index, _IN if comes else _OUT)
            yield from self._told(people, self._led(index, "by"), standing, index, "")

    def _leading(self, index: int, people: list[int]) -> Iterator[Found]:
        """As in "X, which A has led since 2019", "A chairs the games branch of X"."""
        phrase = self.phrases[index]
        if phrase.head not in self.cues.lead or phrase.passive or phrase.head == "join":
            return
        founded = phrase.head in ("found", "co-found", "start", "set up", "establish")
        pattern = Pattern("role", (), "deed", "occurred") if founded else _IS
        standing = self.standings.of_verb(index, pattern)
        standing = standing if founded else self._over(index, standing)
        word = "founder" if founded else phrase.head
        if self.clauses.sort(index - 1) == NAME and self.clauses.sort(index - 2) == RELATIVE:
            firms = self.parties.names(self.clauses.antecedent(index - 2))
            yield from self._told(self.parties.name(index - 1), firms, standing, index, word)
        elif self.clauses.sort(index + 1) == NAME and self.phrases[index + 1].entity < 0 and not founded:
            over = phrase.form == "to" and self.clauses.head(index - 1) == "use"  # "who used to run X's sales"
            standing = Standing(Stage.ENDED) if over else standing
            firms = self._firms(index + 1) or self._owner_within(index + 1)
            yield from self._told(people, firms, standing, index, word)

    def _once_there(self, index: int, people: list[int]) -> Iterator[Found]:
        """As in "A, who used to build satellites at X": A is there no more."""
        phrase, above = self.phrases[index], self.clauses.governor(index)
        used = above is not None and above.phrase == index - 1 and self.phrases[index - 1].past
        if not used or phrase.form != "to" or self.clauses.head(index - 1) != "use" or phrase.passive:
            return
        if phrase.head in self.cues.lead or self.phrases[index - 1].passive:
            return  # "used to run X" is told of who leads.
        yield from self._told(people, self._led(index, "at"), Standing(Stage.ENDED), index, "")

    def _starting(self, index: int, people: list[int]) -> Iterator[Found]:
        """As in "A will start in October", "A takes up the job in May": where, the text has said before."""
        phrase, at = self.phrases[index], index + 1
        up = phrase.head == "take" and self.clauses.head(at) == "up"
        at += up
        begins = (up or phrase.head in ("start", "begin", "take up", "take over")) and not (
            phrase.past or phrase.perfect
        )
        dated = any(piece.date for piece in self.pieces[phrase.last : phrase.last + _NEAR + up])
        told = self.clauses.sort(at) != NAME or self.pieces[self.phrases[at].last - 1].low in _POSTS | {
            "work",
            "duties",
        }
        firms = {piece for piece in range(phrase.first) if self._is_firm(piece) and self.tags[piece] == "E"}
        if not begins or not dated or not told or phrase.nots or phrase.form != "finite":
            return
        free = not firms or self.clauses.sort(at) != NAME
        for person in people[:1] if free and phrase.modal in ("", "will") else ():
            cue = (phrase.first, phrase.last)
            yield Found(End(person), End(), "role", Standing(Stage.PLANNED), "title", cue, "", Strength.WEAK, "post")

    def _owner_within(self, index: int) -> list[int]:
        """Whose it is that somebody runs: "runs X's data centre leasing"; nobody's where that is a firm's own noun."""
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        if self.pieces[phrase.last - 1].low in self.cues.relations or tags[phrase.last - 1] == "E":
            return []
        return [at for at in range(phrase.first, phrase.last - 1) if tags[at : at + 2] == "E'" and self._is_firm(at)]

    def _over(self, index: int, standing: Standing) -> Standing:
        """What was so once, told as a deed, has ended; what "has been" so since then goes on."""
        phrase = self.phrases[index]
        if standing.stage is Stage.OCCURRED:
            return replace(standing, stage=Stage.ACTIVE if phrase.perfect and not phrase.past else Stage.ENDED)
        return standing

    def _firms(self, index: int) -> list[int]:
        return [
            piece for word, at in self.clauses.after(index)[:1] if word in _WITHIN for piece in self.parties.name(at)
        ]

    def _charged(self, noun: int) -> list[int]:
        """Where somebody has charge of something: "in charge of sales for X", "at the head of research at X"."""
        ahead = self.clauses.after(noun)[:2]
        field = len(ahead) == 2 and ahead[0][0] == "of" and self.phrases[ahead[0][1]].entity < 0
        return self.parties.name(ahead[1][1]) if field and ahead[1][0] in ("at", "for", "within") else []

    def _led(self, index: int, *words: str) -> list[int]:
        return [piece for word, at in self.clauses.after(index) if word in words for piece in self.parties.name(at)]

    def _told(self, people: list[int], firms: list[int], standing: Standing, verb: int, detail: str) -> Iterator[Found]:
        cue = (self.phrases[verb].first, self.phrases[verb].last)
        for person in people[:2]:
            for firm in firms[:2]:
                if self._is_person(person) and self._is_firm(firm):
                    yield Found(End(person), End(firm), "role", standing, "title", cue, detail, Strength.FAIR)

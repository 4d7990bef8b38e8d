"""Markets without a verb of entering → who goes where: "is eyeing Z as a market", "a foothold in Z"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.function_words import NO
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.rules.spots import places
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_LOOKS = frozenset({"eye", "target", "explore", "consider", "study", "see", "identify", "scout", "pick", "choose"})
_GIVES = frozenset({"give", "hand", "grant", "offer", "provide", "gain", "win", "get", "secure", "seek", "want"})
_HANDS = frozenset({"give", "hand", "grant", "offer", "provide"})
_FOOTHOLDS = word_set("foothold presence toehold beachhead entry access bridgehead way inroads")
_SELLS = frozenset({"sell", "export", "market", "retail"})
_CLASSES = frozenset({EntityType.PRODUCT, EntityType.ORGANISATION, EntityType.GROUP, EntityType.PERSON})
_NO_WARES = word_set(
    "shares share bonds bond stock stocks stake stakes debt notes assets asset unit units business loans"
)
_REGARDS = frozenset({"see", "regard", "consider", "treat", "view", "use", "describe", "pick", "choose"})
_GATEWAYS = word_set("gateway springboard launchpad bridgehead beachhead door entrance stepping-stone stone base")
_RESTS = word_set("rest whole remainder")
_IT = frozenset({"it", "them"})
_HAS = frozenset({"serve", "have", "count", "reach", "insure", "supply", "boast"})
_MAKES = word_set(
    "build make design produce manufacture sell supply provide offer deliver ship run operate install develop print "
    "lease rent"
)
_CLIENTS = word_set(
    "customers clients subscribers users households homes utilities hospitals retailers passengers members farmers "
    "policyholders borrowers shoppers patients consumers viewers listeners depositors businesses growers supermarkets "
    "restaurants hotels airlines operators carmakers manufacturers schools municipalities cities merchants"
)
_FLIES = frozenset({"fly", "sail"})
_GOALS = word_set("market markets destination frontier country")
_BRINGS = frozenset(
    {"start", "begin", "add", "bring", "take", "extend", "introduce", "export", "roll out", "launch", "offer"}
)
_WARES = word_set(
    "service services app software platform product products brand brands format network range cars vehicles phones "
    "stores shops business technology model models line taxis robotaxis chain "
    "bank broadband internet flights flight route routes sailings sales deliveries shipments"
)
_STOPS = frozenset({"cease", "stop", "end", "halt", "close", "shut", "wind down", "discontinue", "suspend"})
_RUN = word_set("operations operation sales business flights service services activities deliveries exports shipments")
_CARRIES = frozenset({"bring", "take", "export", "introduce", "extend"})
_NO_GOODS = word_set(
    "case cases dispute disputes lawsuit complaint appeal fight battle number total tally attention people workers "
    "staff family families children team jobs investment money capital profits earnings stake holding shares talks "
    "message concerns questions headquarters base production wife husband time debt loss losses"
)
_DEBUTS = word_set("debut entry expansion comeback launch rollout roll-out foray push return premiere")
_SPREADS = frozenset({"open", "expand", "launch", "roll out", "enter", "expand into", "sell", "start selling", "debut"})
_ASKS = frozenset({"apply", "ask", "file", "seek", "await", "request"})
_OBTAINS = frozenset({"obtain", "win", "get", "receive", "secure", "gain", "hold", "have"})
_LICENCES = word_set("licence license licences licenses permit permits permission approval")
_RUNS = frozenset({"operate", "operate in", "trade", "trade in", "sell", "open", "launch", "offer", "start", "fly",
                   "do business in", "begin", "provide", "lend", "build", "set up"})  # fmt: skip
_MINES = word_set("mining exploration drilling building construction environmental planning extraction water fishing")
_VERSIONS = word_set("version edition model variant launch rollout roll-out release")
_COMES = frozenset({"works", "pipeline", "cards", "way", "track", "preparation"})
_PLANS = frozenset({"plan", "schedule", "expect", "slate", "envisage", "foresee", "prepare", "develop", "rule out"})
_APPEARS = frozenset({"follow", "come", "arrive", "launch", "appear", "debut"})
_BARE = Standing()
_LEFT = Pattern("market entry", (), "deed", "ended")
_STATE, _DEED = Pattern("market entry", (), "state"), Pattern("market entry", (), "deed")


class Entries(SlotFilling):
    """Who goes to which market in one sentence, where no verb says it between the two."""

    def found(self) -> Iterator[Found]:
        """All such entries, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._version(index)
            if phrase.sort == VERB and not phrase.passive:
                yield from self._looked_at(index)
                yield from self._given(index)
                yield from self._brought(index)
                yield from self._stopped(index)
                yield from self._sighted(index)
                yield from self._led_through(index)
                yield from self._further(index)
                yield from self._debuted(index)
                yield from self._licensed(index)
                yield from self._sold(index)
                yield from self._wished_in(index)
                yield from self._served(index)
                yield from self._pulled_out(index)

    def _looked_at(self, index: int) -> Iterator[Found]:
        """As in "X is eyeing Z as its next market", "X is targeting the Z market": more than a wish it is not."""
        if self.phrases[index].head in _LOOKS and self.clauses.sort(index + 1) == NAME:
            named = [any(self._last(at) in _GOALS for preposition, at in self.clauses.after(index)[:1]
                         if preposition in ("as", "for")), self._last(index + 1) in ("market", "markets")]  # fmt: skip
            alone = self.phrases[index].head == "eye" and not self.clauses.after(index)[:1]
            if any(named) or alone:
                standing = under("sought", self.standings.of_verb(index, _STATE))
                where = self.parties.names(self.clauses.listed(index + 1))
                yield from self._told(index, self.parties.subjects(index), where, standing)

    def _given(self, index: int) -> Iterator[Found]:
        """As in "gives X a foothold in Z", "X won access to the Z market"."""
        if self.phrases[index].head not in _GIVES or self.clauses.sort(index + 1) != NAME:
            return
        other = self.clauses.sort(index + 2) == NAME
        held = index + 2 if other else index + 1
        if self._last(held) not in _FOOTHOLDS or (not other and self.phrases[index].head in _HANDS):
            return
        firms = self.parties.name(index + 1) if other else self.parties.subjects(index)
        where = [piece for preposition, at in self.clauses.after(held)[:1] if preposition in ("in", "to", "into")
                 for piece in places(self.parties, at)]  # fmt: skip
        standing = self.standings.of_verb(index, _STATE)
        if self.phrases[index].head in ("seek", "want"):
            standing = under("sought", standing)
        yield from self._told(index, firms, where, standing)

    def _brought(self, index: int) -> Iterator[Found]:
        """As in "X is bringing its software to Z", "meals which X wants to bring to Z", "bring the same pump to Z"."""
        if self.phrases[index].head not in _BRINGS:
            return
        thing = index + 1
        if self.clauses.sort(thing) != NAME:
            left = self._left_out(index) if self.phrases[index].head in _CARRIES else []
            fits = bool(left) and not self._is_abroad(left[0])
        else:
            fits = self._is_ware(thing) or (self.phrases[index].head in _CARRIES and self._is_own(thing))
        if not fits:
            return
        where = [piece for preposition, at in self.clauses.after(index)[:2] if preposition in ("to", "into", "across")
                 for piece in places(self.parties, at)]  # fmt: skip
        yield from self._told(index, self.parties.subjects(index), where, self.standings.of_verb(index, _DEED))

    def _is_ware(self, index: int) -> bool:
        ware = self.phrases[index]
        named = ware.entity >= 0 and self.parties.type_of(ware.entity) is EntityType.PRODUCT
        return named or self._last(index) in _WARES

    def _is_own(self, index: int) -> bool:
        """Whether what is brought is somebody's own, and no matter for a court: "its frozen pastries"."""
        phrase = self.phrases[index]
        first, second = self.pieces[phrase.first].low, self.pieces[min(phrase.first + 1, phrase.last - 1)].low
        own = first in ("its", "their", "our", "the", "this", "these") and (first not in ("the",) or second == "same")
        return own and phrase.entity < 0 and self._last(index) not in _NO_GOODS

    def _is_abroad(self, index: int) -> bool:
        """Whether a noun phrase is somebody, or no goods."""
        phrase = self.phrases[index]
        other = phrase.entity >= 0 and self.parties.type_of(phrase.entity) is not EntityType.PRODUCT
        return other or self._last(index) in _NO_GOODS

    def _further(self, index: int) -> Iterator[Found]:
        """As in "will open its first outlets abroad, beginning with Z": of the gerund's place the verb before tells."""
        if self.phrases[index].form != "gerund" or self.phrases[index].head not in ("begin", "start"):
            return
        governor = self.clauses.governor(index)
        above = governor.phrase if governor is not None and governor.link == "participial" else -1
        if above < 0 or self.clauses.sort(above) != VERB or self.phrases[above].head not in _SPREADS | _BRINGS:
            above = next((at for at in range(index - 1, -1, -1) if self.clauses.sort(at) == VERB
                          and self.phrases[at].head in _SPREADS | _BRINGS), -1)  # fmt: skip
        if above < 0:
            return
        where = [piece for preposition, at in self.clauses.after(index)[:1] if preposition in ("with", "in")
                 for piece in places(self.parties, at)]  # fmt: skip
        yield from self._told(above, self.parties.subjects(above), where, self.standings.of_verb(above, _DEED))

    def _debuted(self, index: int) -> Iterator[Found]:
        """As in "X is making its Australian debut", "X plans a Chinese comeback": the place is in the word before."""
        at = index + 1
        if self.clauses.sort(at) != NAME or self._last(at) not in _DEBUTS or self.phrases[at].entity >= 0:
            return
        inside = range(self.phrases[at].first, self.phrases[at].last - 1)
        where = [piece for piece in inside if self.pieces[piece].pointer is not None
                 and self.parties.type_of(piece) is EntityType.PLACE]  # fmt: skip
        standing = self.standings.of_verb(index, _DEED)
        effect = self.cues.verb_effects.get(self.phrases[index].head)
        plain = effect is None or effect.gives == "told" or self.phrases[index].head in ("make", "mark", "celebrate")
        standing = standing if plain or effect is None else under(effect.noun, standing)
        if standing.stage in (Stage.AGREED, Stage.ACTIVE):
            standing = under("planned", standing)
        yield from self._told(index, self.parties.subjects(index), where, standing)

    def _licensed(self, index: int) -> Iterator[Found]:
        """As in "X has applied for a banking licence in Z", "X won a licence to operate in Z": it may go there."""
        phrase = self.phrases[index]
        asks, gets = phrase.head in _ASKS, phrase.head in _OBTAINS
        at = index + 1
        if asks and self.clauses.head(at) == "for" and self.clauses.sort(at) == "P":
            at += 1
        if not (asks or gets) or self._last_of(at) not in _LICENCES:
            return
        words = {piece.low for piece in self.pieces[self.phrases[at].first : self.phrases[at].last]}
        led = [to for preposition, to in self.clauses.after(at)[:1] if preposition in ("in", "for")]
        verb = at + 1
        if self.clauses.sort(verb) == VERB and self.phrases[verb].form == "to" and self.phrases[verb].head in _RUNS:
            led += [verb + 1] if self.phrases[verb].head.endswith(" in") and self.clauses.sort(verb + 1) == NAME else []
            led += [to for preposition, to in self.clauses.after(verb) if preposition in ("in", "to", "across")]
        elif words & _MINES:
            return  # A licence to drill is one for a spot.
        standing = self.standings.of_verb(index, Pattern("market entry", (), "deed", "planned"))
        standing = under("sought" if asks else "planned", standing)
        standing = under("denied", standing) if words & NO and not standing.denied else standing
        where = [piece for to in led for piece in places(self.parties, to)]
        yield from self._told(index, self.parties.subjects(index), where, standing)

    def _version(self, index: int) -> Iterator[Found]:
        """As in "A version for Z is planned": whose, the text is about says."""
        phrase = self.phrases[index]
        subject = self.clauses.subject(index)
        if not subject or self._last(subject[0]) not in _VERSIONS or self.phrases[subject[0]].entity >= 0:
            return
        where = [piece for preposition, at in self.clauses.after(subject[0])[:1] if preposition == "for"
                 for piece in places(self.parties, at)]  # fmt: skip
        standing = self.standings.of_verb(index, _DEED)
        if phrase.head in ("be", "remain"):
            comes = any(piece.low in _COMES for piece in self.pieces[phrase.last : phrase.last + 4])
            standing = under("planned", _BARE) if comes else _BARE
        elif phrase.passive and phrase.head in _PLANS:
            standing = under("planned", _BARE) if not phrase.nots else under("denied", _BARE)
        elif phrase.head not in _APPEARS:
            return
        if standing is _BARE:
            return
        owner = self.clauses.owner(subject[0])
        for place in where:
            cue = (phrase.first, phrase.last)
            end = End(owner) if owner is not None else End()
            yield Found(end, End(place), "market entry", standing, f"verb {phrase.head}", cue, "", Strength.WEAK,
                        "" if owner is not None else "subject")  # fmt: skip

    def _last_of(self, index: int) -> str:
        return self._last(index) if self.clauses.sort(index) == NAME else ""

    def _stopped(self, index: int) -> Iterator[Found]:
        """As in "X ceased operations in Z"."""
        head = self.phrases[index].head
        if head not in _STOPS or self.clauses.sort(index + 1) != NAME or self._last(index + 1) not in _RUN:
            return
        where = [piece for preposition, at in self.clauses.after(index)[:1] if preposition in ("in", "to", "into")
                 for piece in places(self.parties, at)]  # fmt: skip
        ended = Pattern("market entry", (), "deed", "suspended" if head in ("suspend", "halt") else "ended")
        yield from self._told(index, self.parties.subjects(index), where, self.standings.of_verb(index, ended))

    def _sighted(self, index: int) -> Iterator[Found]:
        """As in "X has set its sights on Z"."""
        head, last = self.phrases[index].head, self._last(index + 1) if self.clauses.sort(index + 1) == NAME else ""
        if head == "have" and last in ("eye", "eyes", "sights", "sight"):
            where = [piece for preposition, at in self.clauses.after(index + 1) if preposition == "on"
                     for piece in places(self.parties, at)]  # fmt: skip
            standing = under("sought", self.standings.of_verb(index, _STATE))
            yield from self._told(index, self.parties.subjects(index), where, standing)
        elif self.phrases[index].head == "set" and self.clauses.sort(index + 1) == NAME:
            where = [piece for preposition, at in self.clauses.after(index)[:1] if preposition == "on"
                 for piece in places(self.parties, at)]  # fmt: skip
            if self._last(index + 1) == "sights":
                standing = under("sought", self.standings.of_verb(index, _STATE))
                yield from self._told(index, self.parties.subjects(index), where, standing)

    def _led_through(self, index: int) -> Iterator[Found]:
        """As in "X sees the country as the gateway to Z", "X will use Y as a springboard into Z"."""
        if self.phrases[index].head not in _REGARDS:
            return
        for preposition, at in self.clauses.after(index):
            if preposition == "as" and self._last(at) in _GATEWAYS:
                led = [to for word, to in self.clauses.after(at)[:1] if word in ("to", "into", "for")]
                led = [inner for to in led for word, inner in self.clauses.after(to)[:1]
                       if word == "of" and self._last(to) in _RESTS] or led  # fmt: skip
                where = [piece for to in led for piece in places(self.parties, to)]
                standing = under("sought", self.standings.of_verb(index, _STATE))
                yield from self._told(index, self.parties.subjects(index), where, standing)

    def _sold(self, index: int) -> Iterator[Found]:
        """As in "X has been selling in Z", "X will fly to Z"; what was sold once is no market."""
        phrase, after = self.phrases[index], self.clauses.after(index)[:2]
        flies = phrase.head in _FLIES
        offers = phrase.head == "offer" and self.clauses.sort(index + 1) == NAME and self._last(index + 1) in _IT
        if phrase.head not in _SELLS and not flies and not offers:
            return
        named = self.clauses.sort(index + 1) == NAME
        thing = self.phrases[index + 1] if named else None
        site = named and (self._last(index + 1) in self.cues.plants | _NO_WARES or self.clauses.sort(index + 2) == NAME)
        other = thing is not None and thing.entity >= 0 and self.parties.type_of(thing.entity) is not EntityType.PRODUCT
        past = phrase.past and not (phrase.perfect or phrase.progressive) and phrase.form == "finite"
        if site or other or (past and not phrase.modal):
            return
        to = [at for preposition, at in after if preposition == "to"]
        if not flies and any(self.parties.type_of(piece) in _CLASSES for piece in self.parties.names(to)):
            return
        led = [
            at for preposition, at in after if preposition == "to" or (preposition in ("in", "across") and not flies)
        ]
        where = [piece for at in led for piece in places(self.parties, at)]
        yield from self._told(index, self.parties.subjects(index), where, self.standings.of_verb(index, _STATE))

    def _served(self, index: int) -> Iterator[Found]:
        """As in "X serves 2 million subscribers in Z", "X has customers in Z", "X builds pumps for hospitals in Z"."""
        phrase = self.phrases[index]
        if phrase.head not in _HAS | _MAKES or (phrase.past and not phrase.perfect) or phrase.nots:
            return
        led = [at for preposition, at in self.clauses.after(index) if preposition in ("for", "to")]
        whom = [index + 1] if phrase.head in _HAS else led
        for at in whom:
            if self.clauses.sort(at) != NAME or self.phrases[at].entity >= 0 or self._last(at) not in _CLIENTS:
                continue
            where = [piece for preposition, to in self.clauses.after(at)[:1] if preposition in ("in", "across")
                     for piece in places(self.parties, to)]  # fmt: skip
            inside = range(self.phrases[at].first, self.phrases[at].last)  # "counts a million Portuguese customers"
            where += [piece for piece in inside if self.pieces[piece].pointer is not None
                      and self.parties.type_of(piece) is EntityType.PLACE]  # fmt: skip
            yield from self._told(index, self.parties.subjects(index), where, self.standings.of_verb(index, _STATE))

    def _wished_in(self, index: int) -> Iterator[Found]:
        """As in "X hopes to be in Z by 2026"."""
        if self.phrases[index].head == "be" and self.phrases[index].form == "to":
            led = [at for preposition, at in self.clauses.after(index)[:1] if preposition == "in"]
            if led and self.clauses.sort(index + 1) == "P":
                where = [piece for at in led for piece in places(self.parties, at)]
                standing = self.standings.of_verb(index, _DEED)
                if standing.stage in (Stage.SOUGHT, Stage.PLANNED):
                    yield from self._told(index, self.parties.subjects(index), where, standing)

    def _pulled_out(self, index: int) -> Iterator[Found]:
        """As in "A has pulled X out of Z"."""
        if self.phrases[index].head in ("pull", "withdraw") and self.clauses.sort(index + 1) == NAME:
            firms = [piece for piece in self.parties.name(index + 1)
                     if self.parties.type_of(piece) is EntityType.ORGANISATION]  # fmt: skip
            where = [piece for preposition, at in self.clauses.after(index)[:1] if preposition in ("out of", "from")
                     for one in self.clauses.listed(at) for piece in places(self.parties, one)]  # fmt: skip
            yield from self._told(index, firms, where, self.standings.of_verb(index, _LEFT))

    def _told(self, verb: int, firms: list[int], where: list[int], standing: Standing) -> Iterator[Found]:
        phrase = self.phrases[verb]
        for firm in firms:
            for place in where:
                if fit("market entry", self.parties.type_of(firm), self.parties.type_of(place)):
                    yield Found(End(firm), End(place), "market entry", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

"""A sentence → where other words of it say that what it tells is not so, or is so no more."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.phrases import BREAK, COMMA, COORDINATOR, NAME, PREPOSITION, RELATIVE, SUBORDINATOR, VERB
from explorer.reading.grammar.regions import IT
from explorer.reading.standings.consents import consents
from explorer.reading.standings.defunct import defunct
from explorer.reading.standings.feigned import feigned
from explorer.reading.standings.halted import halted
from explorer.reading.standings.hearsay import hearsay
from explorer.reading.standings.lapsing import lapsing
from explorer.reading.standings.parted import parted
from explorer.reading.standings.refuted import refuted
from explorer.reading.standings.standing import SCALE
from explorer.reading.standings.undone import Undoing
from explorer.reading.text.tokens import word_set

_BACK = word_set("it them")
_HOLDINGS = word_set("stake holding shares shareholding business unit company interest firm")
_HELD = frozenset({"ownership", "equity stake"})
_OPEN = frozenset({Stage.SOUGHT, Stage.PROPOSED, Stage.PLANNED, Stage.IN_TALKS, Stage.FINALISING})
_TALKING = frozenset({Stage.IN_TALKS, Stage.FINALISING})
_REACHES = frozenset({"agree", "reach", "strike", "settle", "lead", "produce", "conclude", "yield", "find", "bridge",
                      "overcome", "come", "resolve", "close", "result", "bear"})  # fmt: skip


def undoings(clauses: Clauses, cues: Cues, regions: tuple[int, ...]) -> tuple[Undoing, ...]:
    """All of one sentence."""
    found = list(_worded(clauses, cues, regions))
    for index, phrase in enumerate(clauses.phrases):
        if phrase.sort == VERB:
            for rule in (_turned_away, _stalled, _handed_on):
                found += rule(clauses, cues, index)
        elif phrase.head in ("when", "before") and phrase.sort in (PREPOSITION, SUBORDINATOR):
            found += _overtaken(clauses, index)
        elif phrase.sort == COORDINATOR and phrase.head in ("but", "yet"):
            found += (*_thwarted(clauses, cues, index), *_fruitless(clauses, index))
        elif phrase.head in ("until", "till") and phrase.sort in (PREPOSITION, SUBORDINATOR):
            found += _given_up(clauses, index)
    found += (one for rule in (refuted, feigned, lapsing, hearsay) for one in rule(clauses, cues))
    found += (one for rule in (consents, halted, parted, defunct) for one in rule(clauses))
    return (*found, *_inverted(clauses), *_gainsaid(clauses))


# ---- words that say so wherever they stand


def _worded(clauses: Clauses, cues: Cues, regions: tuple[int, ...]) -> Iterator[Undoing]:
    """As in "tried in vain", "… but decided against it", "a world in which …"."""
    pieces = clauses.parsed.pieces
    for at, piece in enumerate(pieces):
        if piece.pointer is not None or piece.low.split()[0] not in cues.undoing_firsts:
            continue
        for end in range(min(len(pieces), at + 6), at, -1):
            entry = cues.undoing.get(" ".join(other.low for other in pieces[at:end]))
            if entry is None:
                continue
            gives, reach = entry
            comma = next((step for step in range(end, len(pieces)) if pieces[step].low in (",", ";")), len(pieces))
            spans = {"before": (0, at), "after": (end, len(pieces)), "clause": (end, comma)}
            since, until = spans.get(reach) or _beside(regions, at)
            since = max(since, _opened_after(clauses, at))
            yield Undoing(gives, at, end, since, until)
            break


def _opened_after(clauses: Clauses, at: int) -> int:
    """Where the "after" stands whose own clause comes to nothing: "is weighing a deal after talks came to nothing"."""
    pieces = clauses.parsed.pieces
    for back in range(at - 1, -1, -1) if pieces[at].low.split()[0] in _FATES else ():
        if pieces[back].low in ("but", "and", "yet") or pieces[back].low in ",;":
            break
        if pieces[back].low in ("after", "since", "although", "though"):
            return back
    return 0


_FATES = frozenset({"came", "never", "did"})


def _beside(regions: tuple[int, ...], at: int) -> tuple[int, int]:
    """The stretch that a piece stands in, from its first piece to its last."""
    same = [index for index, region in enumerate(regions) if region == regions[at]]
    return same[0], same[-1] + 1


def _inverted(clauses: Clauses) -> Iterator[Undoing]:
    """As in "Had X bought Y, …": it did not."""
    pieces, phrases = clauses.parsed.pieces, clauses.phrases
    if [piece.low for piece in pieces[:3]] == ["had", "it", "not"]:
        yield Undoing("unclear", 0, 3, 0, len(pieces))  # "Had it not been for the war, X would"
    if len(phrases) > 2 and pieces[0].low in ("had", "were") and clauses.sort(1) == NAME and clauses.sort(2) == VERB:
        until = next((at for at, piece in enumerate(pieces) if piece.low == ","), len(pieces))
        would = pieces[0].low == "had" and any(piece.low in ("would", "could", "might") for piece in pieces[until:])
        yield Undoing("unclear", 0, 1, 0, len(pieces) if would else until)  # "…, Y would now be supplied by X"
    if pieces[0].low == "should":
        until = next((at for at, piece in enumerate(pieces) if piece.low == ","), 0)
        yield Undoing("unclear", 0, 1, 0, until)  # "Should X set up a venture with Y, …"


def _gainsaid(clauses: Clauses) -> Iterator[Undoing]:
    """As in "X says it owns Y; Z says it does not", "X says it signed, but Z says it did not": nobody knows."""
    for index, phrase in enumerate(clauses.phrases):
        alone = phrase.sort == VERB and phrase.head in ("do", "have", "be", "") and bool(phrase.nots)
        governor = clauses.governor(index)
        told = governor is not None and governor.link == "that"
        if alone and told and phrase.form == "finite" and clauses.sort(index + 1) in (BREAK, ""):
            yield Undoing("possible", phrase.first, phrase.last, 0, phrase.first)


# ---- what came after


def _turned_away(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "offered to buy Y but was rebuffed", "tried twice and was turned away"."""
    phrase = clauses.phrases[index]
    effect = cues.verb_effects.get(phrase.head)
    gives = effect.noun if effect is not None else ""
    against = gives in ("denied", "ended", "suspended")
    joined = clauses.head(index - 1) in (("but", "yet", "and") if gives == "denied" else ("but", "yet"))
    if against and joined and phrase.passive and not (phrase.nots or phrase.modal):
        yield Undoing(gives, phrase.first, phrase.last, 0, phrase.first, stages=frozenset(SCALE))


def _stalled(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "…, a deal that has stalled", "…, a plan which was dropped"."""
    if clauses.sort(index - 1) != RELATIVE or clauses.sort(index - 2) != NAME or clauses.sort(index - 3) != COMMA:
        return
    phrase, thing = clauses.phrases[index], clauses.phrases[index - 2]
    effect = cues.verb_effects.get(phrase.head)
    gives = "ended" if phrase.head in cues.fates else effect.noun if effect else ""
    alone = phrase.passive or clauses.sort(index + 1) != NAME
    if gives not in ("denied", "ended", "suspended") or not alone or phrase.nots or phrase.modal:
        return
    if clauses.parsed.pieces[thing.last - 1].low in IT:
        yield Undoing(gives, phrase.first, phrase.last, 0, thing.first, stages=frozenset(SCALE))


def _handed_on(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "bought Y and sold it in 2015": whoever sold it has it no more."""
    phrase = clauses.phrases[index]
    sells = any(pattern.past == "ended" for pattern in cues.verb_patterns.get(phrase.head, ()))
    sells = sells and phrase.head != "leave"  # "bought Y, which left it with debt"
    done = phrase.past or phrase.perfect
    if not sells or phrase.form != "finite" or not done or phrase.nots or phrase.modal or phrase.passive:
        return
    which = clauses.sort(index - 2) == RELATIVE and clauses.sort(index - 1) == NAME
    thing = clauses.phrases[index + 1] if clauses.sort(index + 1) == NAME else None
    pieces = clauses.parsed.pieces[thing.first : thing.last] if thing else ()
    it = bool(pieces) and pieces[-1].low in _BACK
    it = it or (len(pieces) == 2 and pieces[0].low in ("the", "its", "that") and pieces[1].low in _HOLDINGS)
    if it or (which and thing is None):
        yield Undoing("ended", phrase.first, phrase.last, 0, phrase.first, _HELD)


def _overtaken(clauses: Clauses, index: int) -> Iterator[Undoing]:
    """As in "was on the brink of buying Y when the bank collapsed": whether it did is not said."""
    verbs = [at for at in range(index) if clauses.is_finite(at)]
    clause = any(clauses.is_finite(at) for at in range(index + 1, index + 5))
    if clause and verbs and all(clauses.phrases[at].past and not clauses.governor(at) for at in verbs):
        phrase = clauses.phrases[index]
        near = frozenset({Stage.FINALISING, Stage.PLANNED})
        yield Undoing("unclear", phrase.first, phrase.last, 0, phrase.first, stages=near)


def _thwarted(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "intended to buy Y but ran out of money": what was meant then is not meant now."""
    meant = [at for at in range(index) if clauses.is_finite(at)][-1:]
    after = next((at for at in range(index + 1, index + 5) if clauses.is_finite(at)), -1)
    if after < 0 or not meant or clauses.governor(meant[0]):
        return
    effect, phrase = cues.verb_effects.get(clauses.head(meant[0])), clauses.phrases[meant[0]]
    told = clauses.head(after) in cues.speech or clauses.head(after) in cues.denial
    bid = clauses.head(meant[0]) in ("bid", "compete", "run", "vie") and clauses.head(after) in ("lose", "lose out")
    wished = bid or (effect is not None and effect.gives in ("sought", "planned") and phrase.past)
    later = clauses.phrases[after]
    failed = later.past or (later.modal == "could" and bool(later.nots))
    had = phrase.head == "agree" and phrase.past and phrase.perfect and bool(later.nots) and later.modal == "could"
    if (wished or had) and not (phrase.nots or phrase.passive or told) and failed:
        yield Undoing("unclear", clauses.phrases[index].first, clauses.phrases[index].last, phrase.first,
                      clauses.phrases[index].first, stages=_OPEN | {Stage.AGREED})  # fmt: skip


def _fruitless(clauses: Clauses, index: int) -> Iterator[Undoing]:
    """As in "held talks with Y, but the two sides failed to agree": those talks are over."""
    told = [at for at in range(index) if clauses.is_finite(at)][-1:]
    after = next((at for at in range(index + 1, index + 5) if clauses.is_finite(at)), -1)
    if after < 0 or not told or clauses.phrases[told[0]].progressive or not clauses.phrases[told[0]].past:
        return
    verb, phrase = clauses.phrases[after], clauses.phrases[index]
    failed = verb.head == "fail" and clauses.head(after + 1) in _REACHES
    failed = failed or (verb.head in _REACHES and bool(verb.nots))
    if failed and (verb.past or verb.modal == "could") and not verb.perfect:
        yield Undoing("ended", phrase.first, verb.last, 0, phrase.first, stages=_TALKING)


def _given_up(clauses: Clauses, index: int) -> Iterator[Undoing]:
    """As in "hoped to buy Y until the bank refused the loan"."""
    clause = any(clauses.is_finite(at) for at in range(index + 1, index + 4))
    told = [clauses.phrases[at] for at in range(index) if clauses.is_finite(at)]
    if clause and any(one.past for one in told):
        phrase, had = clauses.phrases[index], any(one.past and one.perfect for one in told)
        stages = _OPEN | {Stage.AGREED} if had else _OPEN  # "had agreed to sell to Y until the bank refused"
        yield Undoing("unclear", phrase.first, phrase.last, 0, phrase.first, stages=stages)

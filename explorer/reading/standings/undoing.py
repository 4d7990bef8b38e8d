"""A sentence → where other words of it say that what it tells is not so, or is so no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from explorer.model.claims import CueRole, Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.phrases import BREAK, COMMA, COORDINATOR, NAME, PREPOSITION, RELATIVE, SUBORDINATOR, VERB
from explorer.reading.grammar.regions import IT
from explorer.reading.standings.governing import NAMING, UNTRUE
from explorer.reading.standings.standing import SCALE, Standing, unclear, under
from explorer.reading.text.tokens import word_set

_TOLD = word_set(
    "report claim rumour rumor speculation story suggestion allegation assertion news article talk gossip chatter idea "
    "notion announcement statement account version tale"
)
_TURNS_OUT = frozenset({"be", "prove", "turn out", "remain", "look", "seem", "appear"})
_MERIT = frozenset({"foundation", "merit", "substance", "basis"})
_WRONGLY = word_set("wrongly falsely incorrectly mistakenly erroneously inaccurately untruthfully")
_FALSE = word_set("false fake bogus erroneous fabricated forged spoof spurious hoax doctored satirical")
_FAR_OFF = ("wide of the mark", "far from the truth", "far from true", "off the mark")
_BACK = word_set("it them")
_HOLDINGS = word_set("stake holding shares shareholding business unit company interest firm")
_HELD = frozenset({"ownership", "equity stake"})
_OPEN = frozenset({Stage.SOUGHT, Stage.PROPOSED, Stage.PLANNED, Stage.IN_TALKS, Stage.FINALISING})
_TALKING = frozenset({Stage.IN_TALKS, Stage.FINALISING})
_REACHES = frozenset({"agree", "reach", "strike", "settle", "lead", "produce", "conclude", "yield", "find", "bridge",
                      "overcome", "come", "resolve", "close", "result", "bear"})  # fmt: skip
_SAFE = frozenset({Stage.FINALISING, Stage.AGREED, Stage.ACTIVE, Stage.OCCURRED})


@dataclass(frozen=True, slots=True)
class Undoing:
    """What the pieces ``first`` to ``end`` make of what is told by the pieces ``since`` to ``until``.

    ``gives`` is denied, ended, unclear, or the stage that it can be at most; ``kinds`` are those it holds for, all if
    there are none; ``stages`` likewise.
    """

    gives: str
    first: int
    end: int
    since: int
    until: int
    kinds: frozenset[str] = frozenset()
    stages: frozenset[Stage] = frozenset()


def undoings(clauses: Clauses, cues: Cues, regions: tuple[int, ...]) -> tuple[Undoing, ...]:
    """All of one sentence."""
    found = list(_worded(clauses, cues, regions))
    for index, phrase in enumerate(clauses.phrases):
        if phrase.sort == VERB:
            for rule in (_commented, _misreported, _turned_away, _stalled, _handed_on):
                found += rule(clauses, cues, index)
        elif phrase.sort == NAME and phrase.head in _TOLD:
            found += _refuted(clauses, index)
        elif phrase.head in ("when", "before") and phrase.sort in (PREPOSITION, SUBORDINATOR):
            found += _overtaken(clauses, index)
        elif phrase.sort == COORDINATOR and phrase.head in ("but", "yet"):
            found += (*_thwarted(clauses, cues, index), *_fruitless(clauses, index))
        elif phrase.head in ("until", "till") and phrase.sort in (PREPOSITION, SUBORDINATOR):
            found += _given_up(clauses, index)
    return (*found, *_contrary(clauses), *_inverted(clauses), *_unconfirmed(clauses))


def undone(standing: Standing, kind: str, at: int, all_of_them: tuple[Undoing, ...]) -> Standing:
    """The standing of what is told at piece *at*, under all that undoes it there."""
    given = standing
    for one in sorted(all_of_them, key=lambda one: one.gives == "unclear"):  # Whatever ended there is not sure either.
        known = one.gives in ("denied", "ended", "suspended") and any(
            first < one.end and one.first < end for _, first, end in standing.marks
        )
        apart = (one.kinds and kind not in one.kinds) or (one.stages and standing.stage not in one.stages)
        if known or apart or not one.since <= at < one.until:
            continue
        kept_back = any(role is CueRole.ATTRIBUTION for role, _, _ in standing.marks)
        if standing is given and standing.doubtful and one.gives == "ended" and not kept_back:
            standing = replace(standing, doubtful=False)  # "had been in talks but walked away"
        standing = _under(one, standing)
    return standing


def _under(one: Undoing, standing: Standing) -> Standing:
    affirmed = not standing.denied and standing.stage in (*SCALE, Stage.OCCURRED, None)
    if one.gives == "unclear":
        ahead = one.since >= one.end and not standing.denied  # "a world in which X ended its talks"
        found = unclear(standing) if affirmed or ahead else standing
    elif one.gives == "denied":
        found = under("denied", standing)
    elif one.gives == "possible":
        found = under("possible", standing) if affirmed else standing
    elif one.gives in ("ended", "suspended"):
        found = under(one.gives, standing) if affirmed else standing
    else:
        found = under(one.gives, standing) if affirmed and standing.stage in _SAFE else standing
    if found == standing:
        return standing
    role = CueRole.NEGATION if one.gives in ("denied", "ended", "suspended") else CueRole.HEDGE
    return replace(found, marks=(*found.marks, (role, one.first, one.end)))


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


# ---- what is reported, and is not true


def _refuted(clauses: Clauses, index: int) -> Iterator[Undoing]:
    """As in "the report that … is false", "reports that … were without foundation"."""
    phrases, pieces = clauses.phrases, clauses.parsed.pieces
    for verb in range(index + 1, len(phrases)):
        if phrases[verb].sort == BREAK:
            return
        denies = phrases[verb].nots and pieces[phrases[verb].first].low != "nowhere"  # "… got nowhere is false"
        if clauses.is_finite(verb) and phrases[verb].head in _TURNS_OUT and not denies:
            said = _untrue_after(clauses, phrases[verb].last)
            if said:
                yield Undoing("denied", *said, phrases[index].last, phrases[verb].first)
                return
        if phrases[verb].sort == VERB and phrases[verb].nots and phrases[verb].head == "be":
            after = pieces[phrases[verb].last : phrases[verb].last + 2]
            if any(piece.low in ("true", "correct", "accurate", "right") for piece in after):
                yield Undoing("denied", phrases[verb].first, phrases[verb].last, phrases[index].last,
                              phrases[verb].first)  # fmt: skip
                return


def _untrue_after(clauses: Clauses, first: int) -> tuple[int, int] | None:
    """Where it says "false", "without foundation" within a few words, and names nobody before."""
    pieces = clauses.parsed.pieces
    for at in range(first, min(first + 5, len(pieces))):
        if pieces[at].pointer is not None or not (pieces[at].is_word or pieces[at].low in '"'):
            return None
        if pieces[at].low in UNTRUE:
            return at, at + 1
        if " ".join(piece.low for piece in pieces[at : at + 4]).startswith(_FAR_OFF):
            return at, at + 2
        if pieces[at].low in ("without", "no") and at + 1 < len(pieces) and pieces[at + 1].low in _MERIT:
            return at, at + 2
    return None


def _commented(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "…, a claim X denied", "…, a report that X called false", "…, which X denies"."""
    phrase = clauses.phrases[index]
    if phrase.form != "finite" or phrase.nots or phrase.modal:
        return
    denies = phrase.head in cues.denial and clauses.sort(index + 1) in (BREAK, COMMA, "")
    if not denies and not (phrase.head in NAMING and _untrue_after(clauses, phrase.last)):
        return
    fused = clauses.phrases[index - 1] if clauses.sort(index - 1) == NAME else None
    words = clauses.parsed.pieces[fused.first : fused.entity] if fused and fused.entity > fused.first else ()
    if fused and any(piece.low in _TOLD for piece in words) and clauses.sort(index - 2) == COMMA:
        yield Undoing("denied", phrase.first, phrase.last, _clause_start(clauses, index - 1), fused.first)
        return  # "…, a claim X denied"
    told = index - 2 if clauses.sort(index - 1) == NAME else index - 1
    if clauses.sort(told) in (RELATIVE, SUBORDINATOR):
        told -= clauses.head(told) != "which"
    if not (clauses.head(told) in _TOLD or (clauses.sort(told) == RELATIVE and clauses.sort(told - 1) == COMMA)):
        return
    yield Undoing("denied", phrase.first, phrase.last, _clause_start(clauses, told), clauses.phrases[told].first)


def _clause_start(clauses: Clauses, index: int) -> int:
    """Where the clause that ends before a phrase begins: after the last "and" with a verb of its own."""
    for at in range(index - 1, 0, -1):
        own = any(clauses.is_finite(step) for step in range(at + 1, min(at + 4, index)))
        if clauses.sort(at) == BREAK or (clauses.sort(at) == COORDINATOR and own):
            return clauses.phrases[at].last
    return 0


def _misreported(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "wrongly reported that …", "a fake email claimed that …"."""
    phrase, pieces = clauses.phrases[index], clauses.parsed.pieces
    if phrase.head not in cues.speech or phrase.nots:
        return
    until = len(pieces)
    near = range(max(0, phrase.first - 1), min(phrase.last + 1, len(pieces)))
    wrongly = next((at for at in near if pieces[at].low in _WRONGLY), -1)
    if wrongly >= 0:
        yield Undoing("denied", wrongly, wrongly + 1, phrase.last, until)
        return
    for at in clauses.subject(index)[:1]:
        words = range(clauses.phrases[at].first, min(clauses.phrases[at].last, phrase.first))
        false = next((word for word in words if pieces[word].low in _FALSE), -1)
        if false >= 0:
            yield Undoing("unclear", false, false + 1, phrase.last, until)


_CONFIRMS = frozenset({"confirm", "verify", "corroborate", "substantiate", "ascertain"})


def _unconfirmed(clauses: Clauses) -> Iterator[Undoing]:
    """As in "could not confirm that …": not even what is told to be over there is sure to be so."""
    for index, phrase in enumerate(clauses.phrases):
        told = phrase.sort == VERB and phrase.head in _CONFIRMS and bool(phrase.nots)
        if told and clauses.head(index + 1) == "that":
            yield Undoing("unclear", phrase.first, phrase.last, phrase.last, len(clauses.parsed.pieces))


def _contrary(clauses: Clauses) -> Iterator[Undoing]:
    """As in "Contrary to reports that …, …": what the reports say is denied."""
    pieces = clauses.parsed.pieces
    for at, piece in enumerate(pieces[:-1]):
        if piece.low == "contrary" and pieces[at + 1].low == "to":
            until = next((step for step in range(at, len(pieces)) if pieces[step].low in ",;"), len(pieces))
            yield Undoing("denied", at, at + 2, at, until)


def _inverted(clauses: Clauses) -> Iterator[Undoing]:
    """As in "Had X bought Y, …": it did not."""
    pieces, phrases = clauses.parsed.pieces, clauses.phrases
    if len(phrases) > 2 and pieces[0].low in ("had", "were") and clauses.sort(1) == NAME and clauses.sort(2) == VERB:
        until = next((at for at, piece in enumerate(pieces) if piece.low == ","), len(pieces))
        yield Undoing("unclear", 0, 1, 0, until)


# ---- what came after


def _turned_away(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "offered to buy Y but was rebuffed"."""
    phrase = clauses.phrases[index]
    effect = cues.verb_effects.get(phrase.head)
    against = effect is not None and effect.noun in ("denied", "ended", "suspended")
    if against and phrase.passive and not (phrase.nots or phrase.modal) and clauses.head(index - 1) in ("but", "yet"):
        gives = effect.noun if effect else ""
        yield Undoing(gives, phrase.first, phrase.last, 0, phrase.first, stages=frozenset(SCALE))


def _stalled(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "…, a deal that has stalled", "…, a plan which was dropped"."""
    phrase, thing = clauses.phrases[index], clauses.phrases[index - 2]
    if clauses.sort(index - 1) != RELATIVE or clauses.sort(index - 2) != NAME or clauses.sort(index - 3) != COMMA:
        return
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
    wished = effect is not None and effect.gives in ("sought", "planned") and phrase.past
    if wished and not (phrase.nots or phrase.passive or told) and clauses.phrases[after].past:
        yield Undoing("unclear", clauses.phrases[index].first, clauses.phrases[index].last, phrase.first,
                      clauses.phrases[index].first, stages=_OPEN)  # fmt: skip


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
    past = any(clauses.is_finite(at) and clauses.phrases[at].past for at in range(index))
    if clause and past:
        phrase = clauses.phrases[index]
        yield Undoing("unclear", phrase.first, phrase.last, 0, phrase.first, stages=_OPEN)

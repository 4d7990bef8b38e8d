"""What a sentence only says was reported → where it says that this is not so, or that nobody knows it."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.phrases import BREAK, COMMA, COORDINATOR, NAME, RELATIVE, SUBORDINATOR, VERB
from explorer.reading.standings.governing import CONFIRMS, NAMING, UNTRUE
from explorer.reading.standings.undone import Undoing
from explorer.reading.text.tokens import word_set

_TOLD = word_set(
    "report claim rumour rumor speculation story suggestion allegation assertion news article talk gossip chatter idea "
    "notion announcement statement account version tale letter letters video videos post posts screenshot screenshots "
    "tweet tweets message messages email emails e-mail memo clip recording document documents headline headlines "
    "impression perception view belief assumption theory legend hypothesis"
)
_TURNS_OUT = frozenset({"be", "prove", "turn out", "remain", "look", "seem", "appear"})
_TAKEN_BACK = word_set("retract delete withdraw remove pull recant correct disown ?retracted ?deleted ?recanted") | {
    "take down"
}
_INVENTED = word_set("invent fabricate concoct forge fake debunk disprove ?debunked ?disproved ?concocted") | {
    "make up"
}
_OPEN = frozenset({"certain", "clear", "sure", "settled", "given"})
_MERIT = frozenset({"foundation", "merit", "substance", "basis"})
_WRONGLY = word_set("wrongly falsely incorrectly mistakenly erroneously inaccurately untruthfully")
_FAR_OFF = ("wide of the mark", "far from the truth", "far from true", "off the mark")


def refuted(clauses: Clauses, cues: Cues) -> Iterator[Undoing]:
    """All of one sentence."""
    for index, phrase in enumerate(clauses.phrases):
        if phrase.sort == VERB:
            yield from _commented(clauses, cues, index)
            yield from _misreported(clauses, cues, index)
            yield from _rebutted(clauses, cues, index)
            yield from _belied(clauses, index)
        elif phrase.sort == NAME and (phrase.head in _TOLD or _purports(clauses, index)):
            yield from _false(clauses, index)
            yield from _refuted(clauses, cues, index)
        elif index == 0 and phrase.sort == SUBORDINATOR and phrase.head == "that":
            yield from _refuted(clauses, cues, index)  # "That X bought Y is untrue"
    yield from _contrary(clauses)
    yield from _unconfirmed(clauses)


def _purports(clauses: Clauses, index: int) -> bool:
    """Whether it is something written that claims to be what it may not be: "A letter purporting to show"."""
    phrase = clauses.phrases[index]
    lows = {piece.low for piece in clauses.parsed.pieces[phrase.first : phrase.last]}
    return phrase.entity < 0 and "purporting" in lows and bool(lows & _TOLD)


def _refuted(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "the report that … is false", "reports that … were without foundation"."""
    phrases, pieces = clauses.phrases, clauses.parsed.pieces
    for verb in range(index + 1, len(phrases)):
        if phrases[verb].sort == BREAK:
            return
        turned = [piece.low for piece in pieces[phrases[verb].first : phrases[verb].first + 2]] == ["turned", "out"]
        if turned and (said := _untrue_after(clauses, phrases[verb].first + 2)):
            yield Undoing("denied", *said, phrases[index].last, phrases[verb].first)
            return
        if not clauses.is_finite(verb):
            continue
        if (said := _denied_by(clauses, cues, verb)) is not None:
            yield Undoing("denied", *said, phrases[index].last, phrases[verb].first)
            return
        if gives := "denied" if _misleads(clauses, verb) else _taken_back(clauses, verb):
            yield Undoing(gives, phrases[verb].first, phrases[verb].last, phrases[index].last, phrases[verb].first)
            return
        if index == 0 and phrases[verb].head == "be" and _is_open(clauses, verb):
            yield Undoing("possible", phrases[verb].first, phrases[verb].last, 0, phrases[verb].first)
            return
        denies = phrases[verb].nots and pieces[phrases[verb].first].low != "nowhere"  # "… got nowhere is false"
        if phrases[verb].head in _TURNS_OUT and not denies:
            said = _untrue_after(clauses, phrases[verb].last)
            if said and not _has_verb(clauses, verb, said[0]):
                yield Undoing("denied", *said, phrases[index].last, phrases[verb].first)
                return
        if phrases[verb].nots and phrases[verb].head == "be":
            after = pieces[phrases[verb].last : phrases[verb].last + 2]
            if any(piece.low in ("true", "correct", "accurate", "right") for piece in after):
                yield Undoing("denied", phrases[verb].first, phrases[verb].last, phrases[index].last,
                              phrases[verb].first)  # fmt: skip
                return


def _has_verb(clauses: Clauses, verb: int, until: int) -> bool:
    """Whether another verb with a subject stands between: "are rivals is untrue"."""
    later = range(verb + 1, min(verb + 6, len(clauses.phrases)))
    return any(clauses.is_finite(at) and clauses.phrases[at].first < until for at in later)


def _false(clauses: Clauses, index: int) -> Iterator[Undoing]:
    """As in "false reports that X bought Y circulated"."""
    phrase, pieces = clauses.phrases[index], clauses.parsed.pieces
    false = next((at for at in range(phrase.first, phrase.last) if pieces[at].low in UNTRUE), -1)
    if false >= 0 and clauses.head(index + 1) == "that":
        until = next((at for at in range(false, len(pieces)) if pieces[at].low in ",;"), len(pieces))
        yield Undoing("unclear", false, false + 1, phrase.last, until)


def _misleads(clauses: Clauses, verb: int) -> bool:
    """As in "The impression that … is misleading"."""
    phrase = clauses.phrases[verb]
    return phrase.progressive and phrase.head.removeprefix("?") in UNTRUE and not phrase.nots


def _taken_back(clauses: Clauses, verb: int) -> str:
    """What a passive verb leaves of its own subject: "was retracted", "was made up", "was never substantiated"."""
    phrase = clauses.phrases[verb]
    if not phrase.passive or phrase.modal == "will" or clauses.sort(verb - 1) == RELATIVE:
        return ""
    if phrase.nots:
        return "unclear" if phrase.head in CONFIRMS | {"prove"} else ""
    return "unclear" if phrase.head in _TAKEN_BACK else "denied" if phrase.head in _INVENTED else ""


def _is_open(clauses: Clauses, verb: int) -> bool:
    """Whether it is said to be open yet: "is far from certain", "is not yet clear", "is anything but settled"."""
    lows = [piece.low for piece in clauses.parsed.pieces[clauses.phrases[verb].first : clauses.phrases[verb].last + 5]]
    against = bool(clauses.phrases[verb].nots) or bool({"far from", "far", "anything", "means", "hardly"} & {*lows})
    return against and bool(_OPEN & {*lows})


def _belied(clauses: Clauses, index: int) -> Iterator[Undoing]:
    """As in "…, which is not true", "…, which turned out to be false", "…, a claim that proved false"."""
    phrase, pieces, told = clauses.phrases[index], clauses.parsed.pieces, index - 2
    which = clauses.sort(index - 1) == RELATIVE and clauses.head(index - 1) == "which"
    led = clauses.head(index - 1) == "that" and clauses.sort(told) == NAME and clauses.head(told) in _TOLD
    comma = index - 2 if which else index - 3
    turned = phrase.head == "turn" and clauses.head(index + 1) == "out"
    if not (phrase.head in _TURNS_OUT or turned) or not (which or led) or clauses.sort(comma) != COMMA:
        return
    true = any(piece.low in ("true", "correct", "accurate") for piece in pieces[phrase.last : phrase.last + 3])
    denied = bool(phrase.nots) and true
    if denied or (not phrase.nots and _untrue_after(clauses, phrase.last)):
        since = _clause_start(clauses, comma)
        yield Undoing("denied", phrase.first, phrase.last, since, clauses.phrases[comma].first)


def _rebutted(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "debunked reports making the rounds that …", whatever stands between the reports and what they say."""
    phrase, pieces = clauses.phrases[index], clauses.parsed.pieces
    told = clauses.sort(index + 1) == NAME and clauses.phrases[index + 1].head in _TOLD
    if not told or phrase.head not in cues.denial or phrase.form != "finite" or phrase.nots or phrase.modal:
        return
    since = clauses.phrases[index + 1].last
    that = next((at for at in range(since, min(since + 12, len(pieces))) if pieces[at].low == "that"), -1)
    if that >= 0 and all(piece.low not in (";", ".") for piece in pieces[since:that]):
        until = next((at for at in range(that, len(pieces) - 1) if _ends_report(pieces[at].low, pieces[at + 1].low)),
                     len(pieces))  # fmt: skip
        yield Undoing("denied", phrase.first, phrase.last, that, until)


def _ends_report(mark: str, following: str) -> bool:
    return mark == ";" or (mark == "," and following in ("saying", "adding", "but", "and", "calling", "stressing"))


def _denied_by(clauses: Clauses, cues: Cues, verb: int) -> tuple[int, int] | None:
    """Where a passive verb denies its own subject: "were denied by both", "was described by X as nonsense"."""
    phrase = clauses.phrases[verb]
    if not phrase.passive or phrase.nots or phrase.modal or clauses.sort(verb - 1) == RELATIVE:
        return None
    if phrase.head in cues.denial and phrase.head != "doubt":
        return phrase.first, phrase.last
    until = phrase.last + 10
    named = phrase.head in NAMING and [piece.low for piece in clauses.parsed.pieces[phrase.last : until]]
    return next(((phrase.last + at, phrase.last + at + 1) for at, low in enumerate(named or ()) if low in UNTRUE), None)


def _untrue_after(clauses: Clauses, first: int) -> tuple[int, int] | None:
    """Where it says "false", "without foundation" within a few words, and names nobody before."""
    pieces = clauses.parsed.pieces
    for at in range(first, min(first + 7, len(pieces))):
        if pieces[at].text.casefold().startswith("april fool"):
            return at, at + 1
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
    """As in "wrongly reported that …", "thought, mistakenly, that …", "…, she wrongly claimed"."""
    phrase, pieces = clauses.phrases[index], clauses.parsed.pieces
    if phrase.head not in cues.speech or phrase.nots:
        return
    until = len(pieces)
    aside = pieces[min(phrase.last, len(pieces) - 1)].low == ","
    near = range(max(0, phrase.first - 1), min(phrase.last + 1 + aside, len(pieces)))
    wrongly = next((at for at in near if pieces[at].low in _WRONGLY), -1)
    if wrongly >= 0 and clauses.sort(index + 1) in (BREAK, "") and clauses.sort(index - 2) == COMMA:
        yield Undoing("denied", wrongly, wrongly + 1, 0, clauses.phrases[index - 2].first)  # "…, she wrongly claimed"
    elif wrongly >= 0:
        yield Undoing("denied", wrongly, wrongly + 1, phrase.last, until)


def _unconfirmed(clauses: Clauses) -> Iterator[Undoing]:
    """As in "could not confirm that …": not even what is told to be over there is sure to be so."""
    for index, phrase in enumerate(clauses.phrases):
        told = phrase.sort == VERB and phrase.head in CONFIRMS and bool(phrase.nots)
        if told and clauses.head(index + 1) == "that":
            yield Undoing("unclear", phrase.first, phrase.last, phrase.last, len(clauses.parsed.pieces))


def _contrary(clauses: Clauses) -> Iterator[Undoing]:
    """As in "Contrary to reports that …, …": what the reports say is denied."""
    pieces = clauses.parsed.pieces
    for at, piece in enumerate(pieces[:-1]):
        if piece.low == "contrary" and pieces[at + 1].low == "to":
            until = next((step for step in range(at, len(pieces)) if pieces[step].low in ",;"), len(pieces))
            yield Undoing("denied", at, at + 2, at, until)

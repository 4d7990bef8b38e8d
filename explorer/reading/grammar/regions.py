"""A sentence → the stretches within which a hedge holds, and what later ones say of earlier ones."""

from __future__ import annotations

from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.phrases import BREAK, COMMA, COORDINATOR, NAME, RELATIVE, SUBORDINATOR, VERB
from explorer.reading.text.tokens import word_set

_PARTING = frozenset({"while", "whereas", "although", "though", "even though"})
IT = word_set(
    "talks talk negotiations negotiation discussions discussion deal plan plans merger offer bid proposal approach "
    "agreement these those they it this that effort efforts project partnership both idea takeover attempt "
    "report reports rumour rumours rumor rumors speculation claim claims suggestion suggestions them transaction "
    "alliance acquisition venture sale purchase buyout tie-up pact accord arrangement investment bidding "
    "move transfer contract order appointment combination"
)


def regions(clauses: Clauses) -> tuple[int, ...]:
    """For each piece the number of the stretch it stands in."""
    parsed, numbers = clauses.parsed, [0] * len(clauses.parsed.pieces)
    current, latest, outer = 0, 0, list[int]()
    at = 0
    for index, phrase in enumerate(clauses.phrases):
        for piece in range(at, phrase.first):
            numbers[piece] = current
        at = phrase.first
        if phrase.sort == RELATIVE:
            outer.append(current)
            latest += 1
            current = latest
        elif phrase.sort == COMMA and outer and clauses.sort(index + 1) not in (COORDINATOR,):
            current = outer.pop()
        elif (
            phrase.sort == BREAK
            or (phrase.head in _PARTING and phrase.sort in (SUBORDINATOR, "P"))
            or (phrase.sort == COORDINATOR and phrase.head in ("but", "yet"))
        ):
            latest += 1
            current, outer = latest, []
        for piece in range(phrase.first, phrase.last):
            numbers[piece] = current
        at = phrase.last
    for piece in range(at, len(numbers)):
        numbers[piece] = current
    return tuple(numbers) if parsed.pieces else ()


_LEAVES = frozenset({"leave", "lose", "exit", "quit"})
_OTHERS = frozenset({"partner", "investor", "backer", "supplier", "customer", "rival", "lender", "sponsor", "member"})


def _is_another(clauses: Clauses, subject: tuple[int, ...]) -> bool:
    """Whether a verb's subject is somebody beside those the sentence is about: "its main partner", "a big investor"."""
    words = [clauses.phrases[at] for at in subject]
    return len(words) == 1 and words[0].entity < 0 and clauses.parsed.pieces[words[0].last - 1].low in _OTHERS


Outcome = tuple[str, int, int]


def outcomes(clauses: Clauses, cues: Cues) -> tuple[Outcome, ...]:
    """What later words say became of what was said before: denied, ended or suspended, and the pieces that say so."""
    found = list[Outcome]()
    for index, phrase in enumerate(clauses.phrases):
        if phrase.sort != VERB or not _tells(clauses, index):
            continue
        gives = _gives(clauses, cues, index)
        above = clauses.governor(index)
        if above is not None and above.link == "when" and clauses.head(above.word) == "after":
            continue  # "agreed to buy Y after Z withdrew": that was before.
        if gives == "ended" and phrase.head in _RUNS_OUT and _is_later(clauses, index):
            continue  # "under a contract that expires in 2027"
        if not gives or phrase.nots or phrase.head in _LEAVES or phrase.modal in ("may", "could", "can", "should"):
            continue
        about = (
            list(clauses.subject(index)) if phrase.head in cues.fates or phrase.passive else _objects(clauses, index)
        )
        subject = clauses.subject(index)
        related = clauses.sort(index - 1) == RELATIVE and (phrase.passive or phrase.head in cues.fates)
        # "made an offer, which Y rejected as too low"
        related = related or (bool(subject) and subject[0] < index and clauses.head(subject[0] - 1) == "which")
        if about == [index] and _is_another(clauses, subject):
            continue  # "although its main partner has pulled out"
        if related or any(_refers(clauses, at) for at in about):
            found.append((gives, phrase.first, phrase.last))
    return tuple(found)


_RUNS_OUT = frozenset({"expire", "end", "run out", "lapse", "finish", "conclude", "terminate"})


def _is_later(clauses: Clauses, index: int) -> bool:
    """Whether what ends will do so on a day to come."""
    phrase = clauses.phrases[index]
    dated = any(piece.date for piece in clauses.parsed.pieces[phrase.last : phrase.last + 3])
    return phrase.modal == "will" or (dated and not (phrase.past or phrase.perfect or phrase.modal))


def _tells(clauses: Clauses, index: int) -> bool:
    """Whether the verb tells what happened: "rejected it", "only to withdraw it", "before dropping it"."""
    phrase, pieces = clauses.phrases[index], clauses.parsed.pieces
    before = pieces[phrase.first - 1].low if phrase.first else ""
    if phrase.form == "to" and phrase.perfect and clauses.sort(index - 1) == VERB:
        return clauses.phrases[index - 1].passive  # "is understood to have dropped it"
    return phrase.form == "finite" or before == "only" or (phrase.form == "gerund" and before == "before")


def _gives(clauses: Clauses, cues: Cues, index: int) -> str:
    phrase = clauses.phrases[index]
    if phrase.head in cues.fates:
        return "ended"
    effect = cues.verb_effects.get(phrase.head)
    return effect.noun if effect and effect.noun in ("denied", "ended", "suspended") else ""


def _objects(clauses: Clauses, index: int) -> list[int]:
    if clauses.sort(index + 1) == NAME:
        return [index + 1]
    return [index] if clauses.sort(index + 1) in (BREAK, "") else []


_GOES_ON = frozenset({"of", "with", "for", "to", "between", "by", "over", "about"})


def _refers(clauses: Clauses, index: int) -> bool:
    """Whether the phrase points back at what was said: "those", "the offer"."""
    phrase = clauses.phrases[index]
    if phrase.sort == VERB:
        return True
    goes_on = clauses.sort(index + 1) == "P" and clauses.head(index + 1) in _GOES_ON
    if phrase.sort != NAME or phrase.last - phrase.first > 3 or goes_on or clauses.sort(index + 1) == "S":
        return False
    if clauses.sort(index + 1) == VERB and (clauses.phrases[index + 1].form == "to" or clauses.sort(index - 1) == VERB):
        return False  # "denied it would make an offer"
    first, last = clauses.parsed.pieces[phrase.first], clauses.parsed.pieces[phrase.last - 1]
    definite = first.low in ("the", "its", "their", "those", "these", "that", "this", "both", "his", "her", "such")
    return last.low in IT and (definite or phrase.last - phrase.first == 1)

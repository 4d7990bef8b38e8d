"""A sentence → who says what stands in it."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.model.claims import Speaker
from explorer.model.entities import EntityType
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.parties import Parties
from explorer.reading.grammar.phrases import NAME, VERB


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: ``piece`` names them where they have a name; the pieces ``first`` to ``end`` say so."""

    speaker: Speaker
    piece: int = -1
    first: int = 0
    end: int = 0


ARTICLE = Voice(Speaker.ARTICLE)


def voice(clauses: Clauses, cues: Cues, parties: Parties, phrase: int) -> Voice:
    """Who says what the phrase at *phrase* says."""
    return (
        _governing(clauses, cues, parties, phrase)
        or _following(clauses, cues, parties, phrase)
        or _according(clauses, cues, parties)
        or ARTICLE
    )


def _governing(clauses: Clauses, cues: Cues, parties: Parties, phrase: int) -> Voice | None:
    """As in "X said that …", "reports that …"."""
    at = phrase
    for _ in range(8):
        governor = clauses.governor(at)
        if governor is None or governor.phrase < 0 or governor.link in ("relative", "reduced"):
            return None
        at = governor.phrase
        verb = clauses.phrases[at]
        if verb.sort == VERB and governor.link == "that" and (verb.head in cues.speech or verb.head in cues.denial):
            return _speaking(clauses, cues, parties, at)
        if verb.sort == VERB and verb.head in cues.denial and verb.form == "finite" and not verb.passive:
            return _speaking(clauses, cues, parties, at)
    return None


def _following(clauses: Clauses, cues: Cues, parties: Parties, phrase: int) -> Voice | None:
    """As in "…, X said", "…, said X"."""
    for at in range(len(clauses.phrases) - 1, phrase, -1):
        verb = clauses.phrases[at]
        if verb.sort != VERB or verb.form != "finite" or verb.head not in cues.speech or verb.modal:
            continue
        subject = clauses.subject(at)
        if not subject:
            continue
        start = min(subject[0], at)
        if clauses.sort(start - 1) in (",", "", "N", "V") and start > phrase and clauses.sort(start - 1) != "R":
            return _speaking(clauses, cues, parties, at)
    return None


def _according(clauses: Clauses, cues: Cues, parties: Parties) -> Voice | None:
    for index, phrase in enumerate(clauses.phrases):
        if phrase.sort == "P" and phrase.head == "according to" and clauses.sort(index + 1) == NAME:
            return _named(clauses, cues, parties, [index + 1], phrase.first, clauses.phrases[index + 1].last)
    return None


def _speaking(clauses: Clauses, cues: Cues, parties: Parties, verb: int) -> Voice | None:
    subject = list(clauses.subject(verb))
    if not subject:
        return None
    phrase = clauses.phrases[verb]
    first = min(clauses.phrases[subject[0]].first, phrase.first)
    last = max(phrase.last, clauses.phrases[subject[-1]].last if subject[-1] == verb + 1 else phrase.last)
    return _named(clauses, cues, parties, subject, first, last)


def _named(clauses: Clauses, cues: Cues, parties: Parties, subject: list[int], first: int, last: int) -> Voice | None:
    named = [piece for piece in parties.names(subject) if parties.type_of(piece) is not EntityType.PLACE]
    if named:
        return Voice(Speaker.NAMED, named[0], first, last)
    words = " ".join(piece.low for piece in clauses.parsed.pieces[clauses.phrases[subject[0]].first : last])
    if any(phrase in words for phrase in cues.unnamed):
        return Voice(Speaker.UNNAMED, -1, first, last)
    return None

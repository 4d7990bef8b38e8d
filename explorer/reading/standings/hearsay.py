"""A sentence → where others tell what somebody only thinks about: "Bloomberg reported that X was considering a bid"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.phrases import BREAK, NAME, PREPOSITION, VERB
from explorer.reading.standings.undone import Undoing
from explorer.reading.text.tokens import word_set

_THINKS_OF = frozenset({"consider", "weigh", "mull", "mulling", "explore", "study", "evaluate", "contemplate", "ponder",
                        "examine", "assess", "look at", "look into", "think about", "think", "toy", "flirt",
                        "review"})  # fmt: skip
_OTHERS = word_set(
    "people person sources source insiders insider newspaper newspapers paper magazine daily weekly agency report "
    "reports media bankers website blog outlet outlets broadcaster"
)
_PAPERS = word_set(
    "reuters bloomberg nikkei afp kyodo yonhap xinhua cnbc bbc wsj ft times post journal herald tribune gazette "
    "telegraph guardian news zeitung nachrichten handelsblatt echos"
)


def hearsay(clauses: Clauses, cues: Cues) -> Iterator[Undoing]:
    """All of one sentence."""
    verbs = [phrase for phrase in clauses.phrases if phrase.sort == VERB and phrase.head in _THINKS_OF]
    if verbs and _is_told_by_others(clauses, cues):
        for verb in verbs:
            yield Undoing("possible", verb.first, verb.last, verb.first, len(clauses.parsed.pieces),
                          stages=frozenset({Stage.SOUGHT}))  # fmt: skip


def _is_told_by_others(clauses: Clauses, cues: Cues) -> bool:
    """Whether a paper or people without a name tell it, and not whoever it is about."""
    if any(piece.low == "reportedly" for piece in clauses.parsed.pieces):
        return True
    for index, phrase in enumerate(clauses.phrases):
        if phrase.sort == PREPOSITION and phrase.head == "according to" and _is_other(clauses, index + 1):
            return True
        if phrase.sort == VERB and phrase.head in cues.speech and phrase.form == "finite" and not phrase.nots:
            subject = clauses.subject(index)
            told = _tells(clauses, index)
            if told and (phrase.head == "report" or (bool(subject) and _is_other(clauses, subject[0]))):
                return True
    return False


def _is_other(clauses: Clauses, index: int) -> bool:
    """Whether a noun phrase is a paper, a report, people who are not named."""
    if clauses.sort(index) != NAME:
        return False
    pieces = clauses.parsed.pieces[clauses.phrases[index].first : clauses.phrases[index].last]
    words = {word for piece in pieces if piece.pointer is not None for word in piece.text.casefold().split()}
    return bool(words & _PAPERS) or any(piece.low in _OTHERS for piece in pieces if piece.pointer is None)


def _tells(clauses: Clauses, index: int) -> bool:
    """Whether a verb tells a clause, before it or behind it: "reported that …", "…, Bloomberg reported"."""
    if clauses.sort(index + 1) in (BREAK, "", ",", PREPOSITION):
        return True
    below = (clauses.governor(at) for at in range(index + 1, len(clauses.phrases)) if clauses.sort(at) == VERB)
    return any(one is not None and one.phrase == index and one.link == "that" for one in below)

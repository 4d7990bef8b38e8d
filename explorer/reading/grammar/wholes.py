"""A noun phrase → whoever it means all of: "100% of Y", "all shares in Y", "the entire share capital of Y"."""

from __future__ import annotations

from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import NAME
from explorer.reading.text.tokens import word_set

_ALL = frozenset({"all", "100", "100%", "entire", "whole"})
_PARTS = word_set("remaining outstanding-minority preferred preference minority new other further half")
_CENTS = frozenset({"per", "cent", "percent", "per cent", "pct", "%"})
_OWN = word_set("its their his her our")
_SHARES = word_set("shares share capital stock equity")


def is_whole(clauses: Clauses, index: int) -> bool:
    """Whether the noun phrase is no part of somebody, but all there is."""
    phrase = clauses.phrases[index]
    hundred = phrase.entity < 0 and clauses.parsed.pieces[phrase.first].low in ("100", "100%")
    return hundred or whole(clauses, index) >= 0


def whole(clauses: Clauses, index: int) -> int:
    """The piece that names whom it means all of; -1 for nobody."""
    if clauses.sort(index) != NAME or clauses.phrases[index].entity >= 0:
        return -1
    words = _words(clauses, index)
    if not _ALL & set(words[:2]) or _PARTS & set(words):
        return -1
    if words[-1] in _SHARES:
        return _of_shares(clauses, index)
    of = next((at for word, at in clauses.after(index)[:1] if word == "of"), -1)
    if of < 0 or set(words[1:]) - _CENTS or clauses.sort(of) != NAME:
        return -1
    if clauses.phrases[of].entity >= 0:
        return clauses.phrases[of].entity if words[0] != "all" else -1
    shares = _words(clauses, of)
    return _of_shares(clauses, of) if shares[-1] in _SHARES and not _PARTS & set(shares) else -1


def _of_shares(clauses: Clauses, index: int) -> int:
    """Whose shares they are: "Y's shares", "the shares in Y"."""
    owner = clauses.owner(index)
    if owner is not None:
        return owner
    if _OWN & set(_words(clauses, index)):
        return -1  # "sold all its shares in Y"
    led = next((at for word, at in clauses.after(index)[:1] if word in ("in", "of")), -1)
    return clauses.phrases[led].entity if led >= 0 and clauses.sort(led) == NAME else -1


def _words(clauses: Clauses, index: int) -> list[str]:
    phrase = clauses.phrases[index]
    return [piece.low for piece in clauses.parsed.pieces[phrase.first : phrase.last]]

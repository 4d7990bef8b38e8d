"""Somebody with a title speaks → for which firm, or for which country: "X is in talks, Chief Executive A said"."""

from __future__ import annotations

from explorer.model.entities import EntityType
from explorer.reading.grammar.parties import Parties
from explorer.reading.grammar.phrases import NAME, VERB

_AUDIENCE = frozenset({"shareholders", "investors", "employees", "staff", "workers", "stockholders", "suppliers"})
_FIRMS = (EntityType.ORGANISATION, EntityType.GROUP)


def spoken_for(parties: Parties, verb: int) -> int:
    """The firm: "told X shareholders", "told reporters that X was", "X is in talks, Chief Executive A told"; -1."""
    if verb < 0:
        return -1
    clauses, phrases = parties.clauses, parties.clauses.phrases
    told = phrases[verb + 1] if clauses.sort(verb + 1) == NAME else None
    if told is not None and told.entity < 0 and clauses.parsed.pieces[told.last - 1].low in _AUDIENCE:
        return next((at for at in range(told.first, told.last) if parties.type_of(at) in _FIRMS), -1)
    for at in range(verb + 1, len(phrases)):
        governor = clauses.governor(at) if phrases[at].sort == VERB else None
        if governor is not None and governor.link == "that" and governor.phrase == verb:
            return _told_of(parties, at, _FIRMS)
    return _told_before(parties, verb, _FIRMS)


def spoken_land(parties: Parties, verb: int) -> int:
    """The country that a minister speaks of first: "Kenya will raise taxes, finance minister A said"; -1 for none."""
    return _told_before(parties, verb, (EntityType.PLACE,))


def _told_before(parties: Parties, verb: int, types: tuple[EntityType, ...]) -> int:
    first = next((at for at in range(verb) if parties.clauses.is_finite(at)), verb)
    return _told_of(parties, first, types) if first < verb else -1


def _told_of(parties: Parties, verb: int, types: tuple[EntityType, ...]) -> int:
    """The first that a verb with a tense is said of, where it is of such a type; -1 for none."""
    passive = parties.clauses.phrases[verb].passive
    named = [] if passive else parties.names(list(parties.clauses.subject(verb)))
    return named[0] if named and parties.type_of(named[0]) in types else -1

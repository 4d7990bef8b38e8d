"""What a sentence tells by what goes before it → no stronger: tickets sold, a plant being built, a first customer."""

from __future__ import annotations

from dataclasses import replace

from explorer.model.claims import Certainty, Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import NAME
from explorer.reading.standings.standing import Standing, less_sure

_TICKETS = frozenset({"tickets", "ticket", "seats", "bookings", "passages"})
_BUILDS = frozenset({"build", "construct", "erect", "put up"})
_WEIGHS = frozenset({"sought", "possible"})


def beforehand(clauses: Clauses, kind: str, at: int, standing: Standing) -> Standing:
    """The standing of what is told at phrase *at*, where that only comes before what it leads to."""
    if standing.denied or clauses.sort(at) not in ("V", NAME):
        return standing
    if kind == "market entry" and standing.stage is Stage.ACTIVE and _sells_tickets(clauses, at):
        return replace(standing, stage=Stage.PLANNED)  # "is selling tickets to Y": it does not go there yet.
    if kind == "supply" and standing.stage is Stage.ACTIVE and _builds_plant(clauses, at):
        return replace(standing, stage=Stage.AGREED)  # "is building a plant for Y": nothing comes of it yet.
    if kind == "market entry" and standing.stage is Stage.PROPOSED and _is_only_weighed(clauses, at):
        return less_sure(replace(standing, stage=Stage.SOUGHT), Certainty.POSSIBLE)
    return standing


def _sells_tickets(clauses: Clauses, verb: int) -> bool:
    return clauses.head(verb) == "sell" and _object(clauses, verb) in _TICKETS


def _builds_plant(clauses: Clauses, verb: int) -> bool:
    phrase = clauses.phrases[verb]
    return phrase.head in _BUILDS and phrase.progressive and _object(clauses, verb) in clauses.cues.plants


def _object(clauses: Clauses, verb: int) -> str:
    thing = clauses.phrases[verb + 1] if clauses.sort(verb + 1) == NAME else None
    return clauses.parsed.pieces[thing.last - 1].low if thing is not None and thing.entity < 0 else ""


def _is_only_weighed(clauses: Clauses, at: int) -> bool:
    """As in "X is weighing a stake in Z, in what would be its first move into Y": it may come to neither."""
    would = clauses.phrases[at - 1] if at else None
    told = next((one for one in range(at) if clauses.is_finite(one)), -1)
    if would is None or would.modal != "would" or told < 0 or told == at - 1:
        return False
    effect = clauses.cues.verb_effects.get(clauses.head(told))
    may = clauses.phrases[told].modal in ("may", "could", "can")
    return may or (effect is not None and effect.gives in _WEIGHS)

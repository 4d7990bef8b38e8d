"""A reading with what was learned in it → the same, with nothing learned stronger than its sentence."""

from __future__ import annotations

from dataclasses import replace

from explorer.model.claims import Certainty, Claim, Polarity, Stage
from explorer.model.documents import Document
from explorer.plugins.weakening import weakened
from explorer.reading.extractor import Reading
from explorer.reading.grammar.cues import Cues
from explorer.reading.hints import RULE


def held(reading: Reading, document: Document, cues: Cues) -> Reading:
    """The reading without what was learned of two of whom a rule tells something in the same sentence.

    Any word of its sentence that denies, hedges or puts off weakens the rest, wherever it stands: no rule has said how
    the words hang together.
    """
    told = {_where(claim) for claim in reading.claims if not _is_learned(claim)}
    claims = (
        claim if not _is_learned(claim) else _weak(claim, document, cues)
        for claim in reading.claims
        if not _is_learned(claim) or _where(claim) not in told
    )  # fmt: skip
    return replace(reading, claims=tuple(claims))


def _is_learned(claim: Claim) -> bool:
    return claim.proposal is not None and claim.proposal.rule == RULE


def _where(claim: Claim) -> tuple[int, frozenset[str]]:
    """The sentence, and of which two it tells."""
    return claim.passages[0].start, frozenset((claim.subject, claim.object))


def _weak(claim: Claim, document: Document, cues: Cues) -> Claim:
    sentence = document.quote(claim.passages[0])
    if sentence.rstrip("”’\"' ").endswith("?"):
        return replace(claim, stage=Stage.UNCLEAR, polarity=Polarity.AFFIRMED, certainty=Certainty.UNSPECIFIED)
    return weakened(claim, sentence, cues)

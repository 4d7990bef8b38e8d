"""Numbers of things → a line of words: "4 relationships · 6 claims"."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from explorer.model.claims import Claim
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.words import tr, trn


def line(*parts: str) -> str:
    """The parts that are not empty, with dots between them."""
    return " · ".join(part for part in parts if part)


def entities(number: int) -> str:
    """So many entities."""
    return trn("{number} entity", "{number} entities", number)


def relationships(number: int) -> str:
    """So many relationships."""
    return trn("{number} relationship", "{number} relationships", number)


def claims(number: int) -> str:
    """So many claims."""
    return trn("{number} claim", "{number} claims", number)


def of_claims(found: Collection[Claim]) -> str:
    """So many claims as count, and how many are set aside: "2 claims · 1 set aside"."""
    aside = sum(not claim.counts for claim in found)
    return line(claims(len(found) - aside), trn("{number} set aside", "{number} set aside", aside) if aside else "")


def proposals(number: int) -> str:
    """So many proposals."""
    return trn("{number} proposal", "{number} proposals", number)


def sentences(number: int) -> str:
    """So many sentences."""
    return trn("{number} sentence", "{number} sentences", number)


def sources(number: int) -> str:
    """So many sources."""
    return trn("{number} source", "{number} sources", number)


def resting(dossier: Dossier, found: Collection[Claim]) -> str:
    """What claims rest on, with the dates they give: "5 sentences · 1 source · no date given"."""
    passages = {passage for claim in found for passage in claim.passages}
    return line(
        sentences(len(_sentences(dossier, passages))),
        sources(len({passage.document for passage in passages})),
        _dates(found),
    )


def _sentences(dossier: Dossier, passages: Iterable[Passage]) -> set[tuple[str, tuple[int, int]]]:
    """The sentences that the passages begin in; a passage outside all sentences stands for itself."""
    return {
        (passage.document, document.sentence_at(passage.start) or (passage.start, passage.end))
        for passage in passages
        if (document := dossier.document_by_id.get(passage.document))
    }


def _dates(found: Iterable[Claim]) -> str:
    """The dates that can be placed, as printed; how many, where there are more than three."""
    printed = dict.fromkeys(f"“{dated.when.text}”" for claim in found for dated in claim.dates if dated.when.edtf)
    if not printed:
        return tr("no date given")
    return ", ".join(printed) if len(printed) <= 3 else trn("{number} date", "{number} dates", len(printed))

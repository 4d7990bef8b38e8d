"""A sentence of a document → its words, whom it points at, its dates, what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from explorer.model.documents import Document, Passage
from explorer.model.entities import EntityType
from explorer.reading.cast import How, Pointer
from explorer.reading.dating.timing import Printed, printed_dates
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.pieces import Piece, pieces
from explorer.reading.hints import Hint
from explorer.reading.rules.found import End
from explorer.reading.sentence import Said, understood


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """One sentence, as far as it has been read: without pieces it has not been, as it tells of nobody."""

    document: Document
    passage: Passage
    types: dict[str, EntityType]
    """What everybody is, in the eyes of the rules."""
    named: tuple[Pointer, ...] = ()
    pieces: tuple[Piece, ...] = ()
    dates: tuple[Printed, ...] = ()
    regions: tuple[int, ...] = ()
    """For each piece the stretch it stands in."""
    said: tuple[Said, ...] = ()
    told: dict[str, Passage] = field(default_factory=dict)
    """Where those are named whom only a hint knows to be meant."""

    def span(self, first: int, end: int) -> Passage:
        """Where some of its pieces stand in the document."""
        return self.document.passage(self.pieces[first].start, self.pieces[end - 1].end)

    def ends(self, end: End) -> list[str]:
        """Who one end of what was found is."""
        if end.entity:
            return [end.entity]
        pointer = self.pieces[end.piece].pointer if end.piece >= 0 else None
        return list(pointer.entities) if pointer else []

    def by_name(self) -> set[str]:
        """Whom it names."""
        return {entity for piece in self.pieces if piece.pointer and piece.pointer.how is How.NAME
                for entity in piece.pointer.entities}  # fmt: skip

    def firms_and_people(self) -> set[str]:
        """The firms and people that it points at."""
        return {
            entity for piece in self.pieces if piece.pointer for entity in piece.pointer.entities
            if self.types.get(entity) in (EntityType.ORGANISATION, EntityType.PERSON)
        }  # fmt: skip


def read_sentence(
    document: Document,
    passage: Passage,
    named: Sequence[Pointer],
    cues: Cues,
    types: dict[str, EntityType],
    hints: Sequence[Hint] = (),
) -> ReadSentence:
    """A sentence with all that it says of those whom its pointers stand for, *hints* of it among that."""
    dates = tuple(
        date for date in printed_dates(document.text, passage.start, passage.end, document.published)
        if not any(pointer.start < date.end and date.start < pointer.end for pointer in named)
    )  # fmt: skip
    spans = [(date.start, date.end) for date in dates]
    found = pieces(document.text, (passage.start, passage.end), named, spans)
    read = understood(found, cues, types, hints)
    told = {entity: hint.told for hint in hints if hint.told for entity in (hint.subject, hint.object)}
    return ReadSentence(document, passage, types, tuple(named), found, dates, read.regions, read.said, told)

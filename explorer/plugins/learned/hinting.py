"""A document with its cast → the hints that the weights give of each of its sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from explorer.files.vocabulary import load_vocabulary
from explorer.model.documents import Document, Passage
from explorer.model.entities import EntityType
from explorer.plugins.learned.encoder import Encoder
from explorer.plugins.learned.head import KINDS, Head, Likely
from explorer.plugins.learned.weights import encoder_and_head, vocabulary
from explorer.plugins.learned.windows import Window, windows
from explorer.plugins.learned.wordpieces import WordPieces
from explorer.reading.cast import Cast, How
from explorer.reading.hints import Hint, Hints

LIKELY = 0.7
"""From here on a kind is proposed: half of what that adds is right, on tests/reading/texts/unseen."""


def learned_hinter() -> Hinter:
    """With the weights that ship with the program. Raises ExtractorError where the model they rest on is missing."""
    encoder, head = encoder_and_head()
    return Hinter(encoder, head, vocabulary(), load_vocabulary().is_directed)


@dataclass(frozen=True)
class Hinter:
    """Gives hints by the weights."""

    encoder: Encoder
    head: Head
    words: WordPieces
    directed: Callable[[str], bool]
    likely: float = LIKELY

    def __call__(self, document: Document, cast: Cast, page: Sequence[tuple[int, int]] = ()) -> Hints:
        """The hints of a document's sentences, but for those of its *page*, by the place of the sentence."""
        types = {each.id: each.type for each in cast.entities}
        named = frozenset(pointer.start for pointer in cast.pointers if pointer.how is How.NAME)
        found = defaultdict[int, list[Hint]](list)
        for window in windows(document, cast.pointers, types, self.words, frozenset(page)):
            found[window.span[0]] += self._of(window, document, types, named)
        return lambda passage: found.get(passage.start, ())

    def _of(
        self, window: Window, document: Document, types: Mapping[str, EntityType], named: frozenset[int]
    ) -> Iterator[Hint]:
        numbers = np.array([piece.number for piece in window.pieces], dtype=np.int64)
        vectors = self.encoder(numbers, window.second)
        told = set[tuple[str, ...]]()
        for likely in self.head(window, vectors, types):
            for at, kind in enumerate(KINDS):
                ends = likely.subject, likely.object
                key = (kind, *(ends if self.directed(kind) else sorted(ends)))
                if likely.kinds[at] >= self.likely and likely.cues[at] >= 0 and key not in told:
                    told.add(key)
                    yield self._hint(likely, at, window, document, named)

    def _hint(self, likely: Likely, at: int, window: Window, document: Document, named: frozenset[int]) -> Hint:
        """The hint; of whoever the sentence does not name, only with an earlier one that gives the name."""
        cue = window.pieces[likely.cues[at]]
        here = {place.entity for place in window.places if place.here}
        away = next((who for who in (likely.subject, likely.object) if who not in here), None)
        told: Passage | None = None
        if away is not None:
            starts = [window.pieces[place.index].start for place in window.places if place.entity == away]
            span = document.sentence_at(max((start for start in starts if start in named), default=-1))
            told = document.passage(*span) if span else None
        return Hint(likely.subject, KINDS[at], likely.object, likely.status, (cue.start, cue.end), told)

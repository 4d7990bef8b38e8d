"""A document with its cast → what the model looks at: each sentence with those before it, its entities marked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from explorer.model.documents import Document
from explorer.model.entities import EntityType
from explorer.plugins.learned.wordpieces import Piece, WordPieces
from explorer.reading.cast import Pointer
from explorer.reading.grammar.function_words import (
    ADVERBS,
    BE,
    CONDITIONS,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    NO,
    NOT,
    PREPOSITIONS,
    RELATIVES,
)

BACK = 2
"""So many sentences before one are looked at with it, as far as they are short."""
_BEFORE, _MOST = 90, 256
"""So many pieces they may have together, and so many a window; a longer sentence is not looked at."""
_ENTITIES, _EARLIER = 14, 5
"""So many entities are paired in a window, and so many of those that only the sentences before name."""
_EMPTY = frozenset(
    [*DETERMINERS, *PREPOSITIONS, *COORDINATORS, *RELATIVES, *ADVERBS, *BE, *HAVE, *DO, *MODALS, *NOT, *NO, *CONDITIONS,
     "s", "t", "re", "ve", "ll", "d", "m", "that", "it", "he", "she", "they", "we", "i", "you", "as", "to", "there"]
)  # fmt: skip
"""Words that tell of no kind."""
TYPES = tuple(EntityType)
"""In the order of their marks, [unused1] and following, which stand before a name; [unused20] stands behind it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entity is marked: the index of the mark, and whether it is in the sentence itself."""

    index: int
    entity: str
    here: bool


@dataclass(frozen=True, slots=True)
class Window:
    """A sentence as the model sees it, and who may be tied to whom in it.

    ``span`` is the sentence's place in the text; from the piece ``second`` on, its pieces are its own.
    ``free`` are the indexes of its pieces that are of no name, ``telling`` those of them that are
    words with a meaning of their own.
    """

    span: tuple[int, int]
    pieces: tuple[Piece, ...]
    second: int
    places: tuple[Place, ...]
    free: tuple[int, ...]
    telling: tuple[int, ...]
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Marked:
    pieces: list[Piece]
    places: list[tuple[int, tuple[str, ...]]]
    free: list[int]


def windows(
    document: Document,
    pointers: Sequence[Pointer],
    types: Mapping[str, EntityType],
    words: WordPieces,
    left_out: frozenset[tuple[int, int]] = frozenset(),
) -> Iterator[Window]:
    """The windows of a document's sentences that name somebody and are not *left_out*."""
    before = list[_Marked]()
    at = 0
    for span in document.sentences:
        if span in left_out:
            continue
        while at < len(pointers) and pointers[at].start < span[0]:
            at += 1
        end = at
        while end < len(pointers) and pointers[end].end <= span[1]:
            end += 1
        marked = _marked(document.text, span, pointers[at:end], types, words)
        if marked.places and (window := _window(span, marked, before, words)):
            yield window
        before = [*before, marked][-BACK:]


def _marked(
    text: str, span: tuple[int, int], named: Sequence[Pointer], types: Mapping[str, EntityType], words: WordPieces
) -> _Marked:
    found, at = _Marked([], [], []), span[0]
    close = words.number("[unused20]")
    for pointer in named:
        if not pointer.entities or pointer.start < at:
            continue
        _add_free(found, words.of(text, at, pointer.start))
        found.places.append((len(found.pieces), pointer.entities))
        sort = TYPES.index(types.get(pointer.entities[0], EntityType.ORGANISATION))
        found.pieces.append(Piece(words.number(f"[unused{sort + 1}]"), pointer.start, pointer.start))
        found.pieces.extend(words.of(text, pointer.start, pointer.end))
        found.pieces.append(Piece(close, pointer.end, pointer.end))
        at = pointer.end
    _add_free(found, words.of(text, at, span[1]))
    return found


def _add_free(marked: _Marked, pieces: list[Piece]) -> None:
    marked.free.extend(range(len(marked.pieces), len(marked.pieces) + len(pieces)))
    marked.pieces.extend(pieces)


def _window(span: tuple[int, int], own: _Marked, before: list[_Marked], words: WordPieces) -> Window | None:
    context = list[_Marked]()
    for one in reversed(before):
        if sum(len(each.pieces) for each in context) + len(one.pieces) > _BEFORE:
            break
        context.insert(0, one)
    pieces, places = [Piece(words.number("[CLS]"), span[0], span[0])], list[Place]()
    for one in context:
        places += [Place(len(pieces) + at, who, here=False) for at, many in one.places for who in many]
        pieces += one.pieces
    pieces.append(Piece(words.number("[SEP]"), span[0], span[0]))
    second = len(pieces)
    places += [Place(second + at, who, here=True) for at, many in own.places for who in many]
    pieces += [*own.pieces, Piece(words.number("[SEP]"), span[1], span[1])]
    pairs = _pairs(places)
    if len(pieces) > _MOST or not pairs:
        return None
    free = tuple(second + at for at in own.free)
    shown = {at: words.known[pieces[at].number].removeprefix("##") for at in free}
    telling = tuple(at for at, word in shown.items() if word.isalpha() and word not in _EMPTY)
    return Window(span, tuple(pieces), second, tuple(places), free, telling, pairs)


def _pairs(places: Sequence[Place]) -> tuple[tuple[str, str], ...]:
    """Each two of whom the sentence itself names at least one, both ways."""
    here = list(dict.fromkeys(place.entity for place in places if place.here))[:_ENTITIES]
    earlier = dict.fromkeys(place.entity for place in reversed(places) if not place.here)
    some = [who for who in earlier if who not in here][: max(0, min(_EARLIER, _ENTITIES - len(here)))]
    return tuple(
        (one, other) for one in (*here, *some) for other in (*here, *some)
        if one != other and (one in here or other in here)
    )  # fmt: skip

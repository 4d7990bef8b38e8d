"""A document with its cast → proposed claims, each with the sentence it rests on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from explorer.model.claims import Claim, Review, ReviewState
from explorer.model.documents import Document
from explorer.model.dossier import Unread, Why
from explorer.model.entities import EntityType
from explorer.reading.appointments import yet_to_begin
from explorer.reading.cast import Cast, Pointer
from explorer.reading.context import (
    Context,
    about,
    after,
    in_paragraph,
    led,
    points_back,
    put_out,
    retargeted,
    retold,
    unnamed,
)
from explorer.reading.deceased import of_the_dead
from explorer.reading.estates import OF_WORKS, estates, widened
from explorer.reading.extractor import Reading
from explorer.reading.framing import frames, under_frame
from explorer.reading.grammar.cues import Cues
from explorer.reading.hints import Hints, no_hints
from explorer.reading.nameless import Nameless, with_nameless
from explorer.reading.pairing import paired
from explorer.reading.proposing import proposed_entities
from explorer.reading.read_sentence import ReadSentence, read_sentence
from explorer.reading.rules.tendered import tenderer
from explorer.reading.unnamed import unnamed_boss


def proposed(
    document: Document,
    cast: Cast,
    cues: Cues,
    by: str,
    page: Sequence[tuple[int, int]] = (),
    hints: Hints = no_hints,
) -> Reading:
    """What the document says of its cast, *by* the reader of that name; the sentences of the *page* are not read.

    *hints* are what somebody else finds in a sentence: they stand among what the rules find.
    """
    own = {entity.id: entity.type for entity in cast.entities}
    works = estates(document, cast)
    types = own | dict.fromkeys(works, EntityType.ORGANISATION)
    pointers, framed = widened(document, cast, works), frames(document.text, document.sentences)
    unread = [Unread(document.passage(*span), Why.FURNITURE) for span in page]
    left_out, claims, context = set(page), list[Claim](), Context({})
    nameless: Nameless = {}
    for span in document.sentences:
        if span in left_out:
            continue
        passage, named = document.passage(*span), _within(pointers, *span)
        sentence = ReadSentence(document, passage, types)  # One that tells of nobody stays unread.
        if named or points_back(context, document.quote(passage)):
            sentence = read_sentence(document, passage, named, cues, types, hints(passage))
            sentence = replace(sentence, said=tuple(under_frame(one, framed.get(span)) for one in sentence.said))
            sentence, nameless = with_nameless(sentence, nameless)
            context = about(in_paragraph(context, passage, document), cast, passage.end, own, document)
        fresh = [claim for claim in paired(sentence, context)
                 if claim.kind in OF_WORKS or works.isdisjoint((claim.subject, claim.object))]  # fmt: skip
        context = _followed(context, sentence, fresh, cues)
        claims += fresh
        if not fresh and _is_unread(sentence, cues):
            unread.append(Unread(passage, Why.NOT_UNDERSTOOD))
    entities = (*proposed_entities(cast, claims, document), *nameless.values())
    review = Review(ReviewState.PROPOSED, by)
    claims = [replace(claim, id=f"c{at}", review=review) for at, claim in enumerate(claims, 1)]
    held = of_the_dead(document, cast, yet_to_begin(claims))
    return Reading(entities, held, cast.questions, tuple(sorted(unread, key=lambda one: one.passage)))


def _within(pointers: Sequence[Pointer], start: int, end: int) -> list[Pointer]:
    """The pointers that stand in a sentence, of all in their order."""
    first, last = (bisect_left(pointers, at, key=lambda pointer: pointer.start) for at in (start, end))
    return [pointer for pointer in pointers[first:last] if pointer.end <= end]


def _followed(context: Context, sentence: ReadSentence, claims: list[Claim], cues: Cues) -> Context:
    """What the sentences up to this one tell, as the next may leave it out."""
    context = led(context, sentence.named, sentence.types, sentence.passage, sentence.document)
    context = retold(after(retargeted(context, sentence.named), sentence.passage, claims), claims)
    context = put_out(context, tenderer(sentence.pieces, sentence.types, cues.wares), sentence.passage)
    boss, placed = unnamed_boss(sentence.pieces, sentence.types), any(claim.kind == "role" for claim in claims)
    return unnamed(context, boss, sentence.passage, placed)


def _is_unread(sentence: ReadSentence, cues: Cues) -> bool:
    """Whether a sentence that gave nothing holds enough that a person should look at it."""
    whom = {entity for pointer in sentence.named for entity in pointer.entities
            if sentence.types.get(entity) in (EntityType.ORGANISATION, EntityType.PERSON)}  # fmt: skip
    plain = [cues.nouns.get(piece.low) for piece in sentence.pieces if piece.pointer is None]
    cue = any(noun in cues.noun_patterns or noun in cues.relations for noun in plain)
    return len(whom) > 1 or (bool(whom) and cue)

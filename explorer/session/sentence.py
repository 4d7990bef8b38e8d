"""One sentence and what rests on it → Evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from explorer.model.disagreements import DisagreementKind
from explorer.model.documents import Passage
from explorer.model.dossier import Why
from explorer.model.relationships import RelationshipId
from explorer.session import counts
from explorer.session.cards import Block, Evidence, Paragraph, Row
from explorer.session.gestures import OpenPassage, Select
from explorer.session.pair import cards_by_pair, disagree_chip
from explorer.session.quoting import quoted
from explorer.session.rows import under
from explorer.session.state import State
from explorer.words import tr, trn


def sentence_evidence(state: State, sentence: Passage, selected: Sequence[RelationshipId]) -> Evidence:
    """The claims of the *selected* relationships that rest on *sentence*; without any, why there are none."""
    dossier = state.known
    document = dossier.document_by_id[sentence.document]
    claims = [
        claim
        for id in selected
        for claim in state.graph.relationships[id].claims
        if any(_touches(claim.passages, sentence))
    ]
    title = trn("{number} claim rests on this sentence", "{number} claims rest on this sentence", len(claims))
    return Evidence(
        title=title if claims else tr("No claim rests on this sentence"),
        chips=disagree_chip(state, claims),
        counts=counts.line(str(document.place(sentence.start)), document.heading),
        blocks=tuple(cards_by_pair(state, claims, sentence) if claims else _nothing(state, sentence)),
    )


def _nothing(state: State, sentence: Passage) -> Iterator[Block]:
    """Why no claim rests on the sentence, and what does."""
    dossier = state.known
    reasons = [unread.why for unread in dossier.unread if unread.passage.overlaps(sentence)]
    yield Row(quoted(dossier.quote(sentence)), "", OpenPassage(sentence))
    yield Paragraph(_because(reasons[0] if reasons else None))
    for found in dossier.disagreements:
        # That a sentence is page furniture was just said.
        if found.kind is not DisagreementKind.FURNITURE and any(_touches(found.passages, sentence)):
            yield Paragraph(found.about)
    notes = [
        Row(note.text, entity.name, Select((entity.id,)))
        for entity in dossier.entities
        for note in entity.notes
        if any(_touches(note.passages, sentence))
    ]
    yield from under(tr("Notes"), notes)


def _touches(passages: Iterable[Passage], sentence: Passage) -> Iterator[bool]:
    return (passage.overlaps(sentence) for passage in passages)


def _because(why: Why | None) -> str:
    match why:
        case Why.NOT_UNDERSTOOD:
            return tr("It was not understood: what it means cannot be made out, so nothing is concluded from it.")
        case Why.FURNITURE:
            return tr("It is page furniture: it belongs to the page the text was taken from, not to what it says.")
        case Why.NO_CLAIM:
            return tr("It ties no two entities: it was read, and no claim was found in it.")
        case None:
            return tr("Nothing is recorded about it.")

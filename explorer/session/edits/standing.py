"""A part of the dossier → every passage it rests on."""

from __future__ import annotations

from explorer.model.claims import Claim
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity


def passages_of(part: Claim | Entity) -> tuple[Passage, ...]:
    """Every passage that a claim or an entity names."""
    if isinstance(part, Entity):
        noted = [passage for note in part.notes for passage in note.passages]
        return (*noted, *(mention.passage for mention in part.mentions))
    inferred = part.inference.passages if part.inference else ()
    dated = [claimed.passage for claimed in part.dates if claimed.passage]
    said = [part.said_by.words] if part.said_by.words else []
    linked = [link.mention for link in part.proposal.links] if part.proposal else []
    return (*part.passages, *(cue.passage for cue in part.cues), *inferred, *dated, *said, *linked)


def sentence_of(dossier: Dossier, marked: Passage) -> Passage:
    """The sentence that the *marked* words stand in, or all from the first to the last that they touch.

    Words outside of all sentences stand for themselves.
    """
    document = dossier.document_by_id.get(marked.document)
    if document is None or not 0 <= marked.start < marked.end <= len(document.text):
        return marked
    words = [at for at in range(marked.start, marked.end) if not document.text[at].isspace()]
    if not words:
        return marked
    first, last = document.sentence_at(words[0]), document.sentence_at(words[-1])
    return document.passage(first[0] if first else words[0], last[1] if last else words[-1] + 1)

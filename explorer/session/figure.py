"""State → Figure: the sentences behind what is drawn, numbered in the order of the documents."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from explorer.model.claims import Claim
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier
from explorer.model.relationships import RelationshipId, Status
from explorer.network.figure import Figure, SourceLine
from explorer.session.state import State
from explorer.session.wording import said_by_in_short, status_name
from explorer.words import tr, trn


def figure(state: State, drawn: Collection[RelationshipId] | None = None, on: str = "") -> Figure:
    """What stands around a picture of the *drawn* relationships (None: of all that are shown).

    *on* is the day of drawing, where it is to be told; without it the same project always gives the same picture.
    """
    dossier, graph = state.known, state.shown
    claims = {
        id: [claim for claim in relationship.claims if claim.counts]
        for id, relationship in graph.relationships.items()
        if drawn is None or id in drawn
    }
    behind: dict[Passage, list[Claim]] = {}
    for claim in (claim for found in claims.values() for claim in found):
        for sentence in _sentences(dossier, claim):
            behind.setdefault(sentence, []).append(claim)
    order = {document.id: place for place, document in enumerate(dossier.documents)}
    ranked = sorted(behind, key=lambda sentence: (order[sentence.document], sentence.start, sentence.end))
    number = {sentence: place for place, sentence in enumerate(ranked, 1)}
    quoted = [document for document in dossier.documents if any(each.document == document.id for each in ranked)]
    return Figure(
        title=dossier.title,
        as_of=_as_of(quoted, on),
        left_out=_left_out(state),
        sources=tuple(_line(dossier, number[sentence], sentence, behind[sentence]) for sentence in ranked),
        documents=tuple(_heading(document) for document in quoted),
        numbers={
            id: tuple(sorted({number[sentence] for claim in found for sentence in _sentences(dossier, claim)}))
            for id, found in claims.items()
        },
    )


def _sentences(dossier: Dossier, claim: Claim) -> Iterator[Passage]:
    """The whole sentences a claim rests on; a passage outside of all sentences stands for itself."""
    for passage in claim.passages:
        document = dossier.document_by_id[passage.document]
        touched = [document.passage(*span) for span in document.sentences if document.passage(*span).overlaps(passage)]
        yield from touched or [passage]


def _line(dossier: Dossier, number: int, sentence: Passage, claims: Iterable[Claim]) -> SourceLine:
    document = dossier.document_by_id[sentence.document]
    return SourceLine(
        number=number,
        quote=" ".join(dossier.quote(sentence).split()),
        place=str(document.place(sentence.start)),
        document=document.heading,
        said_by=_speakers(dossier, claims),
    )


def _speakers(dossier: Dossier, claims: Iterable[Claim]) -> str:
    """Who says it, each once, with how they say it."""
    ways: dict[str, list[str]] = {}
    for claim in claims:
        said = ways.setdefault(said_by_in_short(dossier, replace(claim.said_by, how="")), [])
        if claim.said_by.how not in said:
            said.append(claim.said_by.how)
    words = []
    for who, found in sorted(ways.items(), key=lambda each: "" not in each[1]):
        how = ", ".join(filter(None, found))
        if how and "" in found:
            words.append(tr("{who}, in part {how}", who=who, how=how))
        else:
            words.append(f"{who}, {how}" if how else who)
    return "; ".join(words)


def _heading(document: Document) -> str:
    return f"{document.heading}, {document.publisher}" if document.publisher else document.heading


def _left_out(state: State) -> str:
    """What a filter leaves out, so that nobody takes the picture for all there is; an edge that cuts is seen."""
    shown, every, wanted = len(state.shown.relationships), len(state.graph.relationships), state.desk.filter
    if shown == every:
        return ""
    words = tr("{shown} of {every} relationships", shown=shown, every=every)
    occur = {relationship.status for relationship in state.graph.relationships.values()}
    hidden = [status_name(status).lower() for status in Status if status in wanted.hidden_statuses & occur]
    if hidden:
        words = tr("{words}; hidden: {hidden}", words=words, hidden=", ".join(hidden))
    around = state.graph.entities.get(wanted.around or "")
    if around:
        words = tr("{words}; only around {name}", words=words, name=around.name)
    return words


def _as_of(documents: Collection[Document], on: str) -> str:
    """How old the sources are, as far as that is known; dates stand as they are recorded, none is invented."""
    known = sorted(document.published for document in documents if document.published)
    unknown = len(documents) - len(known)
    if not documents:
        words = ""
    elif not known:
        words = tr("As of: publication date unknown")
    else:
        span = known[0] if known[0] == known[-1] else f"{known[0]} – {known[-1]}"
        words = tr("As of {date}", date=span)
        if unknown:
            words += "; " + trn("{number} source of unknown date", "{number} sources of unknown date", unknown)
    drawn = tr("drawn {date}", date=on) if on else ""
    return " · ".join(filter(None, (words, drawn)))

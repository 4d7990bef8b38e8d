"""What the source tab shows: a document's text and what is marked in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.model.claims import Claim
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier, Why
from explorer.model.relationships import Relationship, Status, label
from explorer.network.fold import Graph
from explorer.network.kept import kept
from explorer.session.remember import remembered
from explorer.session.review.waiting import waits
from explorer.session.state import Id, State
from explorer.session.wording import kind_name, status_words
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class UsedSentence:
    """A sentence claims rest on; ``statuses`` are the labels of those claims, strongest last.

    ``chosen`` sentences carry what is selected; ``tip`` lists in words what rests on it.
    """

    passage: Passage
    statuses: tuple[Status, ...]
    chosen: bool
    tip: str


@dataclass(frozen=True, slots=True)
class UsedCue:
    """A cue inside a sentence, in the status of its claim."""

    passage: Passage
    status: Status


@dataclass(frozen=True, slots=True)
class Aside:
    """A sentence nothing rests on because it was not understood, is page furniture, or has only proposals."""

    passage: Passage
    furniture: bool
    tip: str
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """The document shown, its marks, and the passage that was opened.

    ``headline`` is one line about the document, ``origin`` the same without what it is called; ``documents`` are
    (id, heading) of all there are.
    ``facts`` are all that is known of the document, in pairs of a name and a value, "not given" included;
    ``read_only`` is why nothing can be made of it, "" where it can.
    """

    document: str | None
    text: str
    headline: str
    documents: tuple[tuple[str, str], ...]
    used: tuple[UsedSentence, ...] = ()
    cues: tuple[UsedCue, ...] = ()
    asides: tuple[Aside, ...] = ()
    opened: Passage | None = None
    facts: tuple[tuple[str, str], ...] = ()
    read_only: str = ""
    origin: str = ""


def source(state: State) -> Source:
    """What the source tab shows.

    Depends on `State.known`, `State.graph`, whether it is read-only, and of the desk on ``document``, ``passage``
    and ``selection``.
    """
    dossier, desk = state.known, state.desk
    documents = tuple((document.id, document.heading) for document in dossier.documents)
    document = dossier.document_by_id.get(desk.document or "") or next(iter(dossier.documents), None)
    if document is None:
        return Source(None, "", tr("No source yet"), documents, read_only=state.read_only)
    marks = _marks(dossier, state.graph, document)
    used = list(marks.used)
    for index in sorted({index for id in state.selection for index in marks.resting.get(id, ())}):
        used[index] = replace(used[index], chosen=True)
    return Source(
        document=document.id,
        text=document.text,
        headline=headline(document),
        documents=documents,
        used=tuple(used),
        cues=marks.cues,
        asides=marks.asides,
        opened=desk.passage if desk.passage and desk.passage.document == document.id else None,
        facts=tuple(_facts(document)),
        read_only=state.read_only,
        origin=origin(document),
    )


def headline(document: Document) -> str:
    """The document in one line, with what is not known of it: "foxconn-japan.txt · no title, author or date given"."""
    return " · ".join(part for part in (document.heading, origin(document)) if part)


def origin(document: Document) -> str:
    """Where the document came from, in one line, with what is not known of it."""
    published = tr("published {date}", date=document.published) if document.published else None
    known = [document.author, document.publisher, published]
    unknown = [
        name
        for name, value in (
            (tr("title"), document.title), (tr("author"), document.author), (tr("date"), document.published)
        )
        if value is None
    ]  # fmt: skip
    if len(unknown) > 1:
        names = tr("{first} or {last}", first=", ".join(unknown[:-1]), last=unknown[-1])
    else:
        names = "".join(unknown)
    return " · ".join([part for part in known if part] + ([tr("no {names} given", names=names)] if names else []))


def _facts(document: Document) -> Iterator[tuple[str, str]]:
    for name, value in (
        (tr("File"), document.name), (tr("Title"), document.title), (tr("Author"), document.author),
        (tr("Publisher"), document.publisher), (tr("Published"), document.published), (tr("Address"), document.url),
        (tr("Retrieved"), document.retrieved), (tr("Language"), document.language),
    ):  # fmt: skip
        yield name, value or tr("not given")
    if document.note:
        yield tr("Note"), document.note


@dataclass(frozen=True)
class _Marks:
    """What is marked in a document while nothing is selected; ``resting`` says which sentences each thing needs."""

    used: tuple[UsedSentence, ...]
    resting: Mapping[Id, tuple[int, ...]]
    cues: tuple[UsedCue, ...]
    asides: tuple[Aside, ...]


@remembered
def _marks(dossier: Dossier, graph: Graph, document: Document) -> _Marks:
    sentences: dict[Passage, list[Claim]] = {}
    cues: dict[UsedCue, None] = {}
    relationships = graph.relationships.values()
    for relationship, documents in zip(relationships, _sources((one,) for one in relationships), strict=True):
        for claim in relationship.claims if document.id in documents else ():
            if not claim.counts:
                continue
            for passage in claim.passages:
                if passage.document == document.id:
                    for sentence in _sentences(document, passage):
                        sentences.setdefault(sentence, []).append(claim)
            for cue in claim.cues:
                if cue.passage.document == document.id:
                    cues[UsedCue(cue.passage, label(claim))] = None
    used, resting = [], dict[Id, list[int]]()
    for index, (sentence, claims) in enumerate(sorted(sentences.items(), key=lambda found: found[0])):
        used.append(_used(graph, sentence, claims))
        for claim in claims:
            for id in (graph.relationship_of_claim[claim.id], claim.subject, claim.object):
                resting.setdefault(id, []).append(index)
    return _Marks(
        used=tuple(used),
        resting={id: tuple(found) for id, found in resting.items()},
        cues=tuple(sorted(cues, key=lambda cue: (cue.passage, _STRENGTH[cue.status]))),
        asides=tuple(_asides(dossier, document)),
    )


def _documents(relationship: Relationship) -> frozenset[str]:
    """The documents in which its claims are marked."""
    return frozenset(
        passage.document
        for claim in relationship.claims
        for passage in (*claim.passages, *(cue.passage for cue in claim.cues))
    )


_sources = kept(_documents)
_STRENGTH = {status: index for index, status in enumerate(Status)}


def _used(graph: Graph, sentence: Passage, claims: Sequence[Claim]) -> UsedSentence:
    return UsedSentence(
        passage=sentence,
        statuses=tuple(sorted({label(claim) for claim in claims}, key=_STRENGTH.__getitem__)),
        chosen=False,
        tip="\n".join(dict.fromkeys(_in_words(graph, claim) for claim in claims)),
    )


def _sentences(document: Document, passage: Passage) -> Iterator[Passage]:
    """The sentences the passage touches; the passage itself where it is in none."""
    at, any_found = passage.start, False
    while at < passage.end and (span := document.sentence_at(at)):
        yield document.passage(*span)
        any_found = True
        at = span[1]
        while at < passage.end and document.text[at].isspace():
            at += 1
    if not any_found:
        yield passage


def _in_words(graph: Graph, claim: Claim) -> str:
    names = graph.entities
    pair = f"{names[claim.subject].name} – {names[claim.object].name}"
    status = status_words(label(claim), claim.inference is not None)
    return tr("{pair}: {kind}, {status}", pair=pair, kind=kind_name(claim.kind), status=status)


def _asides(dossier: Dossier, document: Document) -> Iterator[Aside]:
    for unread in dossier.unread:
        if unread.passage.document == document.id and unread.why is not Why.NO_CLAIM:
            furniture = unread.why is Why.FURNITURE
            tip = tr("Page furniture, not part of the text") if furniture else tr("Not understood: nothing rests on it")
            yield Aside(unread.passage, furniture, tip)
    proposals: dict[Passage, list[str]] = {}
    for claim, row in waits(dossier).told.values():
        if claim.passages[0].document == document.id:
            proposals.setdefault(claim.passages[0], []).append(tr("{pair}: {what}", pair=row.text, what=row.detail))
    for passage, texts in proposals.items():
        yield Aside(passage, False, "\n".join((tr("Proposed, and waits for review:"), *texts)), proposed=True)

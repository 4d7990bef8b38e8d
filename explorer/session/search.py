"""A few letters → where they occur: in entities, relationships, sentences, sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from unicodedata import normalize

from explorer.model.documents import Document
from explorer.model.dossier import Dossier
from explorer.network.fold import Graph
from explorer.session import counts
from explorer.session.gestures import Gesture, OpenPassage, Select, ShowDocument
from explorer.session.remember import remembered
from explorer.session.state import State
from explorer.session.wording import kind_name, place, status_words, type_name
from explorer.words import tr

KINDS = ("entity", "relationship", "sentence", "source")
MOST = 8
"""So many hits of a kind are shown."""

# What print sets and keyboards lack; accents on Latin, Greek and Cyrillic letters are left out of the comparison.
_PLAIN = {ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"', ord("–"): "-", ord("—"): "-", ord("‑"): "-"}
_PLAIN |= dict.fromkeys(range(0x300, 0x370), "")


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found, and the gesture that leads there; ``kind`` is one of `KINDS`."""

    text: str
    detail: str
    kind: str
    gesture: Gesture


def search(state: State, query: str) -> tuple[Hit, ...]:
    """The hits of *query*, kind by kind; those that begin with it first, then words that do.

    Every word of it must occur, in any order. Large and small letters, accents, and curly and straight quotes
    are the same. What a filter hides is found too.
    """
    wanted = fold_text(query)
    if not wanted:
        return ()
    index = _index(state.known, state.graph)
    hits: list[Hit] = []
    for kind in KINDS:
        found = index[kind]
        for word in wanted.split():
            found = [entry for entry in found if word in entry[0]]
        ranked: tuple[list[Hit], ...] = ([], [], [], [], [])
        for text, hit in found:
            ranked[_rank(text, wanted)].append(hit)
        once: dict[Gesture, Hit] = {}
        for hit in chain(*ranked):
            if len(once) == MOST:
                break
            once.setdefault(hit.gesture, hit)
        hits += once.values()
    return tuple(hits)


def fold_text(text: str) -> str:
    """*text* as it is compared: without case, accents, and the finer points of print."""
    return " ".join(normalize("NFKD", text.casefold()).translate(_PLAIN).split())


def _rank(text: str, wanted: str) -> int:
    if text.startswith(wanted):
        return 0 if text == wanted else 1
    if f" {wanted}" in text:
        return 2
    return 3 if wanted in text else 4


@remembered
def _index(dossier: Dossier, graph: Graph) -> dict[str, list[tuple[str, Hit]]]:
    """Everything that can be found, by kind, with its text folded once."""
    return {
        "entity": list(_entities(graph)),
        "relationship": list(_relationships(graph)),
        "sentence": [entry for document in dossier.documents for entry in _sentences(dossier, document)],
        "source": list(_sources(dossier)),
    }


def _entities(graph: Graph) -> Iterator[tuple[str, Hit]]:
    for entity in graph.entities.values():
        ties = counts.relationships(len(graph.by_entity[entity.id]))
        detail = counts.line(type_name(entity.type), ties)
        yield fold_text(entity.name), Hit(entity.name, detail, "entity", Select((entity.id,)))
        for alias in entity.aliases:
            also = counts.line(tr("also “{alias}”", alias=alias), detail)
            yield fold_text(alias), Hit(entity.name, also, "entity", Select((entity.id,)))


def _relationships(graph: Graph) -> Iterator[tuple[str, Hit]]:
    names = graph.entities
    for relationship in graph.relationships.values():
        first = relationship.claims[0]
        text = f"{names[first.subject].name} – {names[first.object].name}"
        detail = counts.line(kind_name(first.kind), status_words(relationship.status, relationship.is_inferred))
        details = " ".join(dict.fromkeys(claim.detail for claim in relationship.claims if claim.detail))
        yield fold_text(f"{text} {detail} {details}"), Hit(text, detail, "relationship", Select((relationship.id,)))


def _sentences(dossier: Dossier, document: Document) -> Iterator[tuple[str, Hit]]:
    for span in document.sentences:
        passage = document.passage(*span)
        text = " ".join(document.quote(passage).split())
        yield fold_text(text), Hit(text, place(dossier, passage), "sentence", OpenPassage(passage))


def _sources(dossier: Dossier) -> Iterator[tuple[str, Hit]]:
    for document in dossier.documents:
        detail = counts.line(*(part for part in (document.author, document.publisher, document.published) if part))
        known = " ".join(filter(None, (document.heading, document.name, document.author, document.publisher)))
        yield fold_text(known), Hit(document.heading, detail, "source", ShowDocument(document.id))

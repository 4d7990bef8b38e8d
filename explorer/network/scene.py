"""Graph → Scene: what is drawn, as columns; each mark holds the id it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, EntityType
from explorer.model.relationships import Relationship, RelationshipId, Status
from explorer.model.vocabulary import Vocabulary
from explorer.network.fold import Graph
from explorer.network.kept import kept
from explorer.network.style import STROKES, line_width, node_radius
from explorer.words import tr, trn

Floats = NDArray[np.float64]
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, eq=False)
class Basis:
    """What a scene was made of, so that the next one is made of it where little differs."""

    graph: Graph
    vocabulary: Vocabulary
    merged: bool
    whole: Graph


@dataclass(frozen=True, eq=False)
class Scene:
    """What is drawn. Columns of ``n`` nodes and ``m`` lines, each in one order.

    ``ends`` (m, 2) are indices of nodes, subject first; ``slots`` (m,) where a line stands in its pair's
    fan, 0 in the middle, steps of 1; ``widths`` (m,) and ``radii`` (n,) in pixels at zoom 1.
    ``statuses`` hold one status a line, or the labels of a disputed one, or of the lines merged into it.
    ``texts`` (m) are the words on the lines, ``told`` (m) each of a line's relationships in full, ``numbers``
    (m) those of their sources in a picture ("" on screen).
    ``claims`` (m,) counts the claims behind a line: its importance. ``disagree`` (m,) marks the lines of a
    pair that are at odds with each other; ``badges`` (n,) the nodes that statements about different pairs dispute.
    """

    node_ids: tuple[str, ...]
    types: tuple[EntityType, ...]
    names: tuple[str, ...]
    notes: tuple[str, ...]
    radii: Floats
    line_ids: tuple[tuple[RelationshipId, ...], ...]
    ends: NDArray[np.intp]
    slots: Floats
    statuses: tuple[tuple[Status, ...], ...]
    widths: Floats
    claims: NDArray[np.intp]
    arrows: NDArray[np.bool_]
    inferred: NDArray[np.bool_]
    disagree: NDArray[np.bool_]
    badges: NDArray[np.bool_]
    texts: tuple[str, ...]
    told: tuple[tuple[str, ...], ...]
    numbers: tuple[str, ...]
    basis: Basis | None = None

    @cached_property
    def index(self) -> Mapping[str, int]:
        """Where each entity stands in the columns of nodes."""
        return {id: index for index, id in enumerate(self.node_ids)}

    @cached_property
    def line_index(self) -> Mapping[RelationshipId, int]:
        """Where each relationship stands in the columns of lines."""
        return {id: index for index, ids in enumerate(self.line_ids) for id in ids}

    @cached_property
    def lines_of(self) -> tuple[tuple[int, ...], ...]:
        """The lines at each node."""
        return _tied([(self.node_ids, self.ends)])[0]


def _lines_at(node_ids: tuple[str, ...], ends: NDArray[np.intp]) -> tuple[tuple[int, ...], ...]:
    found: list[list[int]] = [[] for _ in node_ids]
    for line, (a, b) in enumerate(ends.tolist()):
        found[a].append(line)
        if b != a:
            found[b].append(line)
    return tuple(map(tuple, found))


_tied = kept(_lines_at, times=2)


def scene(
    graph: Graph,
    dossier: Dossier,
    vocabulary: Vocabulary,
    merged: bool = False,
    whole: Graph | None = None,
    before: Scene | None = None,
) -> Scene:
    """What is drawn of *graph*; with *merged*, one line per pair.

    Sizes of nodes follow *whole* (the unfiltered graph), so that a filter changes nobody's size. Where the scene
    *before* has the same marks, only what the relationships and entities that differ have changed is worked out.
    """
    whole = whole or graph
    basis = Basis(graph, vocabulary, merged, whole)
    contradictions = _contradictions(graph, dossier)
    if before is not None and (patched := _patched(before, basis, contradictions)) is not None:
        return patched
    lines = dict(
        zip(whole.relationships, _lines((one, vocabulary) for one in whole.relationships.values()), strict=True)
    )
    said: dict[str, int] = {}
    for id, line in lines.items():
        for end in {id.subject, id.object}:
            said[end] = said.get(end, 0) + line.claims
    index = {id: place for place, id in enumerate(graph.entities)}
    groups: Groups = []
    for relationships in graph.by_pair.values():
        if merged:
            groups.append((relationships, 0.0))
        else:
            middle = (len(relationships) - 1) / 2
            groups.extend(((one,), place - middle) for place, one in enumerate(relationships))
    firsts = [relationships[0] for relationships, _ in groups]
    drawn = [_as_one([lines[one.id] for one in relationships]) for relationships, _ in groups]
    line_ids = tuple(tuple(one.id for one in relationships) for relationships, _ in groups)
    return Scene(
        node_ids=tuple(graph.entities),
        types=tuple(entity.type for entity in graph.entities.values()),
        names=tuple(entity.name for entity in graph.entities.values()),
        notes=tuple(_note(entity) for entity in graph.entities.values()),
        radii=np.array([node_radius(said.get(id, 0)) for id in graph.entities]),
        line_ids=line_ids,
        ends=np.array([(index[one.id.subject], index[one.id.object]) for one in firsts], np.intp).reshape(-1, 2),
        slots=np.array([_turn(relationships[0], slot) for relationships, slot in groups]),
        statuses=tuple(line.statuses for line in drawn),
        widths=np.array([line.width for line in drawn]),
        claims=np.array([line.claims for line in drawn], np.intp),
        arrows=np.array([line.arrow for line in drawn], bool),
        inferred=np.array([line.inferred for line in drawn], bool),
        disagree=_contested_lines(line_ids, contradictions),
        badges=_contested_nodes(contradictions, basis),
        texts=tuple(line.text for line in drawn),
        told=tuple(line.told for line in drawn),
        numbers=("",) * len(groups),
        basis=basis,
    )


def _patched(before: Scene, basis: Basis, contradictions: Contradictions) -> Scene | None:
    """The scene *before* with only the looks of some marks changed; None where it has other marks."""
    was, graph = before.basis, basis.graph
    if was is None or was.vocabulary is not basis.vocabulary or was.merged or basis.merged:
        return None
    if was.whole is not was.graph or basis.whole is not graph:
        return None
    if [*was.graph.relationships] != [*graph.relationships] or [*was.graph.entities] != [*graph.entities]:
        return None
    others = [one for old, one in _pairs(was.graph.relationships, graph.relationships) if one is not old]
    statuses, texts, told = list(before.statuses), list(before.texts), list(before.told)
    widths, claims, inferred = before.widths.copy(), before.claims.copy(), before.inferred.copy()
    radii = before.radii.copy()
    for one in others:
        line, at = _line(one, basis.vocabulary), before.line_index[one.id]
        statuses[at], texts[at], told[at] = line.statuses, line.text, line.told
        widths[at], claims[at], inferred[at] = line.width, line.claims, line.inferred
    for end in {end for one in others for end in one.id.pair}:
        node = before.index[end]
        radii[node] = node_radius(sum(int(claims[line]) for line in before.lines_of[node]))
    names, types, notes = list(before.names), list(before.types), list(before.notes)
    for at, (old, entity) in enumerate(_pairs(was.graph.entities, graph.entities)):
        if entity is not old:
            names[at], types[at], notes[at] = entity.name, entity.type, _note(entity)
    return replace(
        before, names=tuple(names), types=tuple(types), notes=tuple(notes), radii=radii, statuses=tuple(statuses),
        widths=widths, claims=claims, inferred=inferred, texts=tuple(texts), told=tuple(told),
        disagree=_contested_lines(before.line_ids, contradictions), badges=_contested_nodes(contradictions, basis),
        basis=basis,
    )  # fmt: skip


def _pairs(before: Mapping[K, V], after: Mapping[K, V]) -> Iterator[tuple[V, V]]:
    return zip(before.values(), after.values(), strict=True)


def positions(scene: Scene, arrangement: Mapping[str, tuple[float, float]]) -> Floats:
    """Where the scene's nodes stand, (n, 2) in map units.

    A node without a place gets one beside its placed neighbours, in a ring around them by the golden angle,
    so that the same project always gives the same picture.
    """
    places = np.full((len(scene.node_ids), 2), np.nan)
    for place, id in enumerate(scene.node_ids):
        if id in arrangement:
            places[place] = arrangement[id]
    lost = np.flatnonzero(np.isnan(places[:, 0]))
    for turn, node in enumerate(lost):
        near = [int(end) for line in scene.lines_of[node] for end in scene.ends[line] if end != node]
        known = [places[end] for end in near if not np.isnan(places[end, 0])]
        centre = np.mean(known, axis=0) if known else np.zeros(2)
        angle, distance = turn * 2.39996, 110 + 14 * np.sqrt(turn)
        places[node] = centre + distance * np.array([np.cos(angle), np.sin(angle)])
    return places


Groups = list[tuple[tuple[Relationship, ...], float]]
Contradictions = tuple[frozenset[RelationshipId], ...]


def _contradictions(graph: Graph, dossier: Dossier) -> Contradictions:
    """The relationships at odds with each other, for each contradiction."""
    found = [disagreement for disagreement in dossier.disagreements if disagreement.is_contradiction]
    home = graph.relationship_of_claim if found else {}
    return tuple(frozenset(home[claim] for claim in disagreement.claims if claim in home) for disagreement in found)


def _contested_lines(
    line_ids: Iterable[tuple[RelationshipId, ...]], contradictions: Contradictions
) -> NDArray[np.bool_]:
    """The lines with statements that statements about the same pair disagree with."""
    contested = {id for ids in contradictions if len({id.pair for id in ids}) == 1 for id in ids}
    return np.array([not contested.isdisjoint(ids) for ids in line_ids], bool)


def _contested_nodes(contradictions: Contradictions, basis: Basis) -> NDArray[np.bool_]:
    """What statements about several pairs are at odds over: objects, or without a direction the ends they share."""
    found: set[str] = set()
    for ids in contradictions:
        if len({id.pair for id in ids}) < 2:
            continue
        found |= {id.object for id in ids if basis.vocabulary.is_directed(id.kind)}
        loose = [set(id.pair) for id in ids if not basis.vocabulary.is_directed(id.kind)]
        shared = {end for pair in loose for end in pair if sum(end in ends for ends in loose) > 1}
        found |= shared or set().union(*loose)
    return np.array([id in found for id in basis.graph.entities], bool)


def _note(entity: Entity) -> str:
    if not entity.unnamed_parties:
        return ""
    return trn("{number} party unnamed", "{number} parties unnamed", entity.unnamed_parties)


def _turn(relationship: Relationship, slot: float) -> float:
    """The slot as seen from the subject, so that lines of opposite direction do not fall on one another."""
    return slot if relationship.id.subject == relationship.id.pair[0] else -slot


@dataclass(frozen=True, slots=True)
class _Line:
    """What is drawn of one relationship, or of those of a pair as one line; see the columns of a `Scene`."""

    status: Status
    statuses: tuple[Status, ...]
    width: float
    claims: int
    arrow: bool
    inferred: bool
    text: str
    told: tuple[str, ...]


def _line(one: Relationship, vocabulary: Vocabulary) -> _Line:
    claims = len(one.counting)
    return _Line(
        status=one.status,
        statuses=one.verdict.labels if one.status is Status.DISPUTED else (one.status,),
        width=line_width(STROKES[one.status], claims),
        claims=claims,
        arrow=vocabulary.is_directed(one.id.kind),
        inferred=one.is_inferred,
        text=_text(one, vocabulary),
        told=(_told(one),),
    )


_lines = kept(_line)


def _as_one(lines: list[_Line]) -> _Line:
    """The line of several relationships: no arrow, and every status that any of them has."""
    if len(lines) == 1:
        return lines[0]
    return _Line(
        status=lines[0].status,
        statuses=tuple(dict.fromkeys(line.status for line in lines)),
        width=max(line.width for line in lines),
        claims=sum(line.claims for line in lines),
        arrow=False,
        inferred=any(line.inferred for line in lines),
        text=trn("{number} relationship", "{number} relationships", len(lines)),
        told=tuple(told for line in lines for told in line.told),
    )


def _short(detail: str, most: int = 30) -> str:
    """A detail cut for a line: without what stands in brackets, and at a space where it is long."""
    words = detail.split(" (")[0]
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + "…"


def _text(one: Relationship, vocabulary: Vocabulary) -> str:
    kind = vocabulary.kinds.get(one.id.kind)
    words = tr(kind.short if kind else one.id.kind)
    # Only what all claims that decide have in common stands on the line: it speaks for the whole relationship.
    details = {claim.detail for claim in one.deciding}
    if kind and kind.detail_on_line and len(details) == 1 and (detail := details.pop()):
        words = _short(detail)
    printed = {tuple(d.when.text for d in claim.dates if d.when.edtf) for claim in one.deciding}
    if len(printed) == 1 and len(dates := printed.pop()) == 1:
        words = f"{words}, {dates[0].lower()}"
    return words


def _told(one: Relationship) -> str:
    """A relationship in words: "equity stake, rumoured"."""
    labels = one.verdict.labels if one.status is Status.DISPUTED else (one.status,)
    words = tr("{kind}, {status}", kind=tr(one.id.kind), status=tr(" and ").join(tr(label.value) for label in labels))
    return tr("{words}, inferred", words=words) if one.is_inferred else words

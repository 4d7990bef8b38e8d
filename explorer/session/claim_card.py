"""A claim → its card: the sentence word for word, and everything known about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from explorer.model.claims import Claim, CueRole, Rank
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier
from explorer.model.relationships import RelationshipId, label
from explorer.model.vocabulary import Vocabulary
from explorer.network.fold import Graph
from explorer.session.cards import Card, Link, Mark
from explorer.session.edits.proposals import BY_HAND
from explorer.session.gestures import OpenPassage, Select
from explorer.session.quoting import quoted
from explorer.session.state import State
from explorer.session.wording import capitalised, date_words, kind_name, place, said_by, said_by_in_short
from explorer.words import tr


def card(state: State, claim: Claim, chosen: bool = False, passage: Passage | None = None) -> Card:
    """The card of *claim*, showing *passage*, which is one of its own (by default its first)."""
    dossier, graph = state.known, state.graph
    passage = passage or claim.passages[0]
    document = dossier.document_by_id[passage.document]
    before, after = document.neighbours(passage)
    return Card(
        claim=claim.id,
        relationship=graph.relationship_of_claim[claim.id],
        kind=capitalised(kind_name(claim.kind)),
        status=label(claim),
        inferred=claim.inference is not None,
        quote=document.quote(passage),
        marks=tuple(_marks(claim, passage)),
        before=_text(document, before),
        after=_text(document, after),
        said_by=said_by_in_short(dossier, claim.said_by),
        dates=_dates(dossier, claim),
        place=str(document.place(passage.start)),
        source=document.heading,
        passage=passage,
        disagreements=tuple(_disagreements(dossier, graph, claim)),
        facts=tuple(_facts(dossier, state.vocabulary, claim)),
        chosen=chosen,
        further=tuple(
            Link(f"{quoted(excerpt(dossier.quote(other)))} {place(dossier, other)}", OpenPassage(other, claim.id))
            for other in claim.passages
            if other != passage
        ),
        rank=claim.ranking.rank,
        review=claim.review.state,
        by_hand=claim.review.by == BY_HAND,
        read_only=state.read_only,
        noted=tuple((found.id, excerpt(found.about)) for found in dossier.disagreements if claim.id in found.claims),
    )


def in_document_order(dossier: Dossier, claims: Iterable[Claim]) -> list[Claim]:
    """The claims in the order in which their sentences are read; documents in the order of the dossier."""
    order = {id: index for index, id in enumerate(dossier.document_by_id)}

    def reading(claim: Claim) -> tuple[int, int, int, int]:
        first, cues = claim.passages[0], [cue.passage.start for cue in claim.cues if cue.role is CueRole.KIND]
        return order.get(first.document, -1), first.start, first.end, min(cues, default=first.end)

    return sorted(claims, key=reading)


def excerpt(text: str, length: int = 40) -> str:
    """*text*, cut after a word where it is longer than *length*."""
    flat = " ".join(text.split())
    if len(flat) <= length:
        return flat
    cut = flat[: length + 1].rpartition(" ")[0] or flat[:length]
    return cut.rstrip(" ,;:") + "…"


def contradictions(dossier: Dossier, claims: Iterable[Claim]) -> tuple[Disagreement, ...]:
    """The contradictions that any of *claims* is part of."""
    ids = {claim.id for claim in claims}
    found = (disagreement for disagreement in dossier.disagreements if disagreement.is_contradiction)
    return tuple(disagreement for disagreement in found if not ids.isdisjoint(disagreement.claims))


def _marks(claim: Claim, passage: Passage) -> list[Mark]:
    """The cues within the passage, a wider one before those inside it."""
    marks = (
        Mark(max(cue.passage.start, passage.start) - passage.start,
             min(cue.passage.end, passage.end) - passage.start, cue.role)
        for cue in claim.cues
        if cue.passage.overlaps(passage)
    )  # fmt: skip
    return sorted(marks, key=lambda mark: (mark.start, -mark.end))


def _text(document: Document, span: tuple[int, int] | None) -> str:
    return document.text[span[0] : span[1]] if span else ""


def _dates(dossier: Dossier, claim: Claim) -> tuple[str, ...]:
    """The claim's dates as printed."""
    document = claim.passages[0].document
    return tuple(date_words(dossier, dated, document) for dated in claim.dates) or (tr("no date given"),)


def _disagreements(dossier: Dossier, graph: Graph, claim: Claim) -> Iterator[Link]:
    """A link to each sentence the claim disagrees with, which selects the relationships that rest on it."""
    for found in contradictions(dossier, (claim,)):
        others = [dossier.claim_by_id[id] for id in found.claims if id != claim.id and id in dossier.claim_by_id]
        against = [other for other in others if _differ(claim, other)] or others
        by_sentence: dict[Passage, list[Claim]] = {}
        for other in in_document_order(dossier, against):
            by_sentence.setdefault(other.passages[0], []).append(other)
        for passage, claims in by_sentence.items():
            drawn = tuple(dict.fromkeys(relationships_of(graph, [other.id for other in claims])))
            words = excerpt(dossier.quote(_cue(claims[0]) or passage))
            gesture = Select(drawn) if drawn else OpenPassage(passage, claims[0].id)
            yield Link(tr("disagrees with “{words}”", words=words), gesture, place(dossier, passage))


def relationships_of(graph: Graph, claims: Iterable[str]) -> tuple[RelationshipId, ...]:
    """The relationships on the map that these claims (by id) belong to, each once."""
    owner = graph.relationship_of_claim
    return tuple(dict.fromkeys(owner[id] for id in claims if id in owner))


def _differ(claim: Claim, other: Claim) -> bool:
    """Whether the two do not say the same: neither the same sentence nor the same label of the same kind."""
    return claim.passages[0] != other.passages[0] and (claim.kind, label(claim)) != (other.kind, label(other))


def _cue(claim: Claim) -> Passage | None:
    return next((cue.passage for cue in claim.cues if cue.role is CueRole.KIND), None)


def _facts(dossier: Dossier, vocabulary: Vocabulary, claim: Claim) -> Iterator[tuple[str, str]]:
    """What the unfolded card says below its sentence."""
    yield tr("Claim"), in_words(dossier, vocabulary, claim)
    if claim.detail:
        yield tr("Detail"), claim.detail
    if claim.stage.value != label(claim).value:
        yield tr("Stage"), tr(claim.stage.value)
    certainty = tr("{certainty}, according to the source", certainty=tr(claim.certainty.value))
    yield tr("Certainty"), tr("{certainty}; in part inferred", certainty=certainty) if claim.inference else certainty
    yield tr("Basis"), _basis(dossier, claim)
    yield tr("Said by"), said_by(dossier, claim.said_by)
    if len(claim.passages) > 1:
        yield tr("Rests on"), _places(dossier, claim.passages)
    if claim.ranking.rank is not Rank.NORMAL:
        rank, reason = tr(claim.ranking.rank.value), claim.ranking.reason
        yield tr("Rank"), f"{rank} – {reason}" if reason else rank
    review = tr(claim.review.state.value)
    yield tr("Review"), f"{review} – {claim.review.by}" if claim.review.by else review
    if claim.note:
        yield tr("Note"), claim.note
    for question in dossier.disagreements:
        if claim.id in question.claims and question.kind in QUESTIONS:
            yield tr("Open question"), question.about


QUESTIONS = frozenset(
    {DisagreementKind.AMBIGUITY, DisagreementKind.MISSING, DisagreementKind.QUOTATION, DisagreementKind.IDENTITY,
     DisagreementKind.CHANGED}
)  # fmt: skip
"""The kinds of disagreement that set no claims against each other but leave something open."""


def in_words(dossier: Dossier, vocabulary: Vocabulary, claim: Claim) -> str:
    """Whom the claim is about and what it says of them, in the model's words: "Foxconn supplies Mitsubishi"."""
    names = {end: dossier.entity_by_id[end].name for end in (claim.subject, claim.object)}
    kind = vocabulary.kinds.get(claim.kind)
    sentence = kind.sentence if kind else "{subject} – {object}"
    return tr(sentence, subject=names[claim.subject], object=names[claim.object])


def _basis(dossier: Dossier, claim: Claim) -> str:
    if claim.inference is None:
        return tr("stated")
    text = tr("inferred: {part}", part=claim.inference.part)
    if claim.inference.passages:
        text = tr("{inferred} – from {places}", inferred=text, places=_places(dossier, claim.inference.passages))
    return text


def _places(dossier: Dossier, passages: Sequence[Passage]) -> str:
    return ", ".join(dict.fromkeys(place(dossier, passage) for passage in passages))

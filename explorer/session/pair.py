"""Two entities and what ties them → Evidence; relationships of several pairs → their cards, pair by pair."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from explorer.model.claims import Claim
from explorer.model.documents import Passage
from explorer.model.relationships import Relationship, RelationshipId, Status, label
from explorer.session import counts
from explorer.session.cards import Action, Block, Chip, Evidence, Heading
from explorer.session.claim_card import card, contradictions, in_document_order
from explorer.session.form import Decision, Verdict
from explorer.session.forms.asking import ask_overrule
from explorer.session.state import State
from explorer.session.wording import capitalised, claims_at, inferred_labels, kind_name, rule_words, status_name
from explorer.words import tr


def pair_evidence(state: State, pair: tuple[str, str], chosen: Collection[RelationshipId] = ()) -> Evidence:
    """Everything said of the *pair*, which is tied; the *chosen* relationships first."""
    dossier, graph = state.known, state.graph
    found = graph.by_pair[tuple_of(pair)]
    first = [relationship for relationship in found if relationship.id in chosen]
    rest = [relationship for relationship in found if relationship.id not in chosen]
    claims = [claim for relationship in found for claim in relationship.claims]
    return Evidence(
        title=pair_title(state, (first or list(found))[0]),
        chips=(*_chips(first), *disagree_chip(state, claims)),
        counts=counts.line(counts.relationships(len(found)), counts.of_claims(claims), counts.resting(dossier, claims)),
        why=tuple(_why(state, first)),
        blocks=(*_cards(state, first, True), *_also(state, first, rest)),
        actions=tuple(_actions(state, first or (list(found) if len(found) == 1 else []))),
    )


def _actions(state: State, relationships: Sequence[Relationship]) -> Iterator[Action]:
    """To overrule the status of the one relationship that is looked at, and to take that back."""
    if state.read_only or len(relationships) != 1:
        return
    one = relationships[0]
    yield Action(tr("Overrule status…"), ask_overrule(one.id))
    if one.verdict.overrule:
        yield Action(tr("Let the rule decide"), decision=Decision(Verdict.DROP, tuple(one.id)))


def disagree_chip(state: State, claims: Sequence[Claim]) -> tuple[Chip, ...]:
    """The warning that a contradiction touches any of *claims*; nothing where none does."""
    return (Chip(tr("Statements disagree")),) if contradictions(state.known, claims) else ()


def cards_by_pair(state: State, claims: Sequence[Claim], sentence: Passage | None = None) -> Iterator[Block]:
    """The cards of *claims*, those of each pair below its two names; showing *sentence* where one is given."""
    graph = state.graph

    def pair(claim: Claim) -> tuple[str, str]:
        return graph.relationship_of_claim[claim.id].pair

    ordered = in_document_order(state.known, claims)
    first = {pair(claim): index for index, claim in reversed([*enumerate(ordered)])}
    for _, found in groupby(sorted(ordered, key=lambda claim: first[pair(claim)]), key=pair):
        of_pair = list(found)
        yield Heading(pair_title(state, graph.relationships[graph.relationship_of_claim[of_pair[0].id]]))
        for claim in of_pair:
            passages = [passage for passage in claim.passages if sentence and passage.overlaps(sentence)]
            yield card(state, claim, chosen=True, passage=passages[0] if passages else None)


def tuple_of(pair: tuple[str, str]) -> tuple[str, str]:
    """The pair as `RelationshipId.pair` writes it."""
    return (min(pair), max(pair))


def pair_names(state: State, relationship: Relationship) -> tuple[str, str]:
    """The names of the two, in the order of the first claim."""
    claim, known = relationship.claims[0], state.known.entity_by_id
    return known[claim.subject].name, known[claim.object].name


def pair_title(state: State, relationship: Relationship) -> str:
    """The two names as a title: "Foxconn — Nissan"."""
    return " — ".join(pair_names(state, relationship))


def _chips(relationships: Collection[Relationship]) -> Iterator[Chip]:
    """The statuses, and beside a disputed one the labels that it is disputed between."""
    shown: dict[Chip, None] = {}
    for relationship in relationships:
        shown[_chip(relationship.status, relationship.is_inferred)] = None
        if relationship.status is Status.DISPUTED:
            labels = inferred_labels(relationship.deciding)
            shown.update({_chip(status, inferred): None for status, inferred in labels.items()})
    return iter(shown)


def _chip(status: Status, inferred: bool) -> Chip:
    name = capitalised(status_name(status))
    return Chip(tr("{status} · inferred", status=name) if inferred else name, status)


def _why(state: State, relationships: Collection[Relationship]) -> Iterator[str]:
    """By which rule each status came about, and what was outweighed."""
    dossier = state.known
    for relationship in relationships:
        words = rule_words(relationship.verdict, dossier, state.graph)
        if len(relationships) > 1:
            words = tr("{kind}: {words}", kind=capitalised(kind_name(relationship.id.kind)), words=words)
        yield words
        for id in relationship.verdict.outweighed:
            claim = dossier.claim_by_id[id]
            status = status_name(label(claim))
            yield tr("Outweighed: {place} says “{status}”.", place=claims_at(dossier, [claim]), status=status)


def _also(state: State, first: Sequence[Relationship], rest: Sequence[Relationship]) -> Iterator[Block]:
    """What else ties the two, under its heading where something was chosen."""
    if first and rest:
        one, other = pair_names(state, first[0])
        yield Heading(tr("Also between {first} and {second}", first=one, second=other))
    yield from _cards(state, rest, False)


def _cards(state: State, relationships: Collection[Relationship], chosen: bool) -> Iterator[Block]:
    claims = [claim for relationship in relationships for claim in relationship.claims]
    return (card(state, claim, chosen) for claim in in_document_order(state.known, claims))

"""One entity and everything tied to it → Evidence."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import ReviewState
from explorer.model.documents import Passage
from explorer.model.entities import Entity
from explorer.session import counts
from explorer.session.attention import about_entity
from explorer.session.cards import Action, Block, Chip, Evidence, Paragraph, Row
from explorer.session.claim_card import in_words
from explorer.session.forms.asking import ask_about_selection, ask_details, ask_name, ask_standing
from explorer.session.gestures import OpenPassage
from explorer.session.rows import other_end, tie_row, under
from explorer.session.state import State
from explorer.session.wording import place, type_name, unnamed_parties
from explorer.words import tr


def entity_evidence(state: State, entity: Entity) -> Evidence:
    """What is known of *entity*."""
    ties = state.graph.by_entity[entity.id]
    claims = [claim for relationship in ties for claim in relationship.claims]
    return Evidence(
        title=entity.name,
        chips=(Chip(unnamed_parties(entity.unnamed_parties)),) if entity.unnamed_parties else (),
        counts=counts.line(type_name(entity.type), counts.relationships(len(ties)), counts.of_claims(claims)),
        blocks=(
            *under(tr("Also printed as"), _wordings(state, entity, True)),
            *under(tr("Perhaps meant by"), _wordings(state, entity, False)),
            *under(tr("Notes"), _notes(state, entity)),
            *under(tr("Tied to"), _ties(state, entity)),
            *under(tr("Left open"), about_entity(state, entity, claims)),
            *under(tr("Set aside"), _set_aside(state, entity)),
        ),
        actions=tuple(_actions(state, entity)),
    )


def _actions(state: State, entity: Entity) -> Iterator[Action]:
    """To rename it, to say what it is, and to split what was merged into it."""
    if state.read_only:
        return
    yield Action(tr("Rename…"), ask_name(entity.id))
    yield Action(tr("Edit…"), ask_details(entity.id))
    if any(merge.kept == entity.id for merge in state.dossier.merges):
        yield Action(tr("Split…"), ask_about_selection("split"))


def _set_aside(state: State, entity: Entity) -> Iterator[Block]:
    """Rejected and deprecated claims whose relationship is not drawn any more; each leads to its form."""
    for claim in state.known.claims:
        is_aside = not claim.is_proposed and claim.id not in state.graph.relationship_of_claim
        if is_aside and entity.id in (claim.subject, claim.object):
            rejected = claim.review.state is ReviewState.REJECTED
            detail = tr(claim.review.state.value) if rejected else tr(claim.ranking.rank.value)
            yield Row(in_words(state.known, state.vocabulary, claim), detail, ask_standing(claim.id))


def _doubts(state: State, entity: Entity) -> tuple[frozenset[Passage], frozenset[Passage]]:
    """Where a reader took other words to mean it ("the company"): what nobody has confirmed yet, what was rejected."""
    read, sure, denied = set[str](), set[Passage](), set[Passage]()
    for claim in state.known.claims:
        if claim.proposal is None:
            continue
        read.add(claim.passages[0].document)
        for link in claim.proposal.links:
            if link.entity == entity.id and (link.confirmed or not claim.is_proposed):
                (denied if claim.review.state is ReviewState.REJECTED and not link.confirmed else sure).add(
                    link.mention
                )
    found = {each.passage for each in entity.mentions if each.kind == "nominal" and each.passage.document in read}
    return frozenset(found - sure - denied), frozenset(denied - sure)


def _wordings(state: State, entity: Entity, sure: bool) -> Iterator[Block]:
    """Other wordings than its name, with the places where they are printed, source by source."""
    dossier, (unsure, denied) = state.known, _doubts(state, entity)
    bare = {alias.casefold(): alias for alias in entity.aliases} if sure else {}
    printed: dict[str, dict[str, tuple[str, dict[str, None]]]] = {}
    for mention in entity.mentions:
        # "It" and "their" are said of everybody.
        if mention.kind == "pronoun" or mention.passage in denied or (mention.passage in unsure) is sure:
            continue
        at, words = mention.passage, dossier.quote(mention.passage)
        if words.casefold() != entity.name.casefold():
            shown = bare.pop(words.casefold(), words)
            _, places = printed.setdefault(at.document, {}).setdefault(words.casefold(), (shown, {}))
            places[str(dossier.document_by_id[at.document].place(at.start))] = None
    nowhere = counts.line(*(f"“{alias}”" for key, alias in bare.items() if key != entity.name.casefold()))
    lines = [
        (id, counts.line(*(f"“{words}” {_some(list(places))}" for words, places in found.values())))
        for id, found in printed.items()
    ]
    if len(dossier.documents) < 2:
        lines, nowhere = [], counts.line(nowhere, *(line for _, line in lines))
    if nowhere:
        yield Paragraph(nowhere)
    yield from (Paragraph(f"{dossier.document_by_id[id].heading}: {line}") for id, line in lines)


def _some(places: list[str], most: int = 3) -> str:
    return ", ".join(places[:most]) + (" …" if len(places) > most else "")


def _notes(state: State, entity: Entity) -> Iterator[Block]:
    """Remarks; those that rest on passages lead to the first of them."""
    for note in entity.notes:
        if note.passages:
            places = ", ".join(place(state.known, passage) for passage in note.passages)
            yield Row(note.text, places, OpenPassage(note.passages[0]))
        else:
            yield Paragraph(note.text)


def _ties(state: State, entity: Entity) -> Iterator[Block]:
    """A row for each relationship, by the name of the other entity."""
    names = state.known.entity_by_id
    ties = sorted(
        state.graph.by_entity[entity.id],
        key=lambda tie: (names[other_end(entity, tie)].name.casefold(), tie.id.kind),
    )
    return (tie_row(state, entity, tie) for tie in ties)

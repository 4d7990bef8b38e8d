"""One entity and everything tied to it → Evidence."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import ReviewState
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
        counts=counts.line(type_name(entity.type), counts.relationships(len(ties)), counts.claims(len(claims))),
        blocks=(
            *under(tr("Also printed as"), _wordings(state, entity)),
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


def _wordings(state: State, entity: Entity) -> Iterator[Block]:
    """Other wordings than its name, with the places where they are printed."""
    dossier, places = state.known, {alias.casefold(): (alias, dict[str, None]()) for alias in entity.aliases}
    for mention in entity.mentions:
        if mention.kind == "pronoun":  # "It" and "their" are said of everybody.
            continue
        words = dossier.quote(mention.passage)
        _, found = places.setdefault(words.casefold(), (words, {}))
        found[place(dossier, mention.passage)] = None
    places.pop(entity.name.casefold(), None)
    if places:
        yield Paragraph(counts.line(*(f"“{words}” {_some(list(found))}".rstrip() for words, found in places.values())))


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

"""Gestures that open a form, or put it away; and the one that says which words are marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from explorer.model.claims import CueRole, Rank
from explorer.model.documents import Passage
from explorer.model.relationships import RelationshipId
from explorer.session.edits import EditError
from explorer.session.form import ClaimForm, Form
from explorer.session.forms.claim import claim_form, corrected_form, with_words
from explorer.session.forms.entity import edited_form, entity_form
from explorer.session.forms.questions import (
    disagreement_question,
    merge_question,
    overrule_question,
    rank_question,
    rename_question,
    same_question,
    split_question,
    standing_question,
)
from explorer.session.forms.source import described_form, source_form, version_form
from explorer.session.state import State
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class Ask:
    """Open the form that ``fill`` makes of the state and ``about``; EditError where there is nothing to ask about."""

    fill: Callable[..., Form]
    about: tuple[object, ...] = ()

    def apply(self, state: State) -> State:
        return replace(state, desk=replace(state.desk, form=self.fill(state, *self.about)))


@dataclass(frozen=True, slots=True)
class Leave:
    """Put the form away."""

    def apply(self, state: State) -> State:
        return state if state.desk.form is None else replace(state, desk=replace(state.desk, form=None))


@dataclass(frozen=True, slots=True)
class MarkWords:
    """Say which words are marked in the source text; None for none."""

    passage: Passage | None

    def apply(self, state: State) -> State:
        same = self.passage == state.desk.marked
        return state if same else replace(state, desk=replace(state.desk, marked=self.passage))


@dataclass(frozen=True, slots=True)
class UseMarked:
    """Take the marked words into the form of a claim, in this role; without a role, take none of its words any more.

    ``filled`` is the form as it is filled in, so that nothing that was typed is lost.
    """

    filled: ClaimForm
    role: CueRole | None

    def apply(self, state: State) -> State:
        marked = state.desk.marked if self.role else None
        if self.role and marked is None:
            raise EditError(tr("No words are marked; mark some in the source text first."))
        form = with_words(state, self.filled, self.role or CueRole.KIND, marked)
        return replace(state, desk=replace(state.desk, form=form))


def ask_claim(marked: Passage) -> Ask:
    """For a claim of these words."""
    return Ask(claim_form, (marked,))


def ask_correction(claim: str) -> Ask:
    """For a claim as it should be."""
    return Ask(corrected_form, (claim,))


def ask_entity(mention: Passage | None = None) -> Ask:
    """For a new entity, named by marked words."""
    return Ask(entity_form, (mention,))


def ask_of_marked(entity: bool) -> Ask:
    """For an entity or a claim of the words that are marked now."""
    return Ask(_of_marked, (entity,))


def _of_marked(state: State, entity: bool) -> Form:
    marked = state.desk.marked or Passage("", 0, 0)
    return entity_form(state, marked) if entity else claim_form(state, marked)


def ask_details(entity: str) -> Ask:
    """For what an entity is."""
    return Ask(edited_form, (entity,))


def ask_source(text: str = "", name: str = "") -> Ask:
    """For a new source."""
    return Ask(_new_source, (text, name))


def ask_version(of: str, text: str = "") -> Ask:
    """For a newer version of a source."""
    return Ask(version_form, (of, text))


def ask_description(document: str) -> Ask:
    """For what is known of a source."""
    return Ask(described_form, (document,))


def ask_name(entity: str) -> Ask:
    """For an entity's name."""
    return Ask(rename_question, (entity,))


def ask_rank(claim: str, rank: Rank) -> Ask:
    """For the reason to prefer or deprecate a claim."""
    return Ask(rank_question, (claim, rank))


def ask_disagreement(claim: str) -> Ask:
    """For what a claim disagrees with."""
    return Ask(disagreement_question, (claim,))


def ask_standing(claim: str) -> Ask:
    """Whether a claim that was set aside is to count again."""
    return Ask(standing_question, (claim,))


def ask_overrule(relationship: RelationshipId) -> Ask:
    """For another status."""
    return Ask(overrule_question, (relationship,))


def _entities(state: State) -> tuple[str, ...]:
    return tuple(id for id in state.selection if isinstance(id, str))


def ask_about_selection(question: str) -> Ask:
    """About the selected entities: "rename", "edit", "merge", "split" or "same"."""
    return Ask(_about_selection, (question,))


def _about_selection(state: State, question: str) -> Form:
    ids = _entities(state)
    if question == "merge":
        return merge_question(state, ids)
    if question == "same":
        return same_question(state, ids)
    one = ids[0] if ids else ""
    if question == "split":
        return split_question(state, one)
    return rename_question(state, one) if question == "rename" else edited_form(state, one)


def _new_source(_: State, text: str, name: str) -> Form:
    return source_form(text, name)

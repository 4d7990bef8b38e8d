"""Gestures that open a form, or put it away; and the one that says which words are marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explorer.model.claims import Rank
from explorer.model.documents import Passage
from explorer.model.relationships import RelationshipId
from explorer.session.edits import EditError
from explorer.session.form import ClaimForm, ClaimLine, EntityForm, Form, Part, Use
from explorer.session.forms.claim import claim_form, corrected_form
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
from explorer.session.forms.resting import note_with, note_without, with_marked, without
from explorer.session.forms.source import described_form, loaded_form, source_form, version_form
from explorer.session.state import State
from explorer.words import tr

if TYPE_CHECKING:
    from explorer.model.documents import Document


@dataclass(frozen=True, slots=True)
class Ask:
    """Open the form that ``fill`` makes of the state and ``about``; EditError where it could not be filled or saved."""

    fill: Callable[..., Form]
    about: tuple[object, ...] = ()

    def apply(self, state: State) -> State:
        if state.read_only:  # What is typed into a form that cannot be saved would be lost.
            raise EditError(tr("Not done, the project is read-only. {why}", why=state.read_only))
        form = self.fill(state, *self.about)
        # A line stands above the words it is made of.
        tab = "source" if isinstance(form, ClaimLine) else state.desk.tab
        return replace(state, desk=replace(state.desk, form=form, tab=tab))


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
    """Take the marked words into a form: as that part of a claim, or below the note of that number.

    ``filled`` is the form as it is filled in, so that nothing that was typed is lost.
    """

    filled: ClaimForm | EntityForm
    part: Part
    number: int = 0

    def apply(self, state: State) -> State:
        marked = state.desk.marked
        if marked is None:
            raise EditError(tr("No words are marked; mark some in the source text first."))
        filled = self.filled
        if isinstance(filled, EntityForm):
            return _with_form(state, note_with(state.known, filled, self.number, marked))
        return _with_form(state, with_marked(state.known, filled, self.part, marked))


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """Let the thing that a form is about rest on that passage no longer; else as `UseMarked`."""

    filled: ClaimForm | EntityForm
    use: Use
    number: int = 0

    def apply(self, state: State) -> State:
        filled = self.filled
        if isinstance(filled, EntityForm):
            return _with_form(state, note_without(filled, self.number, self.use))
        return _with_form(state, without(state.known, filled, self.use))


@dataclass(frozen=True, slots=True)
class Unfold:
    """Show all of the form that stands on one line, as it is filled in."""

    line: ClaimLine

    def apply(self, state: State) -> State:
        return _with_form(state, self.line.form)


def _with_form(state: State, form: Form) -> State:
    return replace(state, desk=replace(state.desk, form=form))


def ask_line(marked: Passage) -> Ask:
    """For a claim of these words, on one line."""
    return Ask(_line, (marked,))


def _line(state: State, marked: Passage) -> Form:
    return ClaimLine(claim_form(state, marked))


def ask_claim(marked: Passage) -> Ask:
    """For a claim of these words."""
    return Ask(claim_form, (marked,))


def ask_correction(claim: str) -> Ask:
    """For a claim as it should be."""
    return Ask(corrected_form, (claim,))


def ask_entity(mention: Passage | None = None) -> Ask:
    """For a new entity, named by marked words."""
    return Ask(entity_form, (mention,))


def ask_of_marked() -> Ask:
    """For a claim of the words that are marked now, on one line."""
    return Ask(lambda state: _line(state, state.desk.marked or Passage("", 0, 0)))


def ask_details(entity: str) -> Ask:
    """For what an entity is."""
    return Ask(edited_form, (entity,))


def ask_source(text: str = "", name: str = "") -> Ask:
    """For a new source."""
    return Ask(_new_source, (text, name))


def ask_loaded(loaded: Document) -> Ask:
    """For a new source with what a file holds and says of itself."""
    return Ask(_loaded, (loaded,))


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


def _loaded(_: State, loaded: Document) -> Form:
    return loaded_form(source_form(), loaded)

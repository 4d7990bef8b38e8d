"""The state of a sitting: what is known, its history, and what lies on the desk."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from explorer.model.claims import Claim
from explorer.model.disagreements import Disagreement
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier, Unread
from explorer.model.entities import Entity
from explorer.model.merges import Merge
from explorer.model.relationships import Overrule, RelationshipId
from explorer.model.vocabulary import Vocabulary
from explorer.network.filters import Filter, choose
from explorer.network.fold import Graph, fold
from explorer.session.form import Form
from explorer.session.history import History
from explorer.session.remember import continued, remembered
from explorer.session.review_key import Key

Id = str | RelationshipId
"""What a mark on the map stands for: an entity (by its id) or a relationship."""


@dataclass(frozen=True, slots=True)
class Look:
    """Which part of the map is looked at: the point in the middle, in map units, and the zoom."""

    x: float
    y: float
    zoom: float


@dataclass(frozen=True, slots=True)
class Visit:
    """What was looked at, so that Back can lead there."""

    selection: tuple[Id, ...]
    passage: Passage | None
    document: str | None
    claim: str | None
    sentence: Passage | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """What the user is looking at. It is remembered for a sitting, and is not undone.

    ``passage`` is marked in the source text. ``sentence`` is the one the selection was asked for by, when
    what rests on a sentence was selected; None when the selection came about otherwise. What is selected
    may be hidden by a filter, or be gone after an undo: whoever shows it looks first. ``form`` is what is being
    asked, ``marked`` the words that are marked in the source text, ``review`` what is looked at of all that waits.
    """

    selection: tuple[Id, ...] = ()
    focus: Id | None = None
    filter: Filter = Filter()
    merged: bool = False
    look: Look | None = None
    tab: str = "source"
    document: str | None = None
    passage: Passage | None = None
    claim: str | None = None
    sentence: Passage | None = None
    past: tuple[Visit, ...] = ()
    future: tuple[Visit, ...] = ()
    form: Form | None = None
    marked: Passage | None = None
    review: Key | None = None

    @property
    def visit(self) -> Visit:
        """Where the user is, as Back would remember it."""
        return Visit(self.selection, self.passage, self.document, self.claim, self.sentence)


@dataclass(frozen=True)
class State:
    """Everything there is to know about a sitting.

    ``project`` is the file it is kept in, or was read from; ``untitled`` ones have no name of their own yet.
    ``read_only`` says why nothing can be changed, "" when it can.
    """

    history: History
    vocabulary: Vocabulary
    desk: Desk = field(default_factory=Desk)
    project: str = ""
    untitled: bool = False
    read_only: str = ""

    @property
    def dossier(self) -> Dossier:
        """What is known now."""
        return self.history.dossier

    @property
    def known(self) -> Dossier:
        """What is known now, merges done, but for the arrangement: the very same dossier while only that changes."""
        now = self.dossier
        return _known(now.title, now.about, now.documents, now.entities, now.claims, now.disagreements, now.unread,
                      now.overrules, now.merges)  # fmt: skip

    @property
    def graph(self) -> Graph:
        """What the claims add up to: the very same graph until documents, entities, claims or overrules change."""
        now = self.dossier
        return _fold(now.documents, now.entities, now.claims, now.overrules, now.merges, self.vocabulary)

    @property
    def shown(self) -> Graph:
        """The part of the graph that the filter leaves on the map; the very same one until either changes."""
        return _choose(self.graph, self.desk.filter)

    @property
    def selection(self) -> tuple[Id, ...]:
        """What is selected and still there: an undo may have taken some of it away."""
        return tuple(id for id in self.desk.selection if self.knows(id))

    def with_history(self, history: History) -> State:
        """The state with another history; the very same one when it is the same history."""
        return self if history is self.history else replace(self, history=history)

    def shows(self, id: Id) -> bool:
        """Whether the filter leaves it on the map."""
        return id in (self.shown.relationships if isinstance(id, RelationshipId) else self.shown.entities)

    def knows(self, id: Id) -> bool:
        """Whether there is such an entity or relationship."""
        if isinstance(id, RelationshipId):
            return id in self.graph.relationships
        return id in self.graph.entities


@continued
def _fold(
    before: Graph | None,
    documents: tuple[Document, ...],
    entities: tuple[Entity, ...],
    claims: tuple[Claim, ...],
    overrules: tuple[Overrule, ...],
    merges: tuple[Merge, ...],
    vocabulary: Vocabulary,
) -> Graph:
    """The fold of these parts alone, so that moving a node, which touches none of them, folds nothing."""
    dossier = Dossier(documents=documents, entities=entities, claims=claims, overrules=overrules, merges=merges)
    return fold(dossier, vocabulary, before)


_choose = remembered(choose)


@remembered
def _known(
    title: str,
    about: str,
    documents: tuple[Document, ...],
    entities: tuple[Entity, ...],
    claims: tuple[Claim, ...],
    disagreements: tuple[Disagreement, ...],
    unread: tuple[Unread, ...],
    overrules: tuple[Overrule, ...],
    merges: tuple[Merge, ...],
) -> Dossier:
    return Dossier(title, about, documents, entities, claims, disagreements, unread, overrules, merges=merges).resolved

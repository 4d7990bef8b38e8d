"""Someone who clicks, drags and undoes at random: what must hold afterwards, whatever was done."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from explorer.model.entities import EntityType
from explorer.model.relationships import Status
from explorer.session import gestures
from explorer.session.cards import Card, Row
from explorer.session.edits import arranged, moved, released
from explorer.session.evidence import evidence
from explorer.session.outline import outline
from explorer.session.search import search
from explorer.session.source import source
from explorer.session.state import Look
from explorer.session.store import Store
from explorer.session.timeline import timeline

COORDINATES = st.floats(-1e6, 1e6)
PLACES = st.tuples(COORDINATES, COORDINATES)
ANY = st.integers(0, 10_000)


class MadUser(RuleBasedStateMachine):
    """Does anything the window lets one do; `start` is set by the test."""

    start = None

    def __init__(self):
        super().__init__()
        self.store = Store(self.start)
        self.graph = self.start.graph
        self.known = [self.start.dossier]
        self.at = 0

    def _entity(self, number):
        return list(self.graph.entities)[number % len(self.graph.entities)]

    def _any(self, number):
        everything = [*self.graph.entities, *self.graph.relationships]
        return everything[number % len(everything)]

    def _passage(self, number):
        document = self.start.dossier.documents[0]
        offset = number % (len(document.text) - 1)
        return document.passage(offset, offset + 1)

    def _make(self, edit):
        before = self.store.state.dossier
        self.store.make(edit)
        if self.store.state.dossier is not before:
            del self.known[self.at + 1 :]
            self.known.append(self.store.state.dossier)
            self.at += 1

    @rule(numbers=st.lists(ANY, max_size=4), add=st.booleans())
    def select(self, numbers, add):
        self.store.apply(gestures.Select(tuple(map(self._any, numbers)), add))

    @rule(number=ANY)
    def select_sentence(self, number):
        self.store.apply(gestures.SelectPassage(self._passage(number)))

    @rule(number=ANY)
    def open_passage(self, number):
        self.store.apply(gestures.OpenPassage(self._passage(number)))

    @rule(number=ANY)
    def show_neighbourhood(self, number):
        self.store.apply(gestures.Neighbourhood(self._entity(number)))

    @rule(status=st.sampled_from(Status), only=st.booleans())
    def toggle_status(self, status, only):
        self.store.apply(gestures.ToggleStatus(status, only))

    @rule(type=st.sampled_from(EntityType))
    def toggle_type(self, type):
        self.store.apply(gestures.ToggleType(type))

    @rule(gesture=st.sampled_from((
        gestures.StepBack(), gestures.ShowAll(), gestures.SelectFocus(), gestures.SelectFocus(add=True),
        gestures.WalkNext(), gestures.WalkNext(-1), gestures.Walk(1, 0), gestures.Walk(0, -1), gestures.Walk(-1, 0),
        gestures.ToggleMerged(), gestures.SelectAll(), gestures.NeighbourhoodOfSelection(),
        gestures.MoveView(None), gestures.MoveView(Look(1, 2, 3)), gestures.GoBack(),
        gestures.GoForward(), gestures.ShowTab("timeline"),
    )))  # fmt: skip
    def do(self, gesture):
        self.store.apply(gesture)

    @rule(number=ANY)
    def follow_a_row_of_the_evidence(self, number):
        rows = [block for block in evidence(self.store.state).blocks if isinstance(block, Row)]
        if rows:
            self.store.apply(rows[number % len(rows)].gesture)

    @rule(number=ANY)
    def follow_a_disagreement(self, number):
        cards = [block for block in evidence(self.store.state).blocks if isinstance(block, Card)]
        links = [link for card in cards for link in (*card.disagreements, *card.further)]
        if links:
            self.store.apply(links[number % len(links)].gesture)

    @rule(query=st.text(max_size=4))
    def follow_a_hit(self, query):
        for hit in search(self.store.state, query)[:1]:
            self.store.apply(hit.gesture)

    @rule(places=st.dictionaries(ANY, PLACES, min_size=1, max_size=3))
    def drag(self, places):
        positions = {self._entity(number): place for number, place in places.items()}
        self._make(moved(self.store.state.dossier, positions))

    @rule(place=PLACES)
    def arrange(self, place):
        self._make(arranged("heap", dict.fromkeys(self.graph.entities, place)))

    @rule(number=ANY)
    def release(self, number):
        self._make(released(self.store.state.dossier, [self._entity(number)]))

    @rule()
    def undo(self):
        self.store.undo()
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self):
        self.store.redo()
        self.at = min(len(self.known) - 1, self.at + 1)

    @precondition(lambda self: self.store.state.desk.past)
    @rule()
    def back_and_forward_lead_where_one_was(self):
        visit = self.store.state.desk.visit
        self.store.apply(gestures.GoBack())
        self.store.apply(gestures.GoForward())
        assert self.store.state.desk.visit == visit

    @invariant()
    def undo_leads_to_the_very_same_dossiers(self):
        assert self.store.state.dossier is self.known[self.at]

    @invariant()
    def nothing_that_only_moves_is_folded_anew(self):
        assert self.store.state.graph is self.graph

    @invariant()
    def placed_nodes_have_a_place(self):
        arrangement = self.store.state.dossier.arrangement
        assert arrangement.placed <= arrangement.positions.keys() <= self.graph.entities.keys()

    @invariant()
    def evidence_is_words_of_the_text(self):
        shown = evidence(self.store.state)
        assert shown.title
        for block in shown.blocks:
            if isinstance(block, Card):
                assert block.quote
                assert block.quote == self.start.dossier.quote(block.passage)

    @invariant()
    def selected_line_has_a_card(self):
        state = self.store.state
        if len(state.selection) == 1 and state.selection[0] in self.graph.relationships:
            cards = [block for block in evidence(state).blocks if isinstance(block, Card) and block.chosen]
            assert {card.relationship for card in cards} == set(state.selection)

    @invariant()
    def focus_and_selection_are_known(self):
        state = self.store.state
        assert state.selection == state.desk.selection
        assert state.desk.focus is None or state.knows(state.desk.focus)

    @invariant()
    def every_part_can_be_shown(self):
        state = self.store.state
        assert sum(row.count for row in outline(state).statuses) == len(self.graph.relationships)
        assert source(state).text == self.start.dossier.documents[0].text
        assert {row.id for row in timeline(state).rows} == set(state.shown.relationships)

    def teardown(self):
        for id in self.graph.relationships:
            shown = evidence(gestures.Select((id,)).apply(self.store.state))
            cards = [block for block in shown.blocks if isinstance(block, Card)]
            assert cards[0].relationship == id
            assert cards[0].quote == self.start.dossier.quote(cards[0].passage)


@pytest.mark.parametrize("name", ["small", "shipped"])
def test_mad_user(name, request):
    user = type(name, (MadUser,), {"start": request.getfixturevalue(name)})
    examples = max(15, settings().max_examples // 4)
    run_state_machine_as_test(user, settings=settings(max_examples=examples, stateful_step_count=40))

"""Someone who makes and corrects a project at random: what must hold after every step, whatever was done."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from explorer.files.database import open_file
from explorer.files.project import dump_project, load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import (
    Certainty,
    ClaimDate,
    Cue,
    CueRole,
    Inference,
    Polarity,
    Rank,
    ReviewState,
    SaidBy,
    Speaker,
    Stage,
)
from explorer.model.disagreements import DisagreementKind
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier, Why
from explorer.model.entities import EntityType, Note
from explorer.model.relationships import RelationshipId, Status
from explorer.model.when import DateRole
from explorer.reading.dating.dates import understand
from explorer.session import edits, gestures
from explorer.session.cards import Card
from explorer.session.edits.standing import passages_of
from explorer.session.evidence import evidence
from explorer.session.history import History
from explorer.session.listing import as_text, listing
from explorer.session.outline import outline
from explorer.session.search import search
from explorer.session.sitting import Sitting, sit_down
from explorer.session.source import source
from explorer.session.store import Store
from explorer.session.timeline import timeline

ANY = st.integers(0, 10_000)
TEXTS = st.sampled_from([
    "Acme will buy Bolt by 2027. Bolt denies it.\n\nAcme is in talks with Cord Co., Ltd. since 1999.",
    "日産は鴻海と交渉中だ。合意はまだない。", "No.\r\n🚗 Bolt’s head said: “Never.” Then nothing…", " ", "One word",
]) | st.text(st.sampled_from("aB. \n。🚗“\ud800"), max_size=30)  # fmt: skip
NAMES = st.sampled_from(["Acme", "Bolt", "acme ", "Cord", "Dash", "Eta", "Fern", "日産", "🚗", "", "x\udfff"])
DATES = st.sampled_from(["2024", "by 2027", "Q2 2026", "soon", "", "last year", "1999–2001", "2024-13"])
VOCABULARY = load_vocabulary()
KINDS = st.sampled_from([*sorted(VOCABULARY.kinds)[:9], "friendship"])


class WildUser(RuleBasedStateMachine):
    """Does anything an edit lets one do, and much that it does not; `start` is set by the test."""

    start = Dossier()

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="explorer-wild-")
        sitting = Sitting(self.start)
        sitting.save_as(Path(self.folder.name) / "wild.rexp")
        self.store = Store(sitting.state(), sitting)
        self.known, self.at = [self.start], 0
        # What was known in earlier sittings comes back as it was, and from then on as the very same.
        self.earlier = set()

    @property
    def dossier(self):
        return self.store.state.dossier

    def one(self, things, number):
        """Any of the things, and now and then a name of none."""
        things = [*things]
        return "nothing there" if not things or number % 17 == 13 else things[number % len(things)]

    def entity(self, number):
        return self.one(self.dossier.entity_by_id, number)

    def claim(self, number):
        return self.one(self.dossier.claim_by_id, number)

    def tie(self, number):
        ties = [*self.store.state.graph.relationships] or [RelationshipId("no", "where", "supply")]
        return ties[number % len(ties)]

    def passage(self, number, length=9):
        documents = self.dossier.documents
        if not documents:
            return Passage("nowhere", 0, 3)
        document = documents[number % len(documents)]
        start = number % len(document.text)
        end = start + 1 + number % length
        return document.passage(start, end if number % 19 == 7 else min(end, len(document.text)))

    def make(self, build, *given, **more):
        """Make the edit, or be told why not: then nothing has changed."""
        before = self.dossier
        try:
            edit = build(*given, **more)
            self.store.make(edit)
        except edits.EditError:
            assert self.dossier is before
            return
        assert edit.title
        assert edit.sentence
        if self.dossier is not before:
            assert edit.apply(self.dossier) is self.dossier
            del self.known[self.at + 1 :]
            self.earlier = {at for at in self.earlier if at <= self.at}
            self.known.append(self.dossier)
            self.at += 1

    @initialize(marked=ANY, kind=KINDS)
    def begin(self, marked, kind):
        self.make(edits.document_added, "Zeta and Eta are partners. Eta was said to sell buses.", "first.txt")
        ends = edits.Named("Zeta"), edits.Named("Eta")
        self.make(edits.claim_added, self.dossier, VOCABULARY, self.passage(marked), *ends, kind)

    @rule(text=TEXTS, name=NAMES, published=DATES)
    def add_document(self, text, name, published):
        self.make(edits.document_added, text, name, published=understand(published).when.edtf)

    @rule(number=ANY, more=TEXTS)
    def add_version(self, number, more):
        ids = [*self.dossier.document_by_id] or ["none"]
        id = ids[number % len(ids)]
        text = self.dossier.document_by_id[id].text if id in self.dossier.document_by_id else ""
        cut = number % (len(text) + 1)
        self.make(edits.version_added, self.dossier, id, [more + text, text[cut:], text[:cut] + more][number % 3])

    @rule(number=ANY, title=NAMES, published=DATES)
    def edit_document(self, number, title, published):
        id = self.one(self.dossier.document_by_id, number)
        self.make(edits.document_edited, self.dossier, id, title=title, published=published)

    @rule(number=ANY)
    def remove_document(self, number):
        self.make(edits.document_removed, self.dossier, self.one(self.dossier.document_by_id, number))

    @rule(name=NAMES, about=NAMES)
    def describe(self, name, about):
        self.make(edits.project_described, self.dossier, name, about)

    @rule(name=NAMES, type=st.sampled_from(EntityType), number=ANY)
    def add_entity(self, name, type, number):
        mention = self.passage(number) if number % 2 else None
        self.make(edits.entity_added, self.dossier, name, type, mention=mention)

    @rule(number=ANY, name=NAMES, what=st.integers(0, 3))
    def edit_entity(self, number, name, what):
        id, note = self.entity(number), Note(name, (self.passage(number),))
        more = [{"aliases": [name]}, {"notes": [note]}, {"unnamed_parties": number % 4 - 1}][what - 1]
        self.make(*((edits.entity_set, self.dossier, id), (edits.entity_renamed, self.dossier, id, name))[what == 0],
                  **(more if what else {}))  # fmt: skip

    @rule(number=ANY)
    def remove_entity(self, number):
        self.make(edits.entity_removed, self.dossier, self.entity(number))

    @rule(numbers=st.lists(ANY, min_size=1, max_size=3), name=NAMES)
    def merge(self, numbers, name):
        ids = [self.entity(number) for number in numbers]
        self.make(edits.entities_merged, self.dossier, ids, ids[0], name)

    @rule(number=ANY, part=st.none() | ANY)
    def split(self, number, part):
        merges = [merge.kept for merge in self.dossier.merges]
        absorbed = [id for merge in self.dossier.merges for id in merge.absorbed]
        parts = None if part is None else [self.one(absorbed, part)]
        self.make(edits.entity_split, self.dossier, self.one(merges, number), parts)

    @rule(number=ANY, length=st.integers(0, 40), ends=st.tuples(ANY, NAMES), kind=KINDS, stage=st.sampled_from(Stage))
    def add_claim(self, number, length, ends, kind, stage):
        other = edits.Named(ends[1]) if number % 3 else self.entity(number)
        two = [self.entity(ends[0]), other][:: 1 if number % 2 else -1]
        self.make(
            edits.claim_added, self.dossier, VOCABULARY, self.passage(number, length + 1), *two, kind, stage=stage
        )

    @rule(number=ANY, what=st.integers(0, 7), text=NAMES, kind=KINDS, printed=DATES)
    def edit_claim(self, number, what, text, kind, printed):
        passage = self.passage(number)
        dates = (ClaimDate(understand(printed).when, DateRole.EVENT, passage),)
        changed = [
            {"polarity": Polarity.DENIED, "certainty": Certainty.POSSIBLE}, {"subject": edits.Named(text)},
            {"kind": kind, "detail": text}, {"dates": dates}, {"cues": (Cue(CueRole.KIND, passage),)},
            {"said_by": SaidBy(Speaker.NAMED, self.entity(number), passage)}, {"passages": (passage,), "cues": ()},
            {"inference": Inference(text, (passage,))},
        ][what]  # fmt: skip
        self.make(edits.claim_edited, self.dossier, VOCABULARY, self.claim(number), **changed)

    @rule(number=ANY, rank=st.sampled_from(Rank), reason=NAMES)
    def rank(self, number, rank, reason):
        self.make(edits.claim_ranked, self.dossier, self.claim(number), rank, reason)

    @rule(number=ANY, state=st.sampled_from(ReviewState))
    def review(self, number, state):
        self.make(edits.claim_reviewed, self.dossier, self.claim(number), state)

    @rule(number=ANY)
    def remove_claim(self, number):
        self.make(edits.claim_removed, self.dossier, self.claim(number))

    @rule(numbers=st.tuples(ANY, ANY), about=NAMES, kind=st.sampled_from(DisagreementKind))
    def note(self, numbers, about, kind):
        if kind is DisagreementKind.IDENTITY:
            self.make(edits.sameness_asked, self.dossier, [self.entity(number) for number in numbers], about)
        else:
            claims = [self.claim(number) for number in numbers]
            self.make(edits.disagreement_noted, self.dossier, about, claims, kind, passages=[self.passage(numbers[0])])

    @rule(number=ANY)
    def remove_note(self, number):
        ids = [found.id for found in self.dossier.disagreements]
        self.make(edits.disagreement_removed, self.dossier, self.one(ids, number))

    @rule(number=ANY, status=st.none() | st.sampled_from(Status), reason=NAMES)
    def overrule(self, number, status, reason):
        if status is None:
            self.make(edits.overrule_dropped, self.dossier, VOCABULARY, self.tie(number))
        else:
            self.make(edits.status_overruled, self.dossier, self.tie(number), status, reason)

    @rule(number=ANY, why=st.none() | st.sampled_from(Why))
    def mark(self, number, why):
        build = edits.unread_unmarked if why is None else edits.unread_marked
        self.make(build, self.dossier, self.passage(number), *([] if why is None else [why]))

    @rule(numbers=st.lists(ANY, max_size=4), x=st.floats(-1e6, 1e6), what=st.integers(0, 5))
    def place(self, numbers, x, what):
        positions = {self.entity(number): (x + number, -x) for number in numbers}
        edge, axis = list(edits.Edge)[len(numbers)], list(edits.Axis)[len(numbers) % 2]
        build, more = [
            (edits.moved, ()), (edits.pinned, ()), (edits.released, ()), (edits.aligned, (edge,)),
            (edits.distributed, (axis,)), (lambda dossier, there: edits.arranged("rings", there), ()),
        ][what]  # fmt: skip
        self.make(build, self.dossier, positions, *more)

    @rule(number=ANY, status=st.sampled_from(Status), what=st.integers(0, 3))
    def look(self, number, status, what):
        graph = self.store.state.graph
        everything = [*graph.entities, *graph.relationships]
        ids = (everything[number % len(everything)],) if everything else ()
        passage = self.passage(number, 1)
        known = passage.document in self.dossier.document_by_id  # Nobody marks words of a text that is not shown.
        chosen = [gestures.Select(ids), gestures.ToggleStatus(status), gestures.ShowAll()]
        self.store.apply([*chosen, gestures.SelectPassage(passage) if known else chosen[0]][what])

    @rule()
    def undo(self):
        self.store.undo()
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self):
        self.store.redo()
        self.at = min(len(self.known) - 1, self.at + 1)

    @rule()
    def reopen(self):
        """Close the file, and go on with it in another sitting."""
        state = self.store.state
        self.store.sitting.close()
        sitting = sit_down(self.store.sitting.path)
        self.store = Store(replace(sitting.state(), desk=state.desk), sitting)
        assert self.store.state.read_only == ""
        assert told(self.store.state.history) == told(state.history)
        self.earlier = set(range(len(self.known)))

    @invariant()
    def undo_and_redo_lead_to_the_very_same_dossiers(self):
        if self.at in self.earlier:
            self.earlier.remove(self.at)
            assert self.dossier == self.known[self.at]
            self.known[self.at] = self.dossier
        assert self.dossier is self.known[self.at]

    @invariant()
    def every_edge_has_a_quote_that_stands_in_its_document(self):
        state = self.store.state
        for id in state.graph.relationships:
            shown = evidence(gestures.Select((id,)).apply(state))
            cards = [block for block in shown.blocks if isinstance(block, Card) and block.relationship == id]
            assert cards
            for card in cards:
                assert card.quote.strip()
                assert card.quote == self.dossier.document_by_id[card.passage.document].quote(card.passage)

    @invariant()
    def every_passage_stands_in_its_document(self):
        dossier = self.dossier
        for part in (*dossier.claims, *dossier.entities):
            assert all(dossier.quote(passage).strip() for passage in passages_of(part))
        for part in (*dossier.disagreements, *dossier.unread):
            for passage in getattr(part, "passages", None) or [getattr(part, "passage", None)]:
                assert passage is None or dossier.quote(passage)
        assert all(claim.passages for claim in dossier.claims)

    @invariant()
    def no_claim_is_lost_by_a_merge(self):
        graph = self.store.state.graph
        assert set(graph.relationship_of_claim) >= {claim.id for claim in self.dossier.claims if claim.counts}
        assert all(end in graph.entities for id in graph.relationships for end in id.pair)

    @invariant()
    def every_part_can_be_shown(self):
        state = self.store.state
        assert evidence(state).title
        assert sum(row.count for row in outline(state).statuses) == len(state.graph.relationships)
        assert {row.id for row in timeline(state).rows} == set(state.shown.relationships)
        assert source(state) is not None
        assert search(state, "acme") is not None
        assert as_text(listing(self.dossier, state.graph, state.vocabulary))

    @invariant()
    def reopening_gives_it_back(self):
        """From the project file, which is written at every step, and from the text form."""
        file = open_file(self.store.sitting.path)
        assert file.holder is not None, "it is open here"
        assert not file.faults
        assert file.dossier == self.dossier
        steps = file.steps
        assert told(History(file.dossier, steps.past, steps.future, steps.abandoned)) == told(self.store.state.history)
        path = Path(self.folder.name) / "project.json"
        path.write_bytes(dump_project(self.dossier).encode())
        assert load_project(path) == self.dossier

    def teardown(self):
        while self.at:
            self.undo()
            self.undo_and_redo_lead_to_the_very_same_dossiers()
        assert self.dossier == self.start
        self.store.sitting.close()
        assert [path.name for path in Path(self.folder.name).glob("*.rexp")] == ["wild.rexp"]
        self.folder.cleanup()


def told(history):
    """All that a list of the history says."""
    return [(step.number, step.title, step.sentence, step.when, step.change, state) for step, state in history.steps]


@pytest.mark.parametrize("name", ["empty", "small"])
def test_wild_user(name, small):
    user = type(name, (WildUser,), {"start": Dossier() if name == "empty" else small.dossier})
    examples = max(15, settings().max_examples // 4)
    run_state_machine_as_test(user, settings=settings(max_examples=examples, stateful_step_count=30))

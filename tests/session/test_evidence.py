from explorer.model.relationships import RelationshipId, Status
from explorer.session.cards import Card, Heading, Row
from explorer.session.edits import moved
from explorer.session.evidence import evidence
from explorer.session.gestures import OpenPassage, Select, SelectPassage, ToggleStatus

NEGOTIATION = RelationshipId("foxconn", "nissan", "negotiation")
ENDED = "Foxconn is no longer in negotiations with Nissan at this time."


def cards(shown):
    return [block for block in shown.blocks if isinstance(block, Card)]


def test_line_leads_to_its_sentence(shipped, after):
    shown = evidence(after(shipped, Select((NEGOTIATION,))))
    assert shown.blocks[0].quote == ENDED
    assert shown.title == "Foxconn — Nissan"
    assert shown.counts == "4 relationships · 6 claims · 5 sentences · 1 source · no date given"


def test_every_line_of_the_example_leads_to_words_that_stand_in_the_text(shipped, after):
    for id in shipped.graph.relationships:
        found = [card for card in cards(evidence(after(shipped, Select((id,))))) if card.chosen]
        assert found
        for card in found:
            assert card.relationship == id
            assert card.quote
            assert card.quote == shipped.dossier.quote(card.passage)
            for mark in card.marks:
                assert 0 <= mark.start < mark.end <= len(card.quote)


def test_every_row_of_every_panel_leads_somewhere(shipped, after):
    panels = [after(shipped, Select((id,))) for id in shipped.graph.entities]
    for state in (shipped, *panels):
        rows = [block for block in evidence(state).blocks if isinstance(block, Row)]
        assert rows
        for row in rows:
            assert after(state, row.gesture) is not state


def test_nothing_selected_shows_the_project(small):
    assert evidence(small).title == "Small"


def test_one_entity_shows_its_name(small, after):
    assert evidence(after(small, Select(("deal",)))).title == "Deal"


def test_two_entities_that_are_tied_show_what_ties_them(shipped, after):
    shown = evidence(after(shipped, Select(("nissan", "foxconn"))))
    assert shown.title == "Foxconn — Nissan"
    assert len(cards(shown)) == 6
    assert not any(card.chosen for card in cards(shown))


def test_two_entities_that_are_not_tied_show_a_row_each(shipped, after):
    shown = evidence(after(shipped, Select(("nissan", "tokyo"))))
    assert shown.title == "2 selected"
    assert [row.text for row in shown.blocks[1:]] == ["Nissan", "Tokyo"]


def test_relationships_of_several_pairs_stand_side_by_side(small, after):
    ids = tuple(id for id in small.graph.relationships if id.kind in ("role", "product launch"))
    shown = evidence(after(small, Select(ids)))
    assert shown.title == "2 selected"
    assert [block.text for block in shown.blocks if isinstance(block, Heading)] == ["Luca — Alpha", "Alpha — bus"]
    assert [card.claim for card in cards(shown)] == ["head", "launch"]


def test_many_relationships_are_rows(shipped, after):
    shown = evidence(after(shipped, Select(tuple(shipped.graph.relationships))))
    assert shown.title == "24 selected"
    assert len([block for block in shown.blocks if isinstance(block, Row)]) == 24
    assert not cards(shown)


def test_a_sentence_shows_what_rests_on_it(shipped, after, find):
    shown = evidence(after(shipped, SelectPassage(find(shipped, "as major partners"))))
    assert shown.title == "3 claims rest on this sentence"


def test_opening_a_passage_leaves_the_evidence_as_it_was(shipped, after, find):
    before = after(shipped, Select((NEGOTIATION,)))
    assert evidence(after(before, OpenPassage(find(shipped, "Leave a Reply")))) == evidence(before)


def test_what_a_filter_hides_keeps_its_evidence(shipped, after):
    before = after(shipped, Select((NEGOTIATION,)))
    assert evidence(after(before, ToggleStatus(Status.ENDED))) == evidence(before)


def test_moving_a_node_changes_no_evidence(small, after):
    before = after(small, Select(("alpha",)))
    history = before.history.make(moved(before.dossier, {"alpha": (5.0, 5.0)}))
    assert evidence(before.with_history(history)) == evidence(before)


def test_what_is_gone_is_not_shown(small, after, changed):
    state = after(small, Select((RelationshipId("alpha", "bus", "product launch"), "alpha")))
    gone = changed(state, claims=())
    assert evidence(gone).title == "Alpha"


def test_a_sentence_of_a_document_that_is_gone_is_not_asked_for(small, after, changed, find):
    state = after(small, SelectPassage(find(small, "Leave a")))
    gone = changed(state, documents=(), claims=(), entities=(), unread=(), disagreements=())
    assert evidence(gone).title == "Small"

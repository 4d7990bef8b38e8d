from dataclasses import replace

from explorer.model.claims import ReviewState
from explorer.model.entities import Mention
from explorer.model.relationships import RelationshipId, Status
from explorer.session.cards import Chip, Heading, Paragraph, Row
from explorer.session.edits import claim_reviewed
from explorer.session.entity import entity_evidence
from explorer.session.gestures import OpenPassage, Select
from explorer.session.state import State
from tests.proposed import find as spot
from tests.proposed import proposed_state


def under(shown, heading):
    """The blocks between this heading and the next."""
    found, inside = [], False
    for block in shown.blocks:
        if isinstance(block, Heading):
            inside = block.text == heading
        elif inside:
            found.append(block)
    return found


def test_head_of_an_entity(small):
    shown = entity_evidence(small, small.graph.entities["alpha"])
    assert (shown.title, shown.counts, shown.chips) == ("Alpha", "organisation · 4 relationships · 5 claims", ())


def test_other_wordings_with_their_places(small):
    shown = entity_evidence(small, small.graph.entities["alpha"])
    assert under(shown, "Also printed as") == [Paragraph("“Alpha AG” · “the firm” ¶2 s2")]


def test_places_of_a_wording_are_few(shipped):
    (paragraph,) = under(entity_evidence(shipped, shipped.graph.entities["foxconn"]), "Also printed as")
    assert "“The firm” ¶5 s3" in paragraph.text
    assert "Foxconn" not in paragraph.text


def stood_for(state: State) -> State:
    """The state in which the reader takes "The company" of the second sentence for Nissan."""
    dossier = state.dossier
    mention = Mention(spot(dossier.documents[1], "The company"), "nominal")
    entities = tuple(
        replace(each, mentions=(*each.mentions, mention)) if each.id == "nissan" else each for each in dossier.entities
    )
    return replace(state, history=replace(state.history, dossier=replace(dossier, entities=entities)))


def test_whom_words_stand_for_is_not_known_before_somebody_says_so():
    state = stood_for(proposed_state())
    shown = entity_evidence(state, state.known.entity_by_id["nissan"])
    assert under(shown, "Perhaps meant by") == [Paragraph("Alpha News: “The company” ¶1 s2")]
    assert not under(shown, "Also printed as")
    for decided, found in ((ReviewState.ACCEPTED, "Also printed as"), (ReviewState.REJECTED, None)):
        after = claim_reviewed(state.dossier, "stake", decided).apply(state.dossier)
        after = replace(state, history=replace(state.history, dossier=after))
        shown = entity_evidence(after, after.known.entity_by_id["nissan"])
        for heading in ("Also printed as", "Perhaps meant by"):
            wanted = [Paragraph("Alpha News: “The company” ¶1 s2")] if heading == found else []
            assert under(shown, heading) == wanted


def test_notes_lead_to_their_passages(small, find):
    shown = entity_evidence(small, small.graph.entities["alpha"])
    row, paragraph = under(shown, "Notes")
    assert row == Row("Said to plan a bus.", "¶2 s2", OpenPassage(find(small, "plans a bus")))
    assert paragraph == Paragraph("No more is known.")


def test_ties_by_name_then_kind(small):
    rows = under(entity_evidence(small, small.graph.entities["alpha"]), "Tied to")
    assert [(row.text, row.detail) for row in rows] == [
        ("bus", "product launch · planned · 1 claim"),
        ("Béta", "merger · in talks · 1 claim"),
        ("Béta", "ownership · disputed · 2 claims"),
        ("Luca", "role · active · 1 claim"),
    ]
    assert rows[-1].inferred
    assert rows[-1].status is Status.ACTIVE
    assert rows[-1].gesture == Select((RelationshipId("luca", "alpha", "role"),))


def test_unnamed_parties_are_a_chip(small):
    shown = entity_evidence(small, small.graph.entities["deal"])
    assert shown.chips == (Chip("1 party unnamed"),)
    assert shown.blocks == ()


def test_what_is_left_open_about_it(small):
    rows = under(entity_evidence(small, small.graph.entities["bus"]), "Left open")
    assert [row.text for row in rows] == ["2027 itself?"]

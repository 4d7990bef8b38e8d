from explorer.model.relationships import RelationshipId, Status
from explorer.session.cards import Chip, Heading, Paragraph, Row
from explorer.session.entity import entity_evidence
from explorer.session.gestures import OpenPassage, Select


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

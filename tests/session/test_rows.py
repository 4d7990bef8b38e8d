from explorer.model.relationships import RelationshipId, Status
from explorer.session import rows
from explorer.session.cards import Heading, Paragraph, Row
from explorer.session.gestures import Select

ROLE = RelationshipId("luca", "alpha", "role")


def test_relationship_row(small):
    row = rows.relationship_row(small, small.graph.relationships[ROLE])
    assert row == Row("Luca — Alpha", "role · active · 1 claim", Select((ROLE,)), Status.ACTIVE, True)


def test_tie_row_is_called_by_the_other_name(small):
    tie, names = small.graph.relationships[ROLE], small.graph.entities
    assert rows.tie_row(small, names["alpha"], tie).text == "Luca"
    assert rows.tie_row(small, names["luca"], tie).text == "Alpha"


def test_entity_row(small):
    row = rows.entity_row(small, small.graph.entities["alpha"])
    assert row == Row("Alpha", "organisation · 4 relationships", Select(("alpha",)))


def test_no_heading_stands_alone():
    assert list(rows.under("Notes", [])) == []


def test_more_than_anybody_reads_is_counted():
    found = list(rows.under("Notes", [Paragraph("x")] * (rows.MOST + 2)))
    assert found[0] == Heading("Notes")
    assert len(found) == rows.MOST + 2
    assert found[-1] == Paragraph("… and 2 more")

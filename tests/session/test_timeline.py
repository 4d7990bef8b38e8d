from dataclasses import replace
from datetime import date

from explorer.model.claims import ClaimDate
from explorer.model.relationships import RelationshipId, Status
from explorer.model.when import DateRole, When
from explorer.session.gestures import Select, ToggleStatus
from explorer.session.timeline import Span, timeline


def test_dated_rows_come_first_and_no_day_is_invented(small):
    rows = timeline(small).rows
    assert [row.id.kind for row in rows] == ["product launch", "ownership", "merger", "role"]
    assert rows[0].text == "Alpha – bus · product launch"
    assert rows[0].spans == (Span("By 2027", None, date(2027, 12, 31), "deadline"),)
    assert rows[1].spans == ()
    assert rows[3].inferred


def test_date_that_cannot_be_placed_keeps_its_words(shipped):
    rows = {row.id: row for row in timeline(shipped).rows}
    (span,) = rows[RelationshipId("foxconn", "nissan", "negotiation")].spans
    assert (span.text, span.earliest, span.latest, span.role) == ("at this time", None, None, "as of")


def test_rows_stand_in_the_order_of_their_first_days(small, changed):
    def dated(claim, *texts):
        return replace(claim, dates=tuple(ClaimDate(When(text, text), DateRole.EVENT) for text in texts))

    _, talks, _, launch, head = small.dossier.claims
    claims = (dated(talks, "2026"), dated(launch, "2028~", "2025-03"), head)
    rows = timeline(changed(small, claims=claims, disagreements=())).rows
    assert [row.id.kind for row in rows] == ["product launch", "merger", "role"]
    assert [span.soft for span in rows[0].spans] == [True, False]


def test_selected_lines_and_those_of_selected_entities_are_chosen(small, after):
    role = RelationshipId("luca", "alpha", "role")
    assert [row.id for row in timeline(after(small, Select((role,)))).rows if row.chosen] == [role]
    assert [row.id for row in timeline(after(small, Select(("luca",)))).rows if row.chosen] == [role]


def test_filtered_lines_are_left_out(small, after):
    rows = timeline(after(small, ToggleStatus(Status.PLANNED))).rows
    assert [row.id.kind for row in rows] == ["ownership", "merger", "role"]

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from explorer.drawing.theme import NAMES, contrast, load_theme
from explorer.model.relationships import Status
from explorer.session.review.waiting import waits
from explorer.ui.review_list import ReviewList, elided, shortened
from tests.proposed import crowded_dossier, proposed_dossier
from tests.work import calls


@pytest.fixture
def view(qtbot, light):
    view = ReviewList()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.resize(240, 200)
    view.show()
    return view


def shown(view):
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def test_it_lists_what_waits_and_marks_what_is_looked_at(view):
    rows = waits(proposed_dossier()).rows
    view.show_rows(rows, rows[2].key)
    assert shown(view) == [*(row.text for row in rows[:-1]), "Not understood", rows[-1].text]
    assert view.currentIndex().data() == "Nissan – Honda"
    said = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "proposed, Nissan – Honda, Equity stake · rumoured, inferred"


def test_a_click_looks_at_a_row_but_showing_one_does_not(qtbot, view):
    rows = waits(proposed_dossier()).rows
    looked = []
    view.looked.connect(looked.append)
    view.show_rows(rows, rows[0].key)
    assert looked == []
    at = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert looked == [rows[1].key]


def test_sources_have_headings_that_cannot_be_chosen(view):
    from dataclasses import replace

    rows = waits(proposed_dossier()).rows
    several = (replace(rows[0], heading="Other News"), *rows[1:-1])
    view.show_rows(several, rows[1].key)
    assert shown(view)[:3] == ["Other News", "Foxconn – Nissan", "Alpha News"]
    assert not view.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_two_thousand_are_little_more_work_than_two_hundred(view):
    def show(rows):
        view.show_rows(rows, rows[len(rows) // 2].key)
        view.grab()

    few, rows = (waits(crowded_dossier(number)).rows for number in (200, 2000))
    assert calls(lambda: show(rows)) < 12 * calls(lambda: show(few))
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_read_on_every_ground(name):
    theme = load_theme(name)
    for ground in (theme.panel, theme.hover):
        assert all(contrast(theme.status[status], ground) >= 4.5 for status in Status)
    for ground in (theme.panel, theme.hover, theme.selected):
        assert contrast(theme.muted, ground) >= 4.5


@pytest.mark.parametrize("text", ["Corvane Therapeutics AG – Lumaro Diagnostics, Inc.", "“the companies” → Corvane AG"])
def test_of_two_names_both_are_seen_in_a_narrow_list(view, text):
    metrics = view.fontMetrics()
    for room in range(60, metrics.horizontalAdvance(text), 20):
        short = shortened(text, metrics, room)
        assert metrics.horizontalAdvance(short) <= room + 1
        first, second = short.replace(" → ", " – ").split(" – ")
        assert text.startswith(first.rstrip("…"))
        assert first
        assert second
    assert shortened(text, metrics, 2000) == text


def test_a_sentence_is_shortened_at_its_end_and_says_where_it_stands(view):
    row, metrics = waits(proposed_dossier()).rows[-1], view.fontMetrics()
    text = "“BASEL – Corvane of Basel and Lumaro of Madison today announced that they develop a test together.”"
    detail = "A title that is much too long for the room that there is in the list ¶3 s1"
    shown, where = elided(replace(row, text=text, detail=detail), metrics, metrics, 160)
    assert shown == metrics.elidedText(text, Qt.TextElideMode.ElideRight, 160)
    assert where.startswith("A title")
    assert where.endswith("¶3 s1")

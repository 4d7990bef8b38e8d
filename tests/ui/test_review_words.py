import pytest
from PySide6.QtCore import Qt

from explorer.drawing.theme import NAMES, contrast, load_theme
from explorer.model.relationships import Status
from explorer.session.review.looked import Part, Span, Spanned
from explorer.ui.review_words import SpannedView, end_line, span_ground
from explorer.ui.shades import shade

TEXT = "Foxconn 🚗 seeks a partnership with Nissan <b>now</b>"


@pytest.fixture
def view(qtbot, light):
    view = SpannedView(quoted=True)
    qtbot.addWidget(view)
    view.set_theme(light)
    spans = (Span(0, 7, Part.SUBJECT), Span(10, 29, Part.KIND), Span(35, 41, Part.OBJECT))
    view.show_spanned(Spanned(TEXT, spans, before="Before.", after="After."), Status.SOUGHT)
    view.resize(900, view.arrange(900))
    view.show()
    return view


def test_markup_is_shown_as_it_stands_between_its_neighbours(view):
    assert view.shown_text() == f"Before. “{TEXT}” After."
    assert view.text() == view.shown_text()
    assert view.textFormat() is Qt.TextFormat.PlainText


def test_spans_stand_where_their_words_do_also_behind_an_emoji(view):
    metrics = view.fontMetrics()
    (spot,) = view.spot(Span(35, 41, Part.OBJECT))
    assert abs(spot.width() - metrics.horizontalAdvance("Nissan")) < 3
    (first,) = view.spot(Span(0, 7, Part.SUBJECT))
    assert abs(first.left() - metrics.horizontalAdvance("Before. “")) < 3


def test_it_paints_and_wraps(view):
    wide = view.arrange(900)
    assert view.arrange(120) > wide
    assert not view.grab().toImage().isNull()


@pytest.mark.parametrize("name", NAMES)
def test_letters_are_read_on_every_ground_and_lines_are_seen(name):
    theme = load_theme(name)
    share = 0.30 if theme.is_dark else 0.16
    for part in Part:
        for status in Status:
            ground = span_ground(part, status, theme)
            behind = shade(ground, theme.card, share).name() if ground else theme.card
            assert contrast(theme.text, behind) >= 4.5, (part, status)
        line = end_line(part, theme)
        assert line is None or contrast(line, theme.card) >= 3

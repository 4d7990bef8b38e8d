from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.model.claims import CueRole
from explorer.model.relationships import Status
from explorer.session.cards import Mark
from explorer.ui.quote import Quote, QuoteView, cue_format, cue_ground

SENTENCE = "Foxconn is no longer in negotiations with Nissan at this time."


def shown(qtbot: QtBot, theme: Theme, quote: Quote, width: int = 300) -> QuoteView:
    view = QuoteView()
    qtbot.addWidget(view)
    view.set_theme(theme)
    view.show_quote(quote)
    view.resize(width, view.heightForWidth(width))
    view.show()
    return view


def test_the_sentence_stands_between_quotation_marks_word_for_word(qtbot: QtBot, light: Theme) -> None:
    view = shown(qtbot, light, Quote(SENTENCE, (), Status.ENDED))
    assert view.shown_text() == f"“{SENTENCE}”"


def test_its_neighbours_stand_around_it(qtbot: QtBot, light: Theme) -> None:
    view = shown(qtbot, light, Quote(SENTENCE, (), Status.ENDED, "Before it.", "After it."))
    assert view.shown_text() == f"Before it. “{SENTENCE}” After it."


def test_markup_in_a_source_is_shown_as_it_stands(qtbot: QtBot, light: Theme) -> None:
    view = shown(qtbot, light, Quote("<img src='http://x'> & <b>no</b>", (), Status.ENDED))
    assert view.shown_text() == "“<img src='http://x'> & <b>no</b>”"


def test_a_narrow_one_is_higher(qtbot: QtBot, light: Theme) -> None:
    view = shown(qtbot, light, Quote(SENTENCE, (), Status.ENDED))
    assert view.heightForWidth(120) > view.heightForWidth(600)
    assert view.hasHeightForWidth()


def test_a_click_is_told(qtbot: QtBot, light: Theme) -> None:
    view = shown(qtbot, light, Quote(SENTENCE, (), Status.ENDED))
    with qtbot.waitSignal(view.clicked):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))


def test_a_mark_covers_its_own_letters_after_an_emoji_and_a_rare_kanji(qtbot: QtBot, light: Theme) -> None:
    plain, wide = "ab negotiations", "🚗𠮷 negotiations"
    mark = Mark(3, len(plain), CueRole.KIND)
    first = shown(qtbot, light, Quote(plain, (mark,), Status.ENDED), 600)
    other = shown(qtbot, light, Quote(wide, (mark,), Status.ENDED), 600)
    assert round(first.spot(mark)[0].width()) == round(other.spot(mark)[0].width())


def test_a_mark_is_painted_where_its_words_are(qtbot: QtBot, light: Theme) -> None:
    mark = Mark(SENTENCE.index("negotiations"), SENTENCE.index("negotiations") + 12, CueRole.KIND)
    view = shown(qtbot, light, Quote(SENTENCE, (mark,), Status.SOUGHT), 700)
    spot = view.spot(mark)[0]
    image = view.grab().toImage()
    beside = QPoint(round(spot.left()) - 4, round(spot.top()) + 2)
    inside = QPoint(round(spot.left()) + 2, round(spot.top()) + 2)
    scale = image.devicePixelRatio()
    assert image.pixelColor(inside * scale) != image.pixelColor(beside * scale)


def test_roles_differ_without_colour(light: Theme) -> None:
    looks = {role: cue_format(role, light) for role in CueRole}
    assert looks[CueRole.HEDGE].underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert looks[CueRole.ATTRIBUTION].underlineStyle() is QTextCharFormat.UnderlineStyle.SingleUnderline
    assert looks[CueRole.NEGATION].fontWeight() == QFont.Weight.DemiBold
    grounds = {role for role in CueRole if cue_ground(role, Status.ENDED, light)}
    assert grounds == {CueRole.KIND, CueRole.HEDGE, CueRole.NEGATION}
    assert QColor(cue_ground(CueRole.KIND, Status.ENDED, light) or "").isValid()

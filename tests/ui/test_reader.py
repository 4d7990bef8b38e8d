from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.session.form import ClaimForm, ClaimLine
from explorer.session.forms.asking import ask_source
from explorer.session.gestures import SelectPassage, ShowDocument
from explorer.session.source import Source
from explorer.ui.elided import ElidedLabel
from explorer.ui.reader import SourcePanel


def shown(qtbot: QtBot, theme: Theme, source: Source) -> tuple[SourcePanel, list[object]]:
    panel = SourcePanel()
    qtbot.addWidget(panel)
    panel.set_theme(theme)
    panel.resize(700, 260)
    panel.show_source(source)
    panel.show()
    sent: list[object] = []
    panel.sent.connect(sent.append)
    return panel, sent


def test_it_shows_the_headline_and_the_text(qtbot: QtBot, light: Theme, source: Source) -> None:
    panel, _ = shown(qtbot, light, source)
    assert panel.headline == source.headline
    assert panel.page.toPlainText() == source.text
    assert not panel.chooser.isVisible()


def test_another_document_can_be_chosen_where_there_are_several(qtbot: QtBot, light: Theme, source: Source) -> None:
    several = replace(source, documents=(("article", "First"), ("other", "Second")))
    panel, sent = shown(qtbot, light, several)
    assert panel.chooser.isVisible()
    assert panel.chooser.currentText() == "First"
    assert sent == []
    qtbot.keyClick(panel.chooser, Qt.Key.Key_Down)
    assert sent == [ShowDocument("other")]
    panel.show_source(replace(several, document="other", text="Another text.", used=(), cues=(), asides=()))
    assert panel.chooser.currentText() == "Second"
    assert panel.page.toPlainText() == "Another text."
    assert len(sent) == 1


def test_clicks_in_the_text_are_sent_on(qtbot: QtBot, light: Theme, source: Source) -> None:
    panel, sent = shown(qtbot, light, source)
    at = panel.page.spot(source.used[0].passage)[0].center().toPoint()
    qtbot.mouseClick(panel.page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert sent == [SelectPassage(source.used[0].passage)]


def test_no_document_is_shown_as_nothing(qtbot: QtBot, light: Theme) -> None:
    panel, _ = shown(qtbot, light, Source(None, "", "", ()))
    assert panel.page.toPlainText() == ""
    assert not panel.grab().isNull()


def test_the_headline_begins_where_the_text_does(qtbot: QtBot, light: Theme, source: Source) -> None:
    panel, _ = shown(qtbot, light, source)
    for width in (420, 1200):
        panel.resize(width, 300)
        label = panel.findChild(ElidedLabel)
        assert isinstance(label, ElidedLabel)
        qtbot.waitUntil(lambda: abs(label.x() - panel.page.left_margin()) <= 1, timeout=2000)  # noqa: B023


def test_without_a_source_one_can_be_added(qtbot: QtBot, light: Theme, source: Source) -> None:
    panel, sent = shown(qtbot, light, Source(None, "", "No source yet", ()))
    assert not panel.details.isVisible()
    qtbot.mouseClick(panel.first, Qt.MouseButton.LeftButton)
    assert sent == [ask_source()]
    panel.show_source(Source(None, "", "No source yet", (), read_only="In use by Ann."))
    assert not panel.first.isEnabled()
    panel.show_source(source)
    assert not panel.first.isVisible()
    assert panel.details.isVisible()


def test_the_line_of_a_claim_comes_and_goes(qtbot: QtBot, light: Theme, source: Source) -> None:
    panel, _ = shown(qtbot, light, source)
    form = ClaimForm(None, "Mazda buys.", (), "", (), ())
    panel.show_form(ClaimLine(form))
    assert panel.line.isVisible()
    panel.show_form(form)
    assert not panel.line.isVisible(), "the whole form has a place of its own"


def test_what_a_source_is_called_is_not_said_twice(qtbot: QtBot, light: Theme, source: Source) -> None:
    told = replace(source, headline="First · Ann · Wire", origin="Ann · Wire")
    panel, _ = shown(qtbot, light, told)
    assert panel.headline == "First · Ann · Wire"
    panel.show_source(replace(told, documents=(("article", "First"), ("other", "Second"))))
    assert panel.headline == "Ann · Wire"

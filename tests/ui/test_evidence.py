from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme, load_theme
from explorer.session.cards import Evidence, Row
from explorer.session.gestures import Select
from explorer.ui.card import CardView
from explorer.ui.chevron import Disclosure
from explorer.ui.evidence import EvidencePanel
from explorer.ui.row import RowView
from explorer.ui.words_label import Words


@pytest.fixture
def panel(qtbot: QtBot, light: Theme) -> EvidencePanel:
    view = EvidencePanel()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.resize(400, 800)
    view.show()
    return view


def visible_words(panel: EvidencePanel) -> list[str]:
    return [words.text() for words in panel.findChildren(Words) if words.isVisible() and words.text()]


def test_a_pair_shows_its_title_and_a_card_for_each_claim(panel: EvidencePanel, pair: Evidence) -> None:
    panel.show_evidence(pair)
    assert visible_words(panel)[:2] == [pair.title, pair.counts]
    cards = [widget for widget in panel.widgets() if isinstance(widget, CardView)]
    assert [card.card for card in cards] == list(pair.blocks)
    assert all(card.isVisible() for card in cards)


def test_blocks_stand_below_one_another_and_inside(panel: EvidencePanel, pair: Evidence, entity: Evidence) -> None:
    for evidence in (pair, entity):
        for width in (240, 400):
            panel.resize(width, 800)
            panel.show_evidence(evidence)
            below = 0
            for widget in panel.widgets():
                assert widget.geometry().top() >= below
                assert 0 <= widget.geometry().left() < widget.geometry().right() < width
                below = widget.geometry().bottom()
            assert panel.widget().height() > below


def test_another_evidence_leaves_nothing_of_the_first(panel: EvidencePanel, pair: Evidence, entity: Evidence) -> None:
    panel.show_evidence(pair)
    panel.show_evidence(entity)
    assert [card for card in panel.findChildren(CardView) if card.isVisible()] == []
    rows = [row.row for row in panel.findChildren(RowView) if row.isVisible()]
    assert rows == [block for block in entity.blocks if isinstance(block, Row)]
    assert pair.counts not in visible_words(panel)


def test_widgets_are_used_again(panel: EvidencePanel, pair: Evidence) -> None:
    panel.show_evidence(pair)
    first = panel.widgets()
    panel.show_evidence(replace(pair, title="again"))
    assert panel.widgets() == first


def test_cards_and_rows_send_through_the_panel(
    qtbot: QtBot, panel: EvidencePanel, pair: Evidence, entity: Evidence
) -> None:
    sent: list[object] = []
    panel.sent.connect(sent.append)
    panel.show_evidence(entity)
    row = next(widget for widget in panel.widgets() if isinstance(widget, RowView))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.row is not None
    assert sent == [row.row.gesture]
    panel.show_evidence(pair)
    qtbot.keyClick(panel.widgets()[0], Qt.Key.Key_Return)
    assert len(sent) == 2


def test_the_reason_for_a_status_unfolds(qtbot: QtBot, panel: EvidencePanel, pair: Evidence) -> None:
    panel.show_evidence(pair)
    assert pair.why[0] not in visible_words(panel)
    top = panel.widgets()[0].y()
    disclosure = panel.findChild(Disclosure)
    qtbot.mouseClick(disclosure, Qt.MouseButton.LeftButton)
    assert set(pair.why) <= set(visible_words(panel))
    assert panel.widgets()[0].y() > top
    panel.show_evidence(Evidence("Nothing selected"))
    assert not disclosure.isVisible()
    assert pair.why[0] not in visible_words(panel)


def test_an_unfolded_card_stays_so_and_moves_the_rest(qtbot: QtBot, panel: EvidencePanel, pair: Evidence) -> None:
    panel.show_evidence(pair)
    first, second = panel.widgets()[:2]
    below = second.y()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.y() > below
    panel.show_evidence(replace(pair))
    assert isinstance(first, CardView)
    assert first.is_unfolded


def test_a_long_list_is_shown_in_parts(qtbot: QtBot, panel: EvidencePanel) -> None:
    rows = tuple(Row(f"tie {number}", "", Select((str(number),))) for number in range(300))
    panel.show_evidence(Evidence("Hub", blocks=rows))
    more = panel.findChild(QPushButton)
    assert sum(isinstance(widget, RowView) for widget in panel.widgets()) == 60
    assert more.isVisible()
    assert "240" in more.text()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert sum(isinstance(widget, RowView) for widget in panel.widgets()) == 300
    assert not more.isVisible()


def test_tab_goes_from_block_to_block_in_their_order(qtbot: QtBot, panel: EvidencePanel, pair: Evidence) -> None:
    panel.show_evidence(replace(pair, blocks=pair.blocks[::-1]))
    panel.show_evidence(pair)
    panel.activateWindow()
    first = panel.widgets()[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert isinstance(first, CardView)
    link = first.links()[0]
    assert link.hasFocus()
    qtbot.keyClick(link, Qt.Key.Key_Tab)
    assert panel.widgets()[1].hasFocus()
    qtbot.keyClick(panel.widgets()[1], Qt.Key.Key_Down)
    assert panel.widgets()[2].hasFocus()


def test_the_chosen_card_comes_into_view(qtbot: QtBot, panel: EvidencePanel, pair: Evidence) -> None:
    panel.resize(300, 260)
    blocks = (*pair.blocks[1:], pair.blocks[0])
    panel.show_evidence(replace(pair, blocks=blocks))
    chosen = panel.widgets()[-1]
    assert not chosen.visibleRegion().isEmpty()


def test_the_same_evidence_is_no_work(panel: EvidencePanel, pair: Evidence, monkeypatch: pytest.MonkeyPatch) -> None:
    panel.show_evidence(pair)
    monkeypatch.setattr(EvidencePanel, "_fill", lambda *_: pytest.fail("filled again"))
    panel.show_evidence(pair)


def test_it_takes_every_theme(panel: EvidencePanel, pair: Evidence) -> None:
    panel.warm(cards=2, rows=2, words=1)
    panel.show_evidence(pair)
    looks = set()
    for name in ("light", "dark", "contrast"):
        panel.set_theme(load_theme(name))
        looks.add(bytes(panel.widgets()[0].grab().toImage().constBits()))
    assert len(looks) == 3


def test_it_grows_with_the_systems_text(panel: EvidencePanel, pair: Evidence) -> None:
    panel.show_evidence(pair)
    before = panel.widget().height()
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    panel.setFont(font)
    assert panel.widget().height() > before * 1.3
    below = 0
    for widget in panel.widgets():
        assert widget.geometry().top() >= below
        below = widget.geometry().bottom()


def test_rows_end_before_the_scroll_bar(qtbot: QtBot, light: Theme, entity: Evidence) -> None:
    panel = EvidencePanel()
    qtbot.addWidget(panel)
    panel.set_theme(light)
    panel.resize(340, 200)
    panel.show()
    panel.show_evidence(entity)
    rows = [widget for widget in panel.widgets() if isinstance(widget, RowView)]
    assert rows
    assert all(row.geometry().right() <= panel.viewport().width() for row in rows)

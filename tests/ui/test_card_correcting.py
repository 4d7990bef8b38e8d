from dataclasses import replace

from PySide6.QtWidgets import QMenu

from explorer.model.claims import Rank, ReviewState
from explorer.session.form import Decision, Verdict
from explorer.session.forms.asking import ask_correction
from explorer.ui.card_correcting import fill_card_menu


def menu_of(qtbot, card):
    menu, said = QMenu(), []
    qtbot.addWidget(menu)
    fill_card_menu(menu, card, said.append, said.append)
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}, said, menu


def test_it_offers_what_can_be_decided(qtbot, pair):
    actions, said, _menu = menu_of(qtbot, pair.blocks[0])
    assert list(actions) == ["Edit claim…", "Note a disagreement…", "Prefer…", "Deprecate…", "Reject"]
    actions["Edit claim…"].trigger()
    actions["Reject"].trigger()
    assert said == [ask_correction("c20"), Decision(Verdict.REJECT, ("c20",))]


def test_a_decision_can_be_taken_back(qtbot, pair):
    card = replace(pair.blocks[0], rank=Rank.DEPRECATED, review=ReviewState.REJECTED, by_hand=True)
    actions, said, _menu = menu_of(qtbot, card)
    assert list(actions)[2:] == ["Prefer…", "Rank as any other", "Accept", "Remove claim"]
    actions["Accept"].trigger()
    assert said == [Decision(Verdict.ACCEPT, ("c20",))]

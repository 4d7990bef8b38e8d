from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from explorer.model.documents import Passage
from explorer.session.form import Decision, Naming, Verdict
from explorer.session.forms.asking import ask_claim, ask_description, ask_entity, ask_line, ask_version
from explorer.ui.page_making import fill_page_menu, key_makes, make

WORDS = Passage("article", 0, 4)
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip


class Page(QObject):
    sent = Signal(object)
    edited = Signal(object)
    refused = Signal(str)


@pytest.fixture
def page(qtbot):
    page = Page()
    page.heard = []
    page.sent.connect(page.heard.append)
    page.edited.connect(page.heard.append)
    page.refused.connect(page.heard.append)
    return page


@pytest.mark.parametrize(
    ("key", "keys", "makes"),
    [(Qt.Key.Key_C, NONE, True), (Qt.Key.Key_E, SHIFT, True), (Qt.Key.Key_C, CTRL, False), (Qt.Key.Key_D, NONE, False)],
)
def test_c_and_e_make_something(qtbot, key, keys, makes):
    assert key_makes(QKeyEvent(QKeyEvent.Type.KeyPress, key, keys)) is makes


def test_the_short_way_and_the_form(page):
    for entity in (False, True):
        for whole in (False, True):
            make(page, WORDS, entity, whole)
    assert page.heard == [ask_line(WORDS), ask_claim(WORDS), Naming(WORDS), ask_entity(WORDS)]


def test_where_nothing_is_marked_it_says_what_to_do(page):
    for entity in (False, True):
        make(page, None, entity, False)
    assert page.heard == ["Mark words in the source text first"] * 2


def test_the_menu_offers_all_of_it(qtbot, page, source):
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_page_menu(menu, page, source, WORDS)
    for action in menu.actions():
        action.trigger()
    assert page.heard == [
        ask_line(WORDS), ask_claim(WORDS), Naming(WORDS), ask_entity(WORDS), ask_description(source.document),
        ask_version(source.document), Decision(Verdict.REMOVE_SOURCE, (source.document,)),
    ]  # fmt: skip


def test_nothing_can_be_chosen_in_a_project_that_is_read_only(qtbot, page, source):
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_page_menu(menu, page, replace(source, read_only="why"), WORDS)
    assert not any(action.isEnabled() for action in menu.actions() if action.text())
    menu.clear()
    fill_page_menu(menu, page, replace(source, document=None), None)
    assert menu.actions() == []

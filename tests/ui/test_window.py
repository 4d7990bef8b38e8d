import base64
from collections import Counter

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QToolBar, QToolButton

from explorer.app import open_state
from explorer.drawing.theme import load_theme
from explorer.files.places import example
from explorer.files.settings import load_settings
from explorer.model.relationships import RelationshipId, Status
from explorer.session.gestures import MoveView, Select, ShowTab, ToggleStatus
from explorer.session.screen import show
from explorer.session.state import Look
from explorer.ui.card import CardView
from explorer.ui.commands import commands
from explorer.ui.help import HelpDialog
from explorer.ui.window import Window
from tests.hand import CTRL, NEGOTIATION, Hand, opened, ways

# What the platform that draws in memory cannot do, and says when a menu or a floating pane opens.
IN_MEMORY = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard|propagateSizeHints)")
PANES = ("outline", "evidence", "source")


@pytest.fixture
def application(qtbot):
    with opened() as application:
        yield application


@pytest.fixture
def window(application):
    return application.window


def menus(window):
    """The menus of the menu bar, each with its actions, those of lists inside it too."""
    return {action.text(): list(leaves(action.menu())) for action in window.menuBar().actions()}


def leaves(menu):
    for action in menu.actions():
        # The list of recent projects is a command's own.
        if action.menu() is not None and action.text() != "Open recent":
            yield from leaves(action.menu())
        elif not action.isSeparator():
            yield action


def sizes(window):
    return {name: (pane.isVisible(), pane.width(), pane.height()) for name, pane in window.panes.items()}


# ------------------------------------------------------------------ actions


def test_the_menus_have_every_command_once(window):
    actions = [action for listed in menus(window).values() for action in listed]
    assert Counter(action.text() for action in actions) == Counter(one.title for one in window.commands.values())
    assert {id(action) for action in actions} == {id(action) for action in window.actions_by_name.values()}


def test_every_action_has_a_tip_with_its_key(window):
    for name, action in window.actions_by_name.items():
        command = window.commands[name]
        assert command.tip in action.toolTip()
        if command.shortcuts:
            key = QKeySequence(command.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
            assert f"({key})" in action.toolTip()


def test_what_cannot_be_done_says_why_and_no_longer_when_it_can(application, window):
    undo, copy = window.actions_by_name["undo"], window.actions_by_name["copy"]
    assert not undo.isEnabled()
    assert "There is nothing to undo" in undo.toolTip()
    assert "Nothing is selected" in copy.toolTip()
    for name, action in window.actions_by_name.items():
        reason = window.commands[name].enabled(application.store.state)
        assert action.isEnabled() == (not reason)
        assert reason in action.toolTip()
    application.send(Select((NEGOTIATION,)))
    assert copy.isEnabled()
    assert "Nothing is selected" not in copy.toolTip()


def test_every_button_of_the_toolbar_says_what_it_does(window):
    (bar,) = window.findChildren(QToolBar)
    buttons = [button for button in bar.findChildren(QToolButton) if button.parent() is bar and button.isVisible()]
    assert len(buttons) == 7
    assert all(button.toolTip() for button in buttons)
    assert all(not button.icon().isNull() for button in buttons)


def test_the_tick_follows_the_state(application, window):
    merge = window.actions_by_name["merge"]
    merge.trigger()
    assert application.store.state.desk.merged
    assert merge.isChecked()
    merge.trigger()
    assert not merge.isChecked()


@pytest.mark.parametrize(
    ("keys", "expected"),
    [("Ctrl+A", "select-all"), ("Ctrl+L", "merge"), ("Alt+Left", "back"), ("F1", "help"), ("Ctrl+2", "pane-evidence")],
)
def test_keys_run_their_commands(qtbot, application, window, keys, expected):
    application.send(Select((NEGOTIATION,)))
    ran = []
    window.run.disconnect()
    window.run.connect(lambda command: ran.append(command.name))
    qtbot.keySequence(window.canvas, keys)
    assert ran == [expected]


def test_a_letter_is_a_command_on_the_map_and_a_letter_in_the_search(qtbot, application, window):
    application.send(MoveView(Look(0, 0, 2)))
    qtbot.keySequence(window.canvas, "Ctrl+F")
    assert window.search.hasFocus()
    qtbot.keyClicks(window.search, "fn")
    assert window.search.text() == "fn"
    assert application.store.state.desk.look == Look(0, 0, 2)
    window.search.close_popup()
    window.focus_map()
    qtbot.keyClicks(window.canvas, "f")
    assert application.store.state.desk.look is None


def test_esc_closes_what_is_open_before_it_steps_out(qtbot, application, window):
    application.send(Select((NEGOTIATION,)))
    application.find()
    qtbot.keyClicks(window.search, "Hon")
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert (window.search.text(), window.search.popup.isVisible()) == ("", False)
    application.show_palette()
    qtbot.keyClick(application.palette.field, Qt.Key.Key_Escape)
    assert not application.palette.isVisible()
    assert application.store.state.desk.selection == (NEGOTIATION,)
    window.focus_map()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert application.store.state.desk.selection == ()


def test_copy_and_select_all_are_the_texts_own_in_the_source(qtbot, application, window):
    application.send(Select((NEGOTIATION,)))
    page = window.source.page
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(page, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == application.store.state.dossier.documents[0].text
    assert application.store.state.desk.selection == (NEGOTIATION,)


def test_copy_on_a_card_is_its_own_sentence(qtbot, application, window):
    application.send(Select((NEGOTIATION,)))
    card = next(card for card in window.evidence.findChildren(CardView) if card.card and not card.card.chosen)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == card.card.quote


# ------------------------------------------------------------------ context menus


@IN_MEMORY
@pytest.mark.parametrize("context", ["entity", "relationship", "ground"])
def test_a_context_menu_has_what_can_be_done_there(qtbot, window, context):
    window.show_menu(context, window.mapToGlobal(QPoint(300, 300)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts == [command.title for command in window.commands.values() if context in command.contexts]
    assert texts
    menu.close()


@IN_MEMORY
def test_the_right_button_selects_and_opens_the_menu_of_what_it_is_on(qtbot, application, window):
    hand = Hand(window.canvas)
    for id, expected in (("honda", "Only its neighbourhood"), (NEGOTIATION, "Copy sentences")):
        window.canvas.menu_asked.emit(id, window.canvas.mapToGlobal(hand.on(id).toPoint()))
        assert application.store.state.desk.selection == (id,)
        menu = QApplication.activePopupWidget()
        assert expected in [action.text() for action in menu.actions() if action.isEnabled()]
        menu.close()
    window.canvas.menu_asked.emit(None, window.canvas.mapToGlobal(hand.on_ground().toPoint()))
    menu = QApplication.activePopupWidget()
    assert "Fit all" in [action.text() for action in menu.actions()]
    assert application.store.state.desk.selection == (NEGOTIATION,)
    menu.close()


@IN_MEMORY
def test_the_outline_offers_the_edits_of_an_entity(qtbot, application, window):
    tree = window.outline.tree
    index = tree.model().places("honda")[0]
    at = tree.visualRect(index).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, tree.viewport().mapToGlobal(at))
    QApplication.sendEvent(tree.viewport(), event)
    assert application.store.state.selection == ("honda",)
    menu = QApplication.activePopupWidget()
    offered = {action.text(): action for action in menu.actions()}
    for text in ("Rename…", "Edit entity…", "Merge selected…", "Split…", "Remove entity"):
        assert text in offered
    assert offered["Rename…"].isEnabled()
    assert not offered["Split…"].isEnabled()
    assert "Nothing is merged into it" in offered["Split…"].toolTip()
    menu.close()
    offered["Rename…"].trigger()
    assert window.side.view is not None


# ------------------------------------------------------------------ panes


def test_f6_goes_round_the_panes_and_back(qtbot, application, window):
    def stop():
        focus = QApplication.focusWidget()
        if focus is window.canvas:
            return "map"
        return next(name for name, pane in window.panes.items() if pane.isAncestorOf(focus))

    application.send(Select((NEGOTIATION,)))
    stops = [stop()]
    for _ in range(4):
        qtbot.keySequence(QApplication.focusWidget(), "F6")
        stops.append(stop())
    assert stops == ["map", *PANES, "map"]
    for _ in range(2):
        qtbot.keySequence(QApplication.focusWidget(), "Shift+F6")
    assert stop() == "evidence"


def test_f6_leaves_out_what_is_hidden(qtbot, window):
    window.toggle_pane("outline")
    window.toggle_pane("source")
    window.next_pane(1)
    assert window.panes["evidence"].isAncestorOf(QApplication.focusWidget())
    window.next_pane(1)
    assert window.canvas.hasFocus()


@IN_MEMORY
def test_panes_hide_show_and_go_back_to_their_places(qtbot, window):
    before = sizes(window)
    for name in PANES:
        window.actions_by_name[f"pane-{name}"].trigger()
        assert not window.panes[name].isVisible()
    qtbot.waitUntil(lambda: window.canvas.width() > window.width() - 10)
    window.actions_by_name["pane-evidence"].trigger()
    assert window.panes["evidence"].isVisible()
    window.panes["evidence"].setFloating(True)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.panes["outline"])
    window.actions_by_name["reset-panes"].trigger()
    qtbot.waitUntil(lambda: sizes(window) == before)
    assert not window.panes["evidence"].isFloating()


def test_the_map_gets_the_most_of_the_window(qtbot):
    for size in ((1024, 640), (1440, 900), (2560, 1440)):
        with opened(size) as application:
            window = application.window
            assert (window.width(), window.height()) == size
            for pane in window.panes.values():
                assert window.canvas.width() * window.canvas.height() > pane.width() * pane.height()


def test_nothing_that_is_said_at_the_foot_moves_the_map(qtbot, application, window):
    before, hand = window.canvas.size(), Hand(window.canvas)
    places = hand.places()
    for words, undo in (("Nissan moved", True), ("", False), ("long " * 200, True)):
        window.notices.say(words, undo=undo)
        window.notices.progress("Arranging", 0.5)
        QApplication.processEvents()
        assert window.canvas.size() == before
        window.notices.progress("", None)
    assert ways(places, hand.places()) == {}


# ------------------------------------------------------------------ what is remembered


def test_size_and_panes_are_remembered(qtbot, tmp_path):
    path = tmp_path / "settings.json"
    with opened((700, 520), settings=path) as application:
        application.window.resize(780, 560)
        application.window.toggle_pane("outline")
        QApplication.processEvents()
        evidence = application.window.panes["evidence"].width()
    assert load_settings(path).geometry
    with opened(None, settings=path) as application:
        assert (application.window.width(), application.window.height()) == (780, 560)
        assert not application.window.panes["outline"].isVisible()
        assert application.window.panes["evidence"].width() == evidence


def test_the_first_time_it_fits_the_screen(qtbot, tmp_path):
    with opened(None, settings=tmp_path / "settings.json") as application:
        room = QGuiApplication.primaryScreen().availableGeometry()
        window = application.window
        assert window.width() == max(min(1440, room.width() - 16), window.minimumWidth())
        assert window.height() <= room.height() - 48, "its frame has room, and the line at the foot is seen"


@pytest.mark.parametrize("place", [QRect(90_000, -40_000, 900, 600), QRect(-5_000, 100, 900, 600), QRect(0, 0, 9, 9)])
def test_a_window_is_never_off_the_screen(qtbot, tmp_path, place):
    path = tmp_path / "settings.json"
    with opened((900, 600), settings=path) as application:
        application.window.setGeometry(place)
        QApplication.processEvents()
    with opened(None, settings=path) as application:
        room = QGuiApplication.primaryScreen().availableGeometry()
        seen = application.window.frameGeometry().intersected(room)
        assert seen.width() >= min(300, room.width() // 2)
        assert seen.height() >= min(200, room.height() // 2)
        assert room.top() <= application.window.frameGeometry().top()


@pytest.mark.parametrize("spoilt", ["not base 64 at all", "AAAA", base64.b64encode(b"\x01\xd9\xd0\xcb" * 20).decode()])
def test_spoilt_settings_open_the_window_as_at_first(qtbot, tmp_path, spoilt):
    path = tmp_path / "settings.json"
    path.write_text(f'{{"geometry": "{spoilt}", "panes": "{spoilt}"}}')
    with opened(None, settings=path) as application:
        assert all(pane.isVisible() for pane in application.window.panes.values())
        assert application.window.width() >= application.window.minimumWidth()


def test_what_it_remembers_is_plain_text(window):
    geometry, panes = window.remember()
    assert QByteArray.fromBase64(geometry.encode("ascii")).size() > 20
    assert panes.isascii()


# ------------------------------------------------------------------ what is shown


def test_parts_that_are_the_same_are_not_shown_again(qtbot):
    window = Window(load_theme("light"), commands(("force",)))
    qtbot.addWidget(window)
    state = open_state(example())
    window.show_screen(show(state), state)
    shown = []
    window.outline.show_outline = lambda *words: shown.append("outline")
    window.notices.show_counts = lambda *words: shown.append("counts")
    window.setWindowTitle = lambda *words: shown.append("title")
    moved = MoveView(Look(1, 2, 3)).apply(state)
    window.show_screen(show(moved), moved)
    assert shown == []
    hidden = ToggleStatus(Status.SOUGHT).apply(moved)
    window.show_screen(show(hidden), hidden)
    assert shown == ["outline", "counts"]


def test_the_title_is_the_projects(window):
    assert window.windowTitle() == "Foxconn and the Japanese automakers — Relationship Explorer"


def test_the_foot_counts(application, window):
    assert window.notices._counts.text() == "16 entities · 24 relationships · 1 source"


def test_the_timeline_is_made_when_it_is_first_looked_at(qtbot, application, window):
    assert window.pages.timeline is None
    before = window.canvas.size()
    qtbot.mouseClick(window.tabs, Qt.MouseButton.LeftButton, pos=window.tabs.tabRect(1).center())
    assert application.store.state.desk.tab == "timeline"
    assert window.pages.currentWidget() is window.pages.timeline
    QApplication.processEvents()
    assert window.canvas.size() == before
    application.send(ShowTab("source"))
    assert window.pages.currentWidget() is window.source
    assert window.tabs.currentIndex() == 0


def test_a_theme_reaches_every_part(qtbot, application, window):
    application.send(ShowTab("timeline"))
    QApplication.processEvents()
    light = {name: pane.grab().toImage() for name, pane in window.panes.items()}
    application.use_theme("dark")
    for name, pane in window.panes.items():
        dark = pane.grab().toImage()
        middle = QPoint(3, dark.height() // 2)  # Ground, whatever stands on it
        assert dark.pixelColor(middle).lightness() < 90 < light[name].pixelColor(middle).lightness()


def test_the_help_opens_over_the_window(qtbot, window):
    for name in ("help", "shortcuts", "about"):
        window.actions_by_name[name].trigger()
        (dialog,) = window.findChildren(HelpDialog)
        assert dialog.isVisible()
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()


def test_a_relationship_that_is_not_there_changes_nothing(application, window):
    state = application.store.state
    application.send(Select((RelationshipId("foxconn", "nobody", "merger"),)))
    assert application.store.state.desk.selection == state.desk.selection


def test_the_menu_says_which_panes_are_open(application, window):
    action = window.actions_by_name["pane-evidence"]
    assert action.isCheckable()
    assert action.isChecked()
    action.trigger()
    assert not window.panes["evidence"].isVisible()
    assert not action.isChecked()
    window.reset_panes()
    assert action.isChecked()


def test_undo_stands_right_behind_its_sentence(window):
    window.notices.say("Nissan moved", undo=True)
    QApplication.processEvents()
    undo = window.notices.undo
    assert 0 < undo.x() < undo.fontMetrics().horizontalAdvance("Nissan moved") + 60


def test_a_key_that_needs_marked_words_says_so_at_the_foot(qtbot):
    with opened() as application:
        page = application.window.source.page
        page.setFocus()
        for key in (Qt.Key.Key_C, Qt.Key.Key_E):
            application.window.notices.say("")
            qtbot.keyClick(page, key)
            assert application.window.notices.said == "Mark words in the source text first"

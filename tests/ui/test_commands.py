from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from explorer.app import open_state
from explorer.files.places import example, resource
from explorer.model.relationships import Status
from explorer.session.edits import moved
from explorer.session.gestures import GoBack, Neighbourhood, Select, ToggleMerged, ToggleStatus
from explorer.ui.commands import MENUS, commands, menu_title
from tests.hand import NEGOTIATION

ALL = commands(("force", "rings", "columns", "spirals"))
BY_NAME = {command.name: command for command in ALL}


class Hands:
    """Writes down what is asked of it."""

    def __init__(self):
        self.asked = []
        self.reviewing = self.arranging = self.sharing = self

    def __getattr__(self, name):
        return lambda *words: self.asked.append((name, *words))


@pytest.fixture(scope="module")
def state():
    return open_state(example())


def after(state, *gestures):
    for gesture in gestures:
        state = gesture.apply(state)
    return state


def reasons(state):
    return {command.name for command in ALL if command.enabled(state)}


def test_each_has_a_name_of_its_own_a_title_and_a_tip():
    assert Counter(command.name for command in ALL).most_common(1)[0][1] == 1
    assert Counter(command.title for command in ALL).most_common(1)[0][1] == 1
    for command in ALL:
        assert command.title
        assert command.menu in MENUS
        assert command.tip, command.name


def test_no_key_does_two_things():
    keys = [QKeySequence(key).toString() for command in ALL for key in command.shortcuts]
    assert all(keys)
    assert sorted(keys) == sorted(set(keys))


def test_single_letters_work_on_the_map_only():
    for command in ALL:
        letters = [key for key in command.shortcuts if len(key) == 1]
        assert not letters or command.map_only, command.name


def test_every_icon_is_there():
    for command in ALL:
        assert not command.icon or resource("icons", f"{command.icon}.svg").is_file(), command.icon


def test_mnemonics_differ():
    letters = [menu_title(menu).partition("&")[2][0].lower() for menu in MENUS]
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize("command", ALL, ids=lambda command: command.name)
def test_each_asks_the_hands_for_one_thing(command):
    hands = Hands()
    command.run(hands)
    assert len(hands.asked) == 1


def test_a_loop_over_names_does_not_give_all_the_last_one():
    asked = set()
    for name in ("force", "rings", "columns", "spirals"):
        hands = Hands()
        BY_NAME[f"arrange-{name}"].run(hands)
        asked.update(hands.asked)
    for name in ("outline", "evidence", "source"):
        hands = Hands()
        BY_NAME[f"pane-{name}"].run(hands)
        asked.update(hands.asked)
    for name in ("light", "dark", "contrast", "system"):
        hands = Hands()
        BY_NAME[f"theme-{name}"].run(hands)
        asked.update(hands.asked)
    assert len(asked) == 11


def test_at_the_start_nothing_can_be_undone_or_gone_back_to(state):
    assert reasons(state) == {"undo", "redo", "back", "forward", "copy", "show-all", "release", "neighbourhood"}
    assert BY_NAME["undo"].enabled(state) == "There is nothing to undo"


def test_a_selection_can_be_copied_and_gone_back_from(state):
    chosen = after(state, Select((NEGOTIATION,)))
    assert reasons(state) - reasons(chosen) == {"copy", "back"}
    assert "forward" not in reasons(after(chosen, GoBack()))


def test_one_entity_has_a_neighbourhood(state):
    assert "neighbourhood" not in reasons(after(state, Select(("nissan",))))
    assert "neighbourhood" in reasons(after(state, Select(("nissan", "honda"))))
    assert "neighbourhood" not in reasons(after(state, Neighbourhood("nissan"), Select(())))


def test_any_filter_can_be_taken_away(state):
    for gesture in (ToggleStatus(Status.ENDED), Neighbourhood("nissan")):
        assert "show-all" not in reasons(after(state, gesture))


def test_what_was_placed_can_be_released(state):
    history = state.history.make(moved(state.dossier, {"nissan": (1.0, 2.0)}))
    placed = state.with_history(history)
    assert "release" in reasons(after(placed, Select(("honda",))))
    assert "release" not in reasons(after(placed, Select(("nissan",))))
    assert "undo" not in reasons(placed)
    assert "redo" not in reasons(placed.with_history(history.undo()))


def test_merged_is_ticked_when_it_is_so(state):
    assert not BY_NAME["merge"].checked(state)
    assert BY_NAME["merge"].checked(after(state, ToggleMerged()))

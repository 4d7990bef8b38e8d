from dataclasses import replace

import pytest

from explorer.app import open_state
from explorer.files.places import example
from explorer.session.forms.asking import MarkWords
from explorer.session.gestures import Select
from explorer.ui.commands import commands
from explorer.ui.making_commands import making_commands


@pytest.fixture(scope="module")
def state():
    return open_state(example())


@pytest.fixture(scope="module")
def table():
    return {command.name: command for command in making_commands()}


def test_no_name_and_no_key_is_given_twice(table):
    every = (*commands(("force",)), *making_commands())
    names = [command.name for command in every]
    keys = [key for command in every for key in command.shortcuts]
    assert len(set(names)) == len(names)
    assert len(set(keys)) == len(keys)


def test_each_says_why_it_cannot_be_done(state, table):
    assert table["make-claim"].enabled(state) == "Mark words in the source text first"
    document = state.dossier.documents[0]
    marked = MarkWords(document.passage(0, 5)).apply(state)
    assert table["make-claim"].enabled(marked) == ""
    one, two = Select(("nissan",)).apply(state), Select(("nissan", "honda")).apply(state)
    for name, able in (("rename", one), ("edit-entity", one), ("merge-entities", two), ("align-left", two)):
        assert table[name].enabled(state)
        assert table[name].enabled(able) == ""
    assert table["distribute-across"].enabled(two)
    assert table["split-entity"].enabled(one) == "Nothing is merged into it"


def test_nothing_is_changed_in_a_project_that_is_read_only(state, table):
    locked = Select(("nissan", "honda", "foxconn")).apply(replace(state, read_only="why"))
    assert all(command.enabled(locked) for command in table.values())

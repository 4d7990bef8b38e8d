import sys

import pytest

from explorer.plugins.extractors import BUILT_IN, GROUP, ExtractorError, tool, tools
from tests.readings import BY, article, reading

MODULE = """
from tests.readings import StandIn, article, reading
def make():
    return StandIn(reading(article()))
def broken():
    raise RuntimeError("no luck")
"""


@pytest.fixture
def added(tmp_path, monkeypatch):
    """A package beside the program that offers three readers, of which one is there."""
    (tmp_path / "other_readers.py").write_text(MODULE)
    information = tmp_path / "other_readers-1.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: other-readers\nVersion: 1\n")
    (information / "entry_points.txt").write_text(
        f"[{GROUP}]\nstand-in = other_readers:make\nabsent = other_readers:nothing\n"
        f"{BUILT_IN} = other_readers:make\nbroken = other_readers:broken\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    yield
    sys.modules.pop("other_readers", None)


def test_readers_of_other_packages_are_found_and_broken_ones_left_out(added):
    told = []
    names = [each.name for each in tools(told.append)]
    assert names == [BUILT_IN, "broken", "stand-in"]
    assert len(told) == 2
    assert told[0].startswith("The reader “absent” is left out: ")
    assert told[1] == f"The reader “{BUILT_IN}” is left out: the name is taken."


def test_one_is_made_by_name(added):
    made = tool("stand-in").make()
    assert made.name == BY
    assert made.read(article()) == reading(article())
    assert not tool("stand-in").sends


def test_one_that_cannot_be_had_says_why(added):
    with pytest.raises(ExtractorError, match="“broken” cannot be used: no luck"):
        tool("broken").make()
    with pytest.raises(ExtractorError, match="no reader “nobody”; there are built-in"):
        tool("nobody")

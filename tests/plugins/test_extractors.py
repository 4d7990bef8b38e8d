import pytest

from explorer.plugins.extractors import BUILT_IN, tool, tools
from explorer.plugins.tool import ExtractorError
from tests.readings import BY, article, reading


def test_readers_of_other_packages_are_found_and_broken_ones_left_out(added):
    told = []
    names = [each.name for each in tools(told.append)]
    assert names[0] == BUILT_IN
    assert {"broken", "stand-in"} < set(names)
    assert "absent" not in names
    assert names.count(BUILT_IN) == 1
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

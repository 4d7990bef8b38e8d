from explorer.plugins.extractors import BUILT_IN, ENDPOINT, SPACY, tool
from explorer.plugins.tool import SPACE, Sending, Tool
from explorer.session.child import SECONDS
from tests.readings import StandIn


def test_a_tool_sends_nothing_and_has_its_limits_unless_it_says_otherwise():
    made = Tool("stand-in", StandIn)
    assert (made.sends, made.space, made.seconds) == (None, SPACE, SECONDS)
    assert made.make() == StandIn()


def test_only_one_of_the_built_in_tools_sends():
    assert [bool(tool(name).sends) for name in (BUILT_IN, SPACY, ENDPOINT)] == [False, False, True]


def test_what_is_sent_may_come_with_a_warning():
    assert Sending("http://localhost", "words").warning == ""


def test_it_is_said_that_the_key_goes_along():
    assert Sending("http://localhost", "words").whereto == "To http://localhost"
    assert Sending("http://localhost", "words", with_key=True).whereto == (
        "To http://localhost, with the key that you set for it"
    )

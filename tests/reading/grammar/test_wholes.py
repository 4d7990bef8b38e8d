import pytest

from explorer.reading.grammar.wholes import is_whole, whole
from tests.reading.bracketed import at, clauses, said, wanted


@pytest.mark.parametrize(
    "words",
    [
        "all shares in [Velar]",
        "100% of the shares in [Velar]",
        "100 per cent of the shares in [Velar]",
        "all of [Velar]'s outstanding shares",
        "the entire share capital of [Velar]",
        "100% of [Velar]",
    ],
)
def test_all_shares_are_the_whole_of_a_firm(words: str) -> None:
    told = clauses(f"[Kastor] acquired {words}.")
    index = at(told, "acquire") + 1
    assert is_whole(told, index)
    assert told.parsed.pieces[whole(told, index)].text == "Velar"
    assert said(f"[Kastor] acquired {words}.") == wanted("Kastor | ownership | Velar | occurred")


@pytest.mark.parametrize("words", ["all remaining shares in [Velar]", "its shares in [Velar]", "all new shares"])
def test_what_is_left_of_them_is_a_part(words: str) -> None:
    told = clauses(f"[Kastor] acquired {words}.")
    assert whole(told, at(told, "acquire") + 1) == -1
    assert not is_whole(told, at(told, "acquire") + 1)

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] sold the broadcast rights to [Volta].", "agreed"),
        ("[Norex] has sold the television rights to the next two seasons of the league to [Volta].", "agreed"),
        ("[Volta] acquired the film rights from [Norex].", "agreed"),
        ("[Norex] granted [Volta] exclusive rights in Europe.", "agreed"),
        ("The streaming rights were sold by [Norex] to [Volta].", "agreed"),
        ("[Volta] may buy the streaming rights from [Norex].", "rumoured"),
        ("[Norex] refused to sell the streaming rights to [Volta].", "denied"),
    ],
)
def test_rights_that_go_from_one_to_another(text: str, status: str) -> None:
    assert said(text) == wanted(f"Norex | agreement | Volta | {status}")


def test_rights_of_shareholders_are_no_deal() -> None:
    assert said("[Norex] gave the voting rights to [Volta].") == set()


def test_who_is_paid_for_rights() -> None:
    found = said("[Velar] paid [Kastor] $3 million for the rights to its pill.")
    assert found == wanted("Velar | agreement | Kastor | agreed")

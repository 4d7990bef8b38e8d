import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Bank] acted as legal adviser to [Norex], and [Lazard] as financial adviser to [Arup].",
        "[Norex] was advised by [Bank] and [Arup] by [Lazard].",
    ],
)
def test_the_second_adviser(text: str) -> None:
    assert said(text) == wanted("Bank | other | Norex | occurred", "Lazard | other | Arup | occurred")


def test_the_second_adviser_beside_the_first() -> None:
    both = wanted("Bank | other | Norex | active", "Lazard | other | Arup | active")
    assert said("[Bank] is advising [Norex], with [Lazard] acting for [Arup].") == both
    assert said("[Bank] is advising [Norex], and [Lazard] the insurer [Arup].") == both


def test_two_who_advise_the_same() -> None:
    assert said("[Bank] and [Lazard] advised [Norex].") == wanted(
        "Bank | other | Norex | occurred", "Lazard | other | Norex | occurred"
    )


def test_who_handles_a_sale_for_somebody() -> None:
    assert said("[Bank] is handling the sale for [Norex].") == wanted("Bank | other | Norex | active")
    assert not any("other" in one for one in said("[Bank] is handling the parcels for [Norex]."))

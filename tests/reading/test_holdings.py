import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Mazo], which is 5.1 percent owned by [Toyo], fell.",
        "[Mazo] is 51 percent owned by [Toyo].",
        "[Mazo], 30 percent held by [Toyo], fell.",
    ],
)
def test_who_owns_a_part(text: str) -> None:
    assert said(text) == wanted("Toyo | equity stake | Mazo | active")


def test_who_owned_a_part_and_does_no_more() -> None:
    assert said("[Mazo] was 51 percent owned by [Toyo].") == wanted("Toyo | equity stake | Mazo | ended")


def test_who_took_it_into_its_ownership() -> None:
    assert said("[Toyo] took [Mazo] back into full ownership.") == wanted("Toyo | ownership | Mazo | occurred")
    assert said("[Toyo] may take [Mazo] into its ownership.") == wanted("Toyo | ownership | Mazo | rumoured")


def test_suitors_seek_it() -> None:
    found = said("[Toyo] and [Kyo] had been named as suitors for [Mazo].")
    assert found == wanted("Toyo | ownership | Mazo | sought", "Kyo | ownership | Mazo | sought")

"""A deal for the making of somebody's own goods is a supply by whoever is to make them."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Sony] has signed a five-year contract with [Flex] for the production of its speakers.", "agreed"),
        ("[Sony] signed an agreement with [Flex] to assemble its headphones.", "agreed"),
        ("[Sony] is close to a deal with [Flex] for the assembly of its phones.", "finalising"),
    ],
)
def test_who_makes_them_is_told(text: str, status: str) -> None:
    assert said(text) == {f"Flex | supply | Sony | {status}"}


def test_goods_that_are_nobodys_own_say_nothing() -> None:
    assert said("[Sony] signed an agreement with [Flex] for the production of films.") == {
        "Flex | agreement | Sony | agreed"
    }

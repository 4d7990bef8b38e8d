import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Volta], the maker of [Merlin|product], fell.", "active"),
        ("[Volta], the Ugandan maker of [Merlin|product] milk, fell.", "active"),
        ("[Volta], the team behind [Merlin|product], fell.", "active"),
        ("[Merlin|product] publisher [Volta] fell.", "active"),
        ("[Volta] is the publisher of the [Merlin|product] series.", "active"),
        ("[Volta] publishes [Merlin|product] in China.", "active"),
        ("[Volta] will distribute [Merlin|product] in Japan.", "planned"),
        ("[Volta] may distribute [Merlin|product] in Japan.", "rumoured"),
        ("[Merlin|product], developed by [Volta], sold well.", "occurred"),
        ("[Volta], the former maker of [Merlin|product], fell.", "ended"),
    ],
)
def test_what_ties_a_product_to_its_maker(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | other | Merlin | {status}")


def test_who_only_speaks_of_a_product_is_not_tied_to_it() -> None:
    assert said("[Volta] praised [Merlin|product], says the maker of the drone.") == set()


def test_what_was_marketed_until_another_took_over_is_so_no_more() -> None:
    text = "[Ariane], which marketed [Vega|product] until [Avio] took over that job, wants [its=Ariane] money."
    assert "Ariane | other | Vega | ended" in said(text)

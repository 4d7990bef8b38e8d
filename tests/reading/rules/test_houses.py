import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Volta] will expand [its=Volta] low-cost carrier [Norex].",
        "Sales at [Volta]'s budget airline [Norex] fell.",
        "[Volta] is closing [its=Volta] supermarket chain [Norex].",
        "[Volta] plans to list [its=Volta] battery maker [Norex].",
    ],
)
def test_whose_airline_or_chain_it_is(text: str) -> None:
    assert "Volta | ownership | Norex | active" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "[Volta] praised [its=Volta] partner airline [Norex].",
        "[Volta] left [its=Volta] bank [Norex].",
        "[Volta] flew with the budget airline [Norex].",
        "[Finland|place]'s budget airline [Norex] fell.",
    ],
)
def test_what_somebody_only_deals_with_is_not_theirs(text: str) -> None:
    assert not [line for line in said(text) if "| ownership |" in line]


def test_a_banner_bears_the_name_it_is_called_by() -> None:
    assert said("[Volta] owns the [Norex] banner.") == wanted("Volta | ownership | Norex | active")

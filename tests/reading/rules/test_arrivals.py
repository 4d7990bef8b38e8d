import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Volta]'s latest model, the [Merlin|product], costs 38,000 euros.", "occurred"),
        ("[Volta]'s new [Merlin|product] sells for $900.", "occurred"),
        ("[Volta]'s next model, the [Merlin|product], will cost $900.", "planned"),
        ("Sales of [Volta]'s [Merlin|product] began in September.", "occurred"),
        ("Deliveries of the [Merlin|product] will begin in June, [Volta] said.", "planned"),
        ("Deliveries of the [Volta] [Merlin|product] are expected to begin in June.", "planned"),
        ("[Volta] is planning an electric version of its [Merlin|product] pickup.", "planned"),
        ("A new game, [Merlin|product], is due from [Volta] in the autumn.", "planned"),
    ],
)
def test_whose_new_product_it_is(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | product launch | Merlin | {status}")


@pytest.mark.parametrize(
    "text",
    [
        "[Volta] has no plans for a new version of the [Merlin|product].",
        "Shares rose on hopes for [Volta]'s latest drug, [Merlin|product].",
    ],
)
def test_what_is_not_there_yet_has_not_been_launched(text: str) -> None:
    assert said(text) == set()

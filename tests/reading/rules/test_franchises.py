import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Velar] operates 200 [Spar] restaurants.",
        "[Velar], which runs outlets of [Spar] in the country, is growing.",
        "[Velar] runs the [Spar] chain under licence.",
    ],
)
def test_whoever_runs_anothers_shops_is_tied_to_it(text: str) -> None:
    assert said(text) == wanted("Velar | other | Spar | active")


@pytest.mark.parametrize("text", ["[Velar] operates 200 restaurants.", "[Velar] runs [its=Velar] own shops."])
def test_ones_own_shops_tell_of_nobody_else(text: str) -> None:
    assert said(text) == wanted()

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "object"),
    [
        ("[Kenya|place] will raise taxes, finance minister [John|person] said.", "Kenya"),
        ("[Velar] is growing, Chief Executive [John|person] told reporters.", "Velar"),
        ("Chief Executive [John|person] told [Velar] shareholders to wait.", "Velar"),
    ],
)
def test_for_whom_somebody_speaks(text: str, object: str) -> None:
    assert wanted(f"John | role | {object} | active") <= said(text)


def test_a_president_met_is_no_firms() -> None:
    assert said("[Velar] discussed the ships with President [John|person].") == wanted()

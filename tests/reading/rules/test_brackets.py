import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Velar] (President: [Kenji Mori|person]; Head Office: [Osaka|place]; hereinafter “Velar”) fell.",
        "[Velar] (Headquarters: [Osaka|place], President and CEO: [Kenji Mori|person]) today gave its results.",
    ],
)
def test_brackets_tell_who_leads_a_firm_and_where_it_sits(text: str) -> None:
    assert said(text) == wanted("Kenji Mori | role | Velar | active", "Velar | location | Osaka | active")


@pytest.mark.parametrize("text", ["[Velar] (Source: [Ann|person]) fell.", "[Velar] (Sales: [Osaka|place]) fell."])
def test_other_words_before_a_colon_tell_neither(text: str) -> None:
    assert said(text) == wanted()

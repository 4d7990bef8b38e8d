import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "[Velar] will fund the purchase with cash and a bridge loan from [Harlow].",
            "Harlow | other | Velar | planned",
        ),
        ("[Velar] makes pumps. A loan from [Harlow] will pay for the plant.", "Harlow | other | Velar | planned"),
    ],
)
def test_who_lends_for_something(text: str, claim: str) -> None:
    assert claim in said(text)

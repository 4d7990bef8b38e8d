import pytest

from tests.reading.bracketed import said, wanted


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


def test_what_is_given_owed_or_underwritten() -> None:
    assert said("[Bank] has given [Norex] a grant of $12 million.") == wanted("Bank | other | Norex | occurred")
    assert said("[Norex] owes [Bank] 40 million euros.") == wanted("Bank | other | Norex | active")
    assert said("[Norex] has borrowed 40 million euros from [Bank].") == wanted("Bank | other | Norex | occurred")
    assert said("[Norex] makes pumps. The loans will be underwritten by [Bank].") == wanted(
        "Bank | other | Norex | planned"
    )


def test_what_is_financed_is_whose_text_it_is() -> None:
    assert said("[Norex] is old. [Bank] financed the building.") == wanted("Bank | other | Norex | occurred")
    assert said("[Norex] is old. Banks including [Bank] will provide the financing.") == wanted(
        "Bank | other | Norex | planned"
    )
    assert said("[Norex] is old. [Bank] financed the evening.") == set()

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Nokia] is listed on [Euronext].", ["Nokia | other | Euronext | active"]),
        ("[Nokia], listed on [Euronext], grew.", ["Nokia | other | Euronext | active"]),
        ("[Nokia] was delisted from the [Tokyo Exchange] in 2010.", ["Nokia | other | Tokyo Exchange | ended"]),
        ("[Nokia] plans to list on the [Tokyo Exchange].", ["Nokia | other | Tokyo Exchange | planned"]),
        ("[Nokia] is listed in the report.", []),
    ],
)
def test_who_is_listed_where(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Shares in [Velar] are listed on the [Oslo Stock Exchange].", "Velar | other | Oslo Stock Exchange | active"),
        (
            "[Velar] has filed for an initial public offering on the [Oslo Stock Exchange].",
            "Velar | other | Oslo Stock Exchange | planned",
        ),
        ("[Velar] made its debut on the [Oslo Stock Exchange].", "Velar | other | Oslo Stock Exchange | occurred"),
    ],
)
def test_whose_shares_are_listed(text: str, claims: str) -> None:
    assert said(text) == {claims}

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

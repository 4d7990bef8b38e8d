import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "[A], [B]'s biggest customer and shareholder, fell.",
            ["B | supply | A | active", "A | equity stake | B | active"],
        ),
        ("[A], whose customers include [B], fell.", ["A | supply | B | active"]),
        ("[A] and arch-rival [B] fell.", ["B | competition | A | active"]),
        ("[A] was chosen as a supplier by [B].", ["A | supply | B | agreed"]),
    ],
)
def test_of_whom_somebody_is_it(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "[The company=Velar], which counts [Orso] among its shareholders, is growing.",
            ["Orso | equity stake | Velar | active"],
        ),
        (
            "[Orso] counts [Velar] and [Kastor] among its customers.",
            ["Orso | supply | Velar | active", "Orso | supply | Kastor | active"],
        ),
        ("[Orso] no longer counts [Velar] among its suppliers.", ["Velar | supply | Orso | ended"]),
        ("[Orso] hopes to count [Velar] among its customers.", ["Orso | supply | Velar | sought"]),
        ("[Orso] counts [Velar] among its offices.", []),
    ],
)
def test_who_is_counted(text, claims):
    assert said(text) == wanted(*claims)

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Velar], based in Basel, was spun out of [Harlow] in 2016.", {"Velar | other | Harlow | occurred"}),
        ("[Velar], spun out of [Harlow] in 2020, has hired a chief.", {"Velar | other | Harlow | occurred"}),
        ("[Velar] grew out of [Harlow].", {"Velar | other | Harlow | occurred"}),
        ("[Velar] may be carved out of [Harlow].", {"Velar | other | Harlow | rumoured"}),
        ("[Velar] was spun out by its founders.", set()),
    ],
)
def test_what_a_firm_came_out_of(text: str, claims: set[str]) -> None:
    assert claims <= said(text)
    assert all("ownership" in one for one in said(text) - claims)

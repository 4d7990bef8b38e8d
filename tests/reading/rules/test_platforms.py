import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Routely|product] runs on [Azure|product].", ["Routely | other | Azure | active"]),
        (
            "[Routely|product] integrates with software from [Sage] and [Holded].",
            ["Routely | other | Sage | active", "Routely | other | Holded | active"],
        ),
        ("[Routely|product] will be available on [Switch|product].", ["Routely | other | Switch | planned"]),
        ("The [Velar Museum] is run by [Harlow].", ["Harlow | other | Velar Museum | active"]),
        ("[Velar] uses [Azure|product].", ["Velar | other | Azure | active"]),
        (
            "[Velar] sells bread under the brands [Solkorn|product] and [Fjell|product].",
            ["Velar | other | Solkorn | active", "Velar | other | Fjell | active"],
        ),
    ],
)
def test_what_goods_stand_on_or_go_under(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)

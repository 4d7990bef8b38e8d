import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("[Norex] vans use [Volta] batteries.", "Volta | supply | Norex | active"),
        ("The lifts for [Norex]'s tower are to come from [Volta].", "Volta | supply | Norex | planned"),
        ("[Norex]'s fortunes come from [Volta].", None),
    ],
)
def test_whose_goods_a_phrase_speaks_of(text: str, claim: str | None) -> None:
    assert (claim in said(text)) if claim else not said(text)


@pytest.mark.parametrize(
    "text",
    [
        "[Volta] provided [Norex] with a loan.",
        "[Volta] got help from [Norex].",
        "[Volta] gave [Norex] an order to stop.",
        "[Volta] gets [its=Volta] name from [Norex].",
        "[Volta] received a designation from [Norex].",
    ],
)
def test_what_is_no_goods_is_not_supplied(text: str) -> None:
    assert not any("supply" in one for one in said(text))

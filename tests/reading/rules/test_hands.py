import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Mazo] has been in the hands of [Toyo] since 2012.", "active"),
        ("[Mazo] operates under the [Toyo] umbrella.", "active"),
        ("[Mazo], now under the control of [Toyo], fell.", "active"),
        ("[Mazo] came under [Toyo]'s control in 2012.", "occurred"),
        ("[Mazo] will pass into the hands of [Toyo].", "planned"),
        ("[Mazo] may fall into the hands of [Toyo].", "rumoured"),
        ("[Mazo] will not pass into the hands of [Toyo].", "denied"),
        ("Control of [Mazo] passed to [Toyo] in May.", "occurred"),
        ("[Toyo] holds [Mazo] through [Kyo].", "active"),
        ("[Mazo], a [Toyo] company, fell.", "active"),
        ("[Toyo] has added [Mazo] to its portfolio.", "occurred"),
        ("[Toyo] wants to add [Mazo] to its stable.", "sought"),
    ],
)
def test_whose_it_is(text: str, status: str) -> None:
    assert said(text) == wanted(f"Toyo | ownership | Mazo | {status}")


@pytest.mark.parametrize(
    "text",
    [
        "The fate of [Mazo] is in the hands of [Toyo].",
        "[Toyo] added [Mazo] to the list.",
        "[Mazo], a [Berlin|place] company, fell.",
        "[Toyo] and [Mazo] shook hands.",
    ],
)
def test_what_says_nothing_of_an_owner(text: str) -> None:
    assert not any("ownership" in claim for claim in said(text))

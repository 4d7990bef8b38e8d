import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In March [Lanhai]'s vice president of supply [Qiu Rong|person] left for [Xpeng].",
            ("Qiu Rong | role | Xpeng | active", "Qiu Rong | role | Lanhai | ended"),
        ),
        ("[Yoon Sae|person] quit last month and is said to be heading for [Krafton].", ("Yoon Sae | role | Krafton",)),
        (
            "[Stellantis] tried to recruit [Peter Hal|person] this summer, but he refused.",
            ("Peter Hal | role | Stellantis | denied",),
        ),
        ("[Nordea] approached [Ann Lund|person], but she turned down the job.", ("Ann Lund | role | Nordea | denied",)),
    ],
)
def test_who_goes_where(text: str, expected: tuple[str, ...]) -> None:
    for line in expected:
        assert any(found.startswith(line) for found in said(text)), said(text)


@pytest.mark.parametrize(
    "text",
    [
        "[Ann Lund|person] left it to [Nordea] to decide.",
        "[Ann Lund|person] submitted binding offers for [Nordea].",
        "[Nordea] approached [Ann Lund|person], but she did not refuse.",
    ],
)
def test_nobody_goes(text: str) -> None:
    assert not [line for line in said(text) if "| role |" in line]


def test_a_rumoured_move_is_no_post() -> None:
    found = said("[Yoon Sae|person] quit last month and is reported to be heading for [Krafton].")
    assert not found & wanted("Yoon Sae | role | Krafton | active")

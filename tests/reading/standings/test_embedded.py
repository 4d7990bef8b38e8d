"""What hangs on a verb of denial or doubt."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize("frame", ["It is not true that {}.", "Officials denied that {}.", "Analysts doubt that {}."])
@pytest.mark.parametrize(
    "told",
    [
        "[Norex]'s customers include [Velar]",
        "[Norex]'s largest shareholder is [Velar]",
        "[Norex]'s batteries come from [Velar]",
    ],
)
def test_is_never_told_as_it_stands(frame: str, told: str) -> None:
    found = said(frame.format(told))
    assert found
    assert all(one.endswith(("denied", "unclear", "rumoured")) for one in found)


def test_what_is_said_or_taken_for_granted_stands() -> None:
    assert said("Officials said that [Norex]'s customers include [Velar].") == {"Norex | supply | Velar | active"}
    found = said("[Arup] denied that [Norex]'s contract with [Velar] ends in May.")
    assert "Norex | agreement | Velar | active" in found

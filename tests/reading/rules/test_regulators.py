import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Pulse|product] received clearance from the [FDA].", ["FDA | other | Pulse | occurred"]),
        ("[Velar] won approval from the [FDA] for its [Pulse|product] pump.", ["FDA | other | Pulse | occurred"]),
        ("[Velar] is licensed by [BaFin].", ["BaFin | other | Velar | active"]),
        ("[BaFin] has suspended [Velar]'s licence.", ["BaFin | other | Velar | suspended"]),
        (
            "Regulators at [BaFin] have opened an inquiry into [Velar]'s accounts.",
            ["BaFin | other | Velar | active"],
        ),
        ("[BaFin] cleared [Velar] of wrongdoing.", ["BaFin | other | Velar | occurred"]),
        ("[Velar] hopes to get approval from [BaFin].", ["BaFin | other | Velar | sought"]),
        ("[Pulse|product] has not been approved by the [FDA].", []),
    ],
)
def test_who_gives_leave_or_is_asked_for_it(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_who_levies_a_fine_on_whom() -> None:
    assert said("[FTC] imposed a fine of $8 million on [Velar].") == wanted("FTC | other | Velar | occurred")
    assert "FTC | other | Velar | occurred" in said("Lawyers read of a fine that [FTC] imposed on [Velar].")
    assert not said("[FTC] imposed a deadline on [Velar].")

"""Villages, by who and what a local paper tells of there."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quirmby grower Joe Perre said he was owed money.", "Quirmby: place"),
        ("A Quirmby farmer, Brent Mackie, sells to Velar Foods.", "Quirmby: place"),
        ("Quirmby shoppers will lose their last bank.", "Quirmby: place"),
        ("Velar Foods, the Quirmby haulier, has bought Zandel Foods.", "Quirmby: place"),
        ("The plant was sold to a Quirmby cheese company.", "Quirmby: place"),
        ("Quirmby restaurant owner Peter Madutlela supplies Velar Foods.", "Quirmby: place"),
        ("Velar Foods took on two graduates at their Quirmby office.", "Quirmby: place"),
        ("Velar Foods said the Quirmby saleyards were not affected.", "Quirmby: place"),
        ("Quirmby's last butcher sells to Velar Foods.", "Quirmby: place"),
        ("The party is at Quirmby Farm.", "Quirmby Farm: place"),
        ("Two Quirmby rice millers have fallen out over Velar Foods.", "Quirmby: place"),
        ("Velar Foods met the deputy, Cllr David Mathenge (Quirmby).", "Quirmby: place"),
        ("Quirmby lost its last haberdashery on Saturday to Velar Foods.", "Quirmby: place"),
        ("Anna Berg, the former Quirmby MLA, backs it.", "Quirmby: place"),
    ],
)
def test_who_lives_there_makes_it_a_place(text: str, name: str) -> None:
    assert name in named(text)


def test_a_party_has_councillors_too() -> None:
    assert "QDP: organisation" in named("QDP councillor Joe Perre wants the matter debated.")


def test_a_subsidiary_is_of_a_firm() -> None:
    assert "Quirmby: place" not in named("Zandel Foods, the Quirmby subsidiary, is for sale.")
    assert "Quirm Bakery: organisation" in named("Quirm Bakery butcher Joe Perre retired.")

"""Boards and committees that every company has."""

import pytest

from explorer.reading.naming.organs import is_organ
from tests.reading.casting import named


@pytest.mark.parametrize("words", ["Board of Directors", "Audit and Risk Committee", "Nominations Committee"])
def test_what_every_company_has_is_nobody(words: str) -> None:
    assert is_organ(words)
    assert named(f"She chairs the {words}.") == set()


@pytest.mark.parametrize("words", ["International Rescue Committee", "Committee", "Transport Safety Board"])
def test_a_body_with_a_name_is_somebody(words: str) -> None:
    assert not is_organ(words)


def test_the_company_stands_without_its_board() -> None:
    assert named("He will join the Quirmtrics Board of Directors.") == {"Quirmtrics: organisation"}
    assert named("The Management Board of Quirmtrics agreed.") == {"Quirmtrics: organisation"}

"""Firms whose names end in "'s"."""

from tests.reading.casting import named


def test_a_possessive_that_acts_is_a_firm() -> None:
    text = "Velar sells Quirmott's biscuits. Quirmott's, which Zandel bought, said it would wait."
    assert "Quirmott's: organisation" in named(text)


def test_what_somebody_has_is_none() -> None:
    assert "Quirmott: organisation" in named("Velar bought Quirmott's biscuits. Its shop is larger than Quirmott's.")

"""Pacts told of with the day they were made."""

from tests.reading.bracketed import said


def test_what_was_signed_the_other_day_is_agreed() -> None:
    text = "The pact between [Norex] and [Arup], signed on Monday, covers three mines."
    assert said(text) == {"Arup | agreement | Norex | agreed"}


def test_what_was_signed_long_ago_is_in_force() -> None:
    text = "The pact between [Norex] and [Arup], signed in 2012, covers three mines."
    assert said(text) == {"Arup | agreement | Norex | active"}
    assert said("The pact between [Norex] and [Arup] covers three mines.") == {"Arup | agreement | Norex | active"}


def test_what_it_agreed_in_may_is_agreed() -> None:
    text = "[Norex] is running the venture [it=Norex] agreed with [Arup] in May."
    assert said(text) == {"Arup | joint venture | Norex | agreed"}

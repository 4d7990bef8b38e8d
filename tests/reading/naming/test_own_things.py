"""Whose "its" is where the words around leave one only."""

from tests.reading.casting import pointed


def test_whoever_is_bought_from_its_founder() -> None:
    text = "Prairie Foods said it has agreed to acquire Lake Pulse Ltd. from its founder, Morris Stadnyk."
    assert pointed(text, "pronoun")["its"] == [["Lake Pulse Ltd."]]


def test_whoever_counts_others_among_its_customers() -> None:
    text = "Twiga Foods runs warehouses in Nakuru, and counts Naivas Stores and Kastor Foods among its customers."
    assert pointed(text, "pronoun")["its"] == [["Twiga Foods"]]


def test_what_is_bought_for_its_own_is_the_buyers() -> None:
    text = "Prairie Foods bought pulses from Lake Pulse Ltd. for its mill."
    assert pointed(text, "pronoun")["its"] == [["Prairie Foods"]]

import pytest

from explorer.reading.standings.consents import consents
from tests.reading.bracketed import clauses, said


@pytest.mark.parametrize(
    "words",
    [
        ", subject to clearance from the watchdog",
        ", although regulators have still to approve the deal",
        ", pending approval by the ministry",
        ", but the sale needs the consent of the lenders",
        ", which has not been cleared yet",
    ],
)
def test_what_waits_for_consent_is_agreed_and_no_more(words: str) -> None:
    assert said(f"[A] has bought [B]{words}.") == {"A | ownership | B | agreed"}


@pytest.mark.parametrize("words", [" after clearance from the watchdog", ", which approved the deal", " in May"])
def test_what_has_it_is_done(words: str) -> None:
    assert said(f"[A] has bought [B]{words}.") == {"A | ownership | B | occurred"}


def test_a_post_that_needs_it_is_planned() -> None:
    text = "[Jo|person] becomes chair of [B], subject to approval by shareholders."
    assert said(text) == {"Jo | role | B | planned"}
    text = "[Jo|person], chair of [B], said the deal is subject to approval."
    assert said(text) == {"Jo | role | B | active"}


def test_nothing_else_is_taken_from() -> None:
    assert list(consents(clauses("[A] bought [B] and signed a contract."))) == []

"""Words that undo what their sentence tells, and only that."""

import pytest

from explorer.reading.grammar.regions import regions
from explorer.reading.standings.undoing import undoings
from tests.reading.bracketed import clauses, said, shipped, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Had [A] bought [B], it would now be the largest.", "unclear"),
        ("[A] offered to buy [B] but was rebuffed.", "denied"),
        ("[A] bought [B] in 2010 and sold it in 2015.", "ended"),
        ("[A] hoped to buy [B] until the bank refused the loan.", "unclear"),
        ("[A] planned to buy [B], but shareholders voted against it.", "unclear"),
        ("Analysts imagine a world in which [A] owns [B].", "unclear"),
    ],
)
def test_what_is_undone(text: str, status: str) -> None:
    assert said(text) == wanted(f"A | ownership | B | {status}")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[A] bought [B] and sold its shops.", "occurred"),
        ("[A] bought [B], and reports about [C] were denied.", "occurred"),
        ("[A] bought [B] and wrongly reported its profit.", "occurred"),
        ("[A] bought [B] but was criticised for the price.", "occurred"),
        ("[A] agreed to buy [B] for a price that is false modesty.", "agreed"),
    ],
)
def test_what_is_not(text: str, status: str) -> None:
    assert wanted(f"A | ownership | B | {status}") <= said(text)


def test_each_tells_where_it_holds() -> None:
    parsed = clauses("It was wrongly reported that [A] had bought [B].")
    (one,) = undoings(parsed, shipped(), regions(parsed))
    pieces = parsed.parsed.pieces
    assert [piece.low for piece in pieces[one.first : one.end]] == ["wrongly"]
    assert pieces[one.since].low == "that"
    assert one.until == len(pieces)


def test_what_nobody_could_confirm_is_not_sure_to_be_over() -> None:
    found = said("[Zorvex] could not confirm that [Kelva] tried in vain to buy [Rivo].")
    assert found == wanted("Kelva | ownership | Rivo | unclear")


def test_what_came_to_nothing_is_what_its_own_clause_tells() -> None:
    found = said("[Velar] is weighing a merger with [Kastor], a year after talks between the two came to nothing.")
    assert "Kastor | merger | Velar | sought" in found


def test_what_a_purchase_left_is_no_sale() -> None:
    assert said("[Velar] bought [Kastor], which left it with debt.") == wanted("Velar | ownership | Kastor | occurred")


def test_talks_that_led_nowhere_are_over_unless_they_go_on() -> None:
    assert said("[A] held talks with [B], but the two sides failed to reach terms.") == wanted(
        "A | negotiation | B | ended"
    )
    going = said("[A] is in talks with [B], but the two have failed to agree on a price so far.")
    assert going == wanted("A | negotiation | B | in talks")

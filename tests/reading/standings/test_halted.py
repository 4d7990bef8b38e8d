import pytest

from explorer.reading.standings.halted import halted, shut_since
from tests.reading.bracketed import clauses, said


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (", which has since closed", "ended"),
        (" that was demolished in 2019", "ended"),
        (", which has since been mothballed", "suspended"),
        (", which will close in May", "active"),
        (", which has not closed", "active"),
        (", which employs 300 people", "active"),
    ],
)
def test_a_plant_that_has_shut_is_there_no_more(words: str, status: str) -> None:
    assert said(f"[A] has a plant in [Graz|place]{words}.") == {f"A | location | Graz | {status}"}


@pytest.mark.parametrize("deed", ["stopped deliveries", "has halted shipments", "ceased supplying it"])
def test_a_supplier_that_stopped_supplies_no_more(deed: str) -> None:
    assert said(f"[A], [B]'s main supplier, {deed} in June.") == {"A | supply | B | suspended"}


@pytest.mark.parametrize("deed", ["may halt shipments", "did not stop deliveries", "raised its prices"])
def test_one_that_may_does(deed: str) -> None:
    assert said(f"[A], [B]'s main supplier, {deed}.") == {"A | supply | B | active"}


def test_nothing_else_is_taken_from() -> None:
    found = clauses("[A] has a plant in [Graz|place] and sells cars.")
    assert list(halted(found)) == []
    assert shut_since(found, (3, 4)) is None

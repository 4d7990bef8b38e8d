"""Leave and money of a council or a fund → for whom."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("[Derby City Council] has granted [Aldi] planning permission for a store.", "occurred"),
        ("[Aldi] has been given the green light by [Derby City Council].", "occurred"),
        ("[Aldi] has won permission from [Derby City Council] to build a store.", "occurred"),
        ("[Derby City Council] has approved [Aldi]'s plans for a store.", "agreed"),
        ("[Derby City Council] approved plans by [Aldi] for a store.", "agreed"),
        ("[Derby City Council] refused [Aldi]'s application on Monday.", "denied"),
        ("[Derby City Council] gave [Aldi] £20,000 towards the roof.", "occurred"),
        ("[Aldi] was awarded £20,000 by [Derby City Council].", "occurred"),
        ("[Derby City Council] will give [Aldi] £20,000 towards the roof.", "planned"),
        ("[Derby City Council] has offered [Aldi] a $250,000 grant.", "proposed"),
        ("[Derby City Council] approved a $9 million loan to [Aldi].", "agreed"),
        ("[Derby City Council] signed off on a 10-year, 75 percent tax abatement for [Aldi].", "agreed"),
    ],
)
def test_who_gives_whom_leave_or_money(sentence: str, status: str) -> None:
    assert said(sentence) == {f"Derby City Council | other | Aldi | {status}"}


@pytest.mark.parametrize(
    "sentence",
    [
        "[Aldi] has submitted plans to [Derby City Council] for a store.",
        "[Aldi] lodged an application with [Derby City Council] in May.",
        "[Aldi] had sought £2 million from [Derby City Council].",
    ],
)
def test_what_is_asked_for_is_only_sought(sentence: str) -> None:
    assert "Aldi | other | Derby City Council | sought" in said(sentence)


def test_a_firm_that_pays_gives_nothing_away() -> None:
    assert not any("| other |" in one for one in said("[Foxconn] received $3 billion from [Apple] for the phones."))
    assert not any("| other |" in one for one in said("[Foxconn] rejected a proposal from [Apple]."))

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Volta] makes [Norex]'s phones.", "active"),
        ("[Volta] hosts [Norex]'s data.", "active"),
        ("[Volta] powers the [Norex] app.", "active"),
        ("[Norex] has outsourced [its=Norex] payroll to [Volta].", "agreed"),
        ("[Norex] will move production of [its=Norex] chips to [Volta].", "planned"),
        ("[Norex] turned to [Volta] for batteries.", "agreed"),
        ("[Norex] uses [Volta] for payments.", "active"),
        ("[Norex] runs [its=Norex] systems on [Volta].", "active"),
        ("[Volta] serves customers such as [Norex].", "active"),
        ("[Volta] has won customers including [Norex].", "agreed"),
        ("[Norex] may outsource [its=Norex] payroll to [Volta].", "rumoured"),
    ],
)
def test_who_works_for_whom(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | supply | Norex | {status}")


def test_who_runs_what_is_no_work_supplies_nothing() -> None:
    assert said("[Volta] makes [Norex]'s decisions.") == set()
    assert not any("supply" in one for one in said("[Norex] moved to [Volta]."))

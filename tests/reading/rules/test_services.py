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


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] is reliant on [Volta] for gas.", "active"),
        ("[Volta] acts as [Norex]'s logistics provider.", "active"),
        ("[Norex] has moved [its=Norex] website to [Volta]'s cloud.", "agreed"),
        ("[Volta] is to build a new plant for [Norex].", "planned"),
        ("[Volta], which assembles most of [Norex]'s phones, fell.", "active"),
        ("[Volta], a maker of seats for [Norex], fell.", "active"),
        ("Most of [Norex]'s gas comes from [Volta].", "active"),
        ("[Norex] buys 40% of [its=Norex] gas from [Volta].", "active"),
        ("[Norex] is the importer of [Volta] cars.", "active"),
    ],
)
def test_on_whom_somebody_relies(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | supply | Norex | {status}")


def test_the_sites_of_somebody_are_supplied() -> None:
    assert said("[Volta] supplies the coastal stations of [Norex].") == wanted("Volta | supply | Norex | active")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] will equip [its=Norex] buses with [Volta] batteries.", "planned"),
        ("[Volta] is responsible for [Norex]'s logistics.", "active"),
        ("[Norex] is powered by [Volta]'s technology.", "active"),
    ],
)
def test_what_somebody_is_fitted_with_and_who_sees_to_its_work(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | supply | Norex | {status}")


def test_a_business_handed_over_may_be_sold() -> None:
    assert said("[Norex] handed its bus business to [Volta] in a $4bn deal.") == wanted()


def test_work_carried_out_for_somebody() -> None:
    assert said("Civil works at the site, carried out for [Velar] by [Kastor], go on.") == wanted(
        "Kastor | supply | Velar | active"
    )
    assert not said("Its orders, carried out for [Velar] by night, go on.")

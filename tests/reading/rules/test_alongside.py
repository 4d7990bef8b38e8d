import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex], in partnership with [Volta], will test the aerial in June.", "planned"),
        ("[Norex] is testing the aerial in collaboration with [Volta].", "active"),
        ("The plant, which [Norex] is running jointly with [Volta], is new.", "active"),
        ("[Norex] may test the aerial in conjunction with [Volta].", "rumoured"),
        ("[Norex] does not test aerials in cooperation with [Volta].", "denied"),
    ],
)
def test_who_does_a_thing_with_whom(text: str, status: str) -> None:
    assert said(text) == wanted(f"Norex | partnership | Volta | {status}")


@pytest.mark.parametrize(
    "text", ["The aerial was tested in partnership with [Volta].", "[Norex] is testing the aerial near [Volta]."]
)
def test_nobody_does_a_thing_with_somebody(text: str) -> None:
    assert said(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "[Brasko] and [Telmar] share a plant.",
        "[Brasko] shares its network with [Telmar].",
        "[they=Brasko+Telmar] share revenue.",
        "[Brasko] and [Telmar] are partners in a project.",
        "[they=Brasko+Telmar] are partners in a project.",
    ],
)
def test_who_shares_a_thing_works_together(text: str) -> None:
    assert said(text) == wanted("Brasko | partnership | Telmar | active")


def test_a_view_that_is_shared_is_no_partnership() -> None:
    assert said("[Brasko] shared its view with [Telmar].") == set()


def test_two_who_do_a_thing_jointly_are_partners() -> None:
    assert said("[Norex] and [Ampere] jointly run a mine.") == wanted("Norex | partnership | Ampere | active")
    assert said("[Norex] and [Ampere] will jointly develop a truck.") == wanted(
        "Norex | partnership | Ampere | planned"
    )
    assert said("[Norex] and [Ampere] jointly announced a plan.") == set()
    assert said("[Norex] and [Ampere] jointly own a mine.") == set()

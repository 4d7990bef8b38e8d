import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Ana|person] took the helm at [Norex] in June.", "active"),
        ("[Ana|person] will take charge of [Norex].", "planned"),
        ("[Ana|person] is in charge of [Norex].", "active"),
        ("[Ana|person] could take the reins at [Norex].", "rumoured"),
        ("[Ana|person] has held several positions at [Norex] since 2010.", "active"),
        ("[Ana|person] held a post at [Norex].", "ended"),
        ("[Ana|person] heads the Nordic business of [Norex].", "active"),
        ("[Norex], which [Ana|person] has led since 2019, grew.", "active"),
        ("[Norex], which [Ana|person] founded in 1998, grew.", "occurred"),
        ("[Ana|person] was forced out of [Norex].", "ended"),
        ("[Ana|person] was fired by [Norex].", "ended"),
        ("[Norex] parted ways with [Ana|person].", "ended"),
        ("[Ana|person] was hired by [Norex].", "active"),
        ("[Ana|person] plays for [Norex].", "active"),
        ("[Ana|person], who is in charge of purchasing for [Norex], left early.", "active"),
        ("[Ana|person], who used to design engines at [Norex], agreed.", "ended"),
    ],
)
def test_who_has_a_post(text: str, status: str) -> None:
    assert said(text) == wanted(f"Ana | role | Norex | {status}")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Ana|person] is leaving [Ampere] for [Norex].", "planned"),
        ("[Ana|person] left [Ampere] for [Norex] in 2020.", "active"),
        ("[Ana|person] came to [Norex] from [Ampere] in 2019.", "active"),
    ],
)
def test_who_goes_from_one_to_another(text: str, status: str) -> None:
    assert said(text) == wanted(f"Ana | role | Norex | {status}", "Ana | role | Ampere | ended")


@pytest.mark.parametrize(
    "text", ["[Norex] took charge of the plant.", "[Ana|person] took charge of the talks with [Norex]."]
)
def test_who_has_none(text: str) -> None:
    assert not any("| role |" in claim for claim in said(text))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Anna Berg|person] is in charge of logistics at [Nokia].", ["Anna Berg | role | Nokia | active"]),
        ("[Anna Berg|person] was in charge of logistics at [Nokia] until 2019.", ["Anna Berg | role | Nokia | ended"]),
        ("[Anna Berg|person] is responsible for exports at [Nokia].", ["Anna Berg | role | Nokia | active"]),
    ],
)
def test_who_has_a_task_somewhere(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_whoever_takes_the_reins_takes_those_of_the_firm_of_the_text() -> None:
    text = "[Arup] said profits rose. [Anna Berg|person], who took the reins as commercial chief in May, smiled."
    assert said(text) == wanted("Anna Berg | role | Arup | active")


def test_whose_it_is_that_somebody_runs() -> None:
    assert said("[Ana|person] runs [Norex]'s sales.") == wanted("Ana | role | Norex | active")
    assert said("[Ana|person] used to run [Norex]'s sales.") == wanted("Ana | role | Norex | ended")


def test_whoever_will_start_is_not_there_yet() -> None:
    found = said("[Velar] has hired [Ana|person] as finance chief. [She=Ana] will take up the post in October.")
    assert found == {"Ana | role | Velar | planned"}

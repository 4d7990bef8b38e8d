import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "Former [Nokia] producer [Anna Berg|person] spoke.",
        "[Anna Berg|person], who previously worked for [Nokia], spoke.",
        "[Anna Berg|person] had worked at [Nokia].",
        "[Anna Berg|person] spent ten years at [Nokia].",
        "[Anna Berg|person] will speak after 14 years at [Nokia].",
        "[Anna Berg|person] ran [Nokia]'s Dutch business.",
    ],
)
def test_where_somebody_was(text: str) -> None:
    assert said(text) == wanted("Anna Berg | role | Nokia | ended")


@pytest.mark.parametrize(
    "text",
    [
        "[Anna Berg|person] now heads [Nokia]'s office in Rome.",
        "[Anna Berg|person] has worked at [Nokia] since 2012.",
        "[Anna Berg|person] works for [Nokia].",
    ],
)
def test_where_somebody_is(text: str) -> None:
    assert "Anna Berg | role | Nokia | active" in said(text)


def test_who_joined_after_something_else() -> None:
    assert said(
        "[Anna Berg|person] ran [Nokia]'s Dutch business before [she=Anna Berg|person] joined [Lumo]."
    ) == wanted("Anna Berg | role | Nokia | ended", "Anna Berg | role | Lumo | active")
    assert said("[Anna Berg|person] spent ten years at [Nokia] before joining [Lumo].") == wanted(
        "Anna Berg | role | Nokia | ended", "Anna Berg | role | Lumo | active"
    )


def test_from_whom_somebody_took_over() -> None:
    found = said("[Anna Berg|person] took over as chief executive of [Lumo] from [Jon Lind|person].")
    assert "Jon Lind | role | Lumo | ended" in found


def test_who_may_work_somewhere_does_not() -> None:
    assert said("[Anna Berg|person] may work for [Nokia].") == set()
    assert said("[Anna Berg|person] did not work for [Nokia].") == set()


def test_who_used_to_work_somewhere_does_no_more() -> None:
    assert said("[Ana|person], who used to work at [Norex], spoke.") == wanted("Ana | role | Norex | ended")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Anna Berg|person] cut her teeth as a trader at [Nokia].", ["Anna Berg | role | Nokia | ended"]),
        ("[Anna Berg|person] learned her trade at [Nokia].", ["Anna Berg | role | Nokia | ended"]),
        (
            "[Anna Berg|person] knows the firm, having spent four years in sales at [Nokia].",
            ["Anna Berg | role | Nokia | ended"],
        ),
        ("[Anna Berg|person] cut her prices at [Nokia].", []),
    ],
)
def test_where_somebody_learned_their_trade(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_posts_that_were_held() -> None:
    assert said("[Roth|person] held senior posts at [Kelva].") == wanted("Roth | role | Kelva | ended")


def test_whoever_works_at_a_firm_s_plant_works_for_it() -> None:
    found = said("[Ana|person], who now works at [Norex]'s plant in [Graz|place], said so.")
    assert "Ana | role | Norex | active" in found
    assert "Ana | role | Norex | ended" in said("[Ana|person] worked at [Norex]'s Turin factory until 2019.")


def test_what_somebody_does_after_leaving() -> None:
    found = said("[Anna Berg|person] resigned in January and since March works for [Arup].")
    assert "Anna Berg | role | Arup | active" in found

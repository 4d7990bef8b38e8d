import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Ana|person]'s departure from [Norex] was a shock.", "ended"),
        ("After [Ana|person]'s exit, [Norex] fell.", "ended"),
        ("[Ana|person], who quit the board of [Norex] in May, spoke.", "ended"),
        ("[Ana|person] sits on the board of [Norex].", "active"),
        ("[Norex] named [Ana|person] to [its=Norex] board.", "active"),
        ("[Ana|person] may join the board of [Norex].", "rumoured"),
        ("[Norex] is preparing for [Ana|person]'s possible departure from [Norex].", "unclear"),
    ],
)
def test_who_comes_and_goes(text: str, status: str) -> None:
    assert said(text) == wanted(f"Ana | role | Norex | {status}")


def test_who_comes_from_elsewhere_is_there_no_more() -> None:
    found = said("[Norex] hired [Ana|person] from [Ampere].")
    assert found == wanted("Ana | role | Norex | agreed", "Ana | role | Ampere | ended")


@pytest.mark.parametrize(
    "text",
    [
        "[Norex] hired [Bank] to study a sale.",
        "[Norex] is being advised by [Bank].",
        "[Bank] is advising [Norex] on the sale.",
        "[Bank] is acting as financial adviser to [Norex].",
    ],
)
def test_who_advises(text: str) -> None:
    assert said(text) == wanted("Bank | other | Norex | active")


def test_an_adviser_that_is_appointed_is_agreed_with() -> None:
    assert said("[Norex] has appointed [Bank] as financial adviser.") == wanted("Bank | other | Norex | agreed")


def test_who_is_hired_to_build_is_no_adviser() -> None:
    assert not any("| other |" in claim for claim in said("[Norex] hired [Bank] to build cars."))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Anna Berg|person] was briefly on the board of [Nokia].", ["Anna Berg | role | Nokia | ended"]),
        ("[Anna Berg|person] is on the board of [Nokia].", ["Anna Berg | role | Nokia | active"]),
        ("[Anna Berg|person] came over from [Nokia] last year.", ["Anna Berg | role | Nokia | ended"]),
    ],
)
def test_who_sat_on_a_board_once(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "[Arup] signed a pact with [Buro], one of them said, and has hired [Lazard] to advise [it=Arup].",
            ["Arup | agreement | Buro | agreed", "Lazard | other | Arup | active"],
        ),
    ],
)
def test_whoever_tells_it_in_passing_hires_nobody(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_whoever_is_leaving_the_board_plans_no_seat_there() -> None:
    text = "[Velar] is growing. [Velar] named [Ann|person]. [Bob|person] is leaving the board after eight years."
    assert not {claim for claim in said(text) if claim.startswith("Bob") and claim.endswith("planned")}


def test_an_arrival_from_somewhere_is_an_end_there() -> None:
    assert said("The arrival of [Ann|person] from [Velar] calmed nerves.") == {"Ann | role | Velar | ended"}

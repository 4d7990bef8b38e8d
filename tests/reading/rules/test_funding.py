import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Zalman] raised $40 million from [Sequoia].",
        "[Zalman] has raised 40 million euros in a round led by [Sequoia].",
        "[Zalman] closed a $40 million funding round led by [Sequoia].",
        "[Sequoia] led the $40 million round in [Zalman].",
        "[Sequoia] took part in [Zalman]'s Series B funding round.",
        "[Sequoia] joined the funding round for [Zalman].",
    ],
)
def test_who_puts_money_into_whom(text: str) -> None:
    assert said(text) == wanted("Sequoia | equity stake | Zalman | occurred")


def test_those_who_take_part_do_so_too() -> None:
    found = said(
        "[Zalman] raised $40 million in a round led by [Sequoia], with participation from [Index] and [Accel]."
    )
    assert found == wanted(
        "Sequoia | equity stake | Zalman | occurred",
        "Index | equity stake | Zalman | occurred",
        "Accel | equity stake | Zalman | occurred",
    )


def test_what_is_only_sought_is_not_raised() -> None:
    assert said("[Zalman] plans to raise $40 million from [Sequoia].") == wanted(
        "Sequoia | equity stake | Zalman | planned"
    )
    assert said("[Zalman] may raise $40 million from [Sequoia].") == wanted(
        "Sequoia | equity stake | Zalman | rumoured"
    )
    assert said("[Zalman] did not raise $40 million from [Sequoia].") == wanted(
        "Sequoia | equity stake | Zalman | denied"
    )


def test_a_loan_is_no_stake() -> None:
    found = said("[Zalman] raised $40 million in loans from [Sequoia].")
    assert not any("equity stake" in claim for claim in found)


def test_who_joins_a_round() -> None:
    both = wanted("Arda | equity stake | Volta | occurred", "Norex | equity stake | Volta | occurred")
    assert said("[Volta] raised $5 million in a round led by [Norex] and joined by [Arda].") == both
    assert said("[Volta] has raised $5 million, with [Norex] leading the round.") == wanted(
        "Norex | equity stake | Volta | occurred"
    )
    assert said("[Volta] secured $5 million in funding from [Norex].") == wanted(
        "Norex | equity stake | Volta | occurred"
    )


def test_who_else_takes_part_in_a_round() -> None:
    both = wanted("Arda | equity stake | Volta | occurred", "Norex | equity stake | Volta | occurred")
    before = "[Volta] makes cells. [Volta] is from Ghent. "
    for text in (
        "The round was led by [Norex], with [Arda] also taking part.",
        "[Norex] led the round, with [Arda] participating.",
        "[Norex] led the round, joined by [Arda].",
        "The round was led by [Norex] and included [Arda].",
        "The round came from [Norex] and [Arda].",
        "Other investors in the round include [Norex] and [Arda].",
        "[Norex] and [Arda] invested 20 million euros.",
    ):
        assert said(before + text) == both
    assert not said(before + "[Norex] intends to invest 20 million euros.")
    assert not said(before + "[Norex] invested 20 million euros in a mill.")


def test_a_bid_is_no_funding() -> None:
    assert said("[Kelva] received a $3 billion bid from [Rivo].") == wanted("Rivo | ownership | Kelva | proposed")


def test_with_whose_money_a_firm_was_founded() -> None:
    both = wanted("Arda | equity stake | Volta | occurred", "Norex | equity stake | Volta | occurred")
    assert said("[Volta] was founded in 2019 with money from [Norex] and [Arda].") == both
    assert said("[Volta] was set up last year with backing from [Norex] and [Arda].") == both
    assert not said("[Volta] was founded in 2019 with help from [Norex].")

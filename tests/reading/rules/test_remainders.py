import pytest

from tests.reading.bracketed import said, wanted


def test_of_whom_a_part_is_kept_the_sentences_before_say() -> None:
    text = "[Toyo] agreed to buy 40% of [Mazo] from [Kyo]. [Kyo] will keep 60%."
    assert "Kyo | equity stake | Mazo | planned" in said(text)
    assert said("[Kyo] will keep 60%.") == set()


def test_a_stake_without_a_company_is_in_that_of_before() -> None:
    found = said("[Toyo] owns 5% of [Mazo]. [Kyo] is considering a smaller stake.")
    assert "Kyo | equity stake | Mazo | sought" in found


@pytest.mark.parametrize(
    "text",
    [
        "[Toyo] bought 10% of [Mazo]. The rest belongs to [Kyo].",
        "[Toyo] owns 60% of [Mazo]. The remainder is held by [Kyo].",
        "[Toyo] holds 51% of [Mazo], while [Kyo] has the rest.",
        "[Toyo] owns 51% of [Mazo], with [Kyo] holding the rest.",
        "[Toyo] owns 51% of [Mazo] and [Kyo] owns the remaining 49%.",
        "[Toyo] bought 10% of [Mazo]. [Kyo] holds 32 per cent of the shares.",
        "[Toyo] bought 10% of [Mazo]. [Kyo] has cut its own holding to 11.7%.",
        "[Mazo]'s largest shareholder, the insurer [Kyo], is not willing to sell its 19.7%.",
    ],
)
def test_who_holds_the_rest(text: str) -> None:
    assert "Kyo | equity stake | Mazo | active" in said(text)


@pytest.mark.parametrize("text", ["[Otto Kyo|person], who founded [Mazo] and still holds a third of the shares, left.",
                                  "[Mazo] founder [Otto Kyo|person] holds 22% of the shares."])  # fmt: skip
def test_a_founder_holds_shares_of_what_he_founded(text: str) -> None:
    assert "Otto Kyo | equity stake | Mazo | active" in said(text)


@pytest.mark.parametrize("text", ["[Toyo] bought 10% of [Mazo]. [Kyo] holds 32% of the market.",
                                  "[Toyo] bought 10% of [Mazo]. [Kyo] has half of the trucks.",
                                  "[Toyo] bought 10% of [Mazo]. [Kyo] could get half of that."])  # fmt: skip
def test_a_part_of_something_else_is_no_share(text: str) -> None:
    assert not any(claim.startswith("Kyo") for claim in said(text))


def test_the_second_of_two_holders_is_told_without_a_verb() -> None:
    assert said("[Norex]'s largest shareholder, [Arup], holds 61% and [Zento] 22%.") >= wanted(
        "Zento | equity stake | Norex | active"
    )


def test_who_holds_the_remaining_shares() -> None:
    both = wanted("Norex | ownership | Volta | active", "Arda | equity stake | Volta | active")
    assert said("[Volta] is controlled by [Norex]; the investor [Arda] holds the remaining shares.") == both
    assert said("[Volta] is controlled by [Norex], while [Arda] holds the rest.") == both

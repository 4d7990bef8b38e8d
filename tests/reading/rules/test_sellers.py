import pytest

from tests.reading.bracketed import said, wanted


def test_who_sells_it_has_it_until_it_is_sold() -> None:
    assert "Kyo | ownership | Mazo | ended" in said("[Toyo] bought [Mazo] from [Kyo].")
    assert "Kyo | ownership | Mazo | ended" in said("[Mazo] was sold by [Kyo] in 2020.")
    assert "Kyo | ownership | Mazo | active" in said("[Toyo] agreed to buy [Mazo] from [Kyo].")
    assert "Toyo | ownership | Mazo | agreed" in said("[Toyo] agreed to buy [Mazo] from [Kyo].")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Kyo] plans to sell its stake in [Mazo].", "active"),
        ("[Kyo] denied that [it=Kyo] would sell its stake in [Mazo].", "active"),
        ("[Kyo] has trimmed its stake in [Mazo] to 9%.", "active"),
        ("[Kyo] sold part of its stake in [Mazo].", "active"),
        ("[Kyo] has offloaded its remaining shares in [Mazo].", "ended"),
        ("[Kyo] parted with its stake in [Mazo].", "ended"),
        ("[Toyo] bought [Kyo]'s 40% stake in [Mazo].", "ended"),
        ("[Toyo] wants to buy [Kyo]'s 40% stake in [Mazo].", "active"),
    ],
)
def test_what_a_seller_has_of_it(text: str, status: str) -> None:
    assert f"Kyo | equity stake | Mazo | {status}" in said(text)


@pytest.mark.parametrize("text", ["If [Kyo] sold its stake in [Mazo], shares would rise.",
                                  "[Kyo] sold 5% of [Mazo] to [Toyo].",
                                  "[Kyo] is rumoured to have sold [Mazo]."])  # fmt: skip
def test_what_is_not_said_of_a_seller(text: str) -> None:
    assert not any(claim.startswith("Kyo") and claim.endswith(("active", "ended")) for claim in said(text))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Kyo] is considering the sale of [Mazo].", "active"),
        ("[Kyo] has completed the sale of [Mazo].", "ended"),
        ("[Kyo] intends to sell half of [Mazo] to [Toyo].", "active"),
        ("[Kyo] is looking for a buyer for [Mazo].", "active"),
        ("[Kyo] spun off [Mazo] in 2021.", "ended"),
        ("[Mazo] was spun off from [Kyo] in 2021.", "ended"),
        ("[Mazo] will be spun off from [Kyo].", "active"),
    ],
)
def test_whose_it_is_that_is_sold_or_spun_off(text: str, status: str) -> None:
    assert f"Kyo | ownership | Mazo | {status}" in said(text)


def test_a_school_does_not_own_what_came_out_of_it() -> None:
    found = said("[Mazo] was spun out of the [University of Kyo].")
    assert found == {"Mazo | other | University of Kyo | occurred"}


def test_who_speaks_against_a_sale_sells_nothing() -> None:
    assert said("[Kyo] opposed the sale of [Mazo].") == set()


def test_who_sells_both_has_both() -> None:
    found = said("[Kyo] agreed to sell 51% of its unit [Mazo] to [Toyo].")
    assert wanted("Kyo | ownership | Mazo | active", "Toyo | equity stake | Mazo | agreed") <= found


def test_what_is_theirs_stays_so_where_the_deal_stalls() -> None:
    text = "[Toyo] offered to buy [Mazo] from [Kyo], a deal that has stalled."
    assert "Kyo | ownership | Mazo | active" in said(text)


def test_a_stake_for_sale_says_nothing_more_of_the_seller() -> None:
    assert said("[Kyo] is in talks to sell a stake in its unit [Mazo] to [Toyo].") == wanted(
        "Kyo | ownership | Mazo | active",
        "Kyo | negotiation | Toyo | in talks",
        "Toyo | equity stake | Mazo | in talks",
    )


def test_a_stake_that_is_of_nobody_named_is_one_in_whoever_sells_it() -> None:
    found = said("[Norex] is in talks to sell a minority stake to [Ampere].")
    assert wanted("Ampere | equity stake | Norex | in talks") <= found


@pytest.mark.parametrize(
    "text", ["[Norex] sold its 20% stake to [Ampere].", "[Norex] sold shares to [Ampere] for its clients."]
)
def test_whose_stake_it_is_must_be_said(text: str) -> None:
    assert not any("Ampere | equity stake | Norex" in claim for claim in said(text))


def test_what_was_parted_with_was_theirs() -> None:
    assert "Kyo | ownership | Mazo | ended" in said("[Mazo], spun off from [Kyo] in 2020, is growing.")
    assert "Kyo | ownership | Mazo | ended" in said("[Kyo] spun off its cereal business as [Mazo] in 2023.")
    assert "Kyo | ownership | Mazo | ended" in said("[Toyo] owns [Mazo], bought from [Kyo] in 2020.")


@pytest.mark.parametrize("text", ["[Norex] has put [Mazo] up for sale.", "[Norex] may put [Mazo] on the block."])
def test_what_is_offered_is_still_theirs(text: str) -> None:
    assert said(text) == wanted("Norex | ownership | Mazo | active")


def test_a_stake_that_was_bought_was_a_stake_before() -> None:
    assert said("[Arup] has a 13% stake in [Norex], bought from [Zento] in 2024.") == wanted(
        "Arup | equity stake | Norex | active", "Zento | equity stake | Norex | ended"
    )


def test_goods_that_are_sold_again_and_again_are_no_firms() -> None:
    assert not any("ownership" in one for one in said("[Norex] makes salts and sells [them=Arup+Zento] to [Bank]."))

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Mazo], which is 5.1 percent owned by [Toyo], fell.",
        "[Mazo] is 51 percent owned by [Toyo].",
        "[Mazo], 30 percent held by [Toyo], fell.",
    ],
)
def test_who_owns_a_part(text: str) -> None:
    assert said(text) == wanted("Toyo | equity stake | Mazo | active")


def test_who_owned_a_part_and_does_no_more() -> None:
    assert said("[Mazo] was 51 percent owned by [Toyo].") == wanted("Toyo | equity stake | Mazo | ended")


def test_who_took_it_into_its_ownership() -> None:
    assert said("[Toyo] took [Mazo] back into full ownership.") == wanted("Toyo | ownership | Mazo | occurred")
    assert said("[Toyo] may take [Mazo] into its ownership.") == wanted("Toyo | ownership | Mazo | rumoured")


def test_suitors_seek_it() -> None:
    found = said("[Toyo] and [Kyo] had been named as suitors for [Mazo].")
    assert found == wanted("Toyo | ownership | Mazo | sought", "Kyo | ownership | Mazo | sought")


def test_goods_bought_are_no_ownership() -> None:
    assert said("[Toyo] bought chips from [Kyo].") == wanted("Kyo | supply | Toyo | occurred")


def test_a_part_in_figures() -> None:
    assert said("[Mazo] is 40% owned by [Toyo].") == wanted("Toyo | equity stake | Mazo | active")
    assert said("[Toyo] and [Kyo] each hold 20% of [Mazo].") == wanted(
        "Toyo | equity stake | Mazo | active", "Kyo | equity stake | Mazo | active"
    )


def test_who_does_not_own_a_part() -> None:
    assert said("Analysts said it was not true that [Mazo] is 51 percent owned by [Toyo].") == wanted(
        "Toyo | equity stake | Mazo | denied"
    )


def test_a_possessed_firm_is_owned() -> None:
    assert said("[Renault]'s [Ampere] signed it.") == wanted("Renault | ownership | Ampere | active")
    assert said("[Renault]'s own [Ampere] signed it.") == wanted("Renault | ownership | Ampere | active")
    assert said("[Renault]'s [Ampere] plant is idle.") == set()


def test_a_state_holds_a_stake() -> None:
    assert said("The state of [Lower Saxony|place] owns about 26.5% of [Mazo].") == wanted(
        "Lower Saxony | equity stake | Mazo | active"
    )


def test_the_part_is_of_whom_the_text_spoke_last() -> None:
    text = "[Toyo] bought [Mazo]. [Toyo] bought [Lado] too. [Mazo] makes cars. [Kyo] holds 8 percent."
    assert "Kyo | equity stake | Mazo | active" in said(text)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Nokia], which already runs the tea brand [Phuc], grew.", ["Nokia | ownership | Phuc | active"]),
        ("[Nokia] runs the ferry [Phuc].", []),
    ],
)
def test_brands_are_run_by_whoever_has_them(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_each_has_a_part() -> None:
    found = said("[Prima] will be held 51 percent by [Kelva] and 49 percent by [Rivo].")
    assert found == wanted("Kelva | equity stake | Prima | planned", "Rivo | equity stake | Prima | planned")
    found = said("[Prima] is owned 60% by [Kelva].")
    assert found == wanted("Kelva | equity stake | Prima | active")


def test_who_the_bidders_are() -> None:
    found = said("The bidders for [Corvo] were [Norex] and [Ampere].")
    assert wanted("Norex | ownership | Corvo | sought", "Ampere | ownership | Corvo | sought") <= found
    assert said("The bidder for [Corvo] is not [Norex].") == wanted()


def test_what_two_hold_so_much_of_each() -> None:
    both = wanted("Arup | equity stake | Norex | active", "Zento | equity stake | Norex | active")
    assert said("[Norex], held 60 per cent by [Arup] and 40 per cent by [Zento], makes films.") == both
    to_come = wanted("Arup | equity stake | Norex | planned", "Zento | equity stake | Norex | planned")
    assert said("A new company, to be named [Norex], will be held 51% by [Arup] and 49% by [Zento].") == to_come


def test_who_is_named_as_a_buyer() -> None:
    assert said("Analysts name [Arup] and [Zento] as possible buyers for [Norex].") == wanted(
        "Arup | ownership | Norex | rumoured", "Zento | ownership | Norex | rumoured"
    )

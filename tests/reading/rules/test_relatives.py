import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[A]'s customers include [B] and [C].", ["A | supply | B | active", "A | supply | C | active"]),
        ("[A] and [B] are partners.", ["A | partnership | B | active"]),
        ("[A] trails rivals such as [B] and [C].", ["B | competition | A | active", "C | competition | A | active"]),
        ("[A]-owned [B] fell.", ["A | ownership | B | active"]),
        ("[A]-backed [B] fell.", ["A | equity stake | B | active"]),
        ("[B] was once the owner of [A].", ["B | ownership | A | ended"]),
        ("[B], formerly a supplier to [A], fell.", ["B | supply | A | ended"]),
        ("[B] could become a supplier to [A].", ["B | supply | A | rumoured"]),
        ("[A] chose [B] as its supplier.", ["B | supply | A | agreed"]),
        ("[A] sees [B] as a partner.", ["A | partnership | B | unclear"]),
        ("[A] sold [its=A] [B] unit.", ["A | ownership | B | ended"]),
        ("[A] is looking for suppliers such as [B] for [C].", ["B | supply | C | unclear"]),
        ("[B], which was a supplier to [A], said it fell.", ["B | supply | A | ended"]),
        ("[B] had been a supplier to [A].", ["B | supply | A | ended"]),
        ("Supplier talks at [A] with workers failed.", []),
    ],
)
def test_what_they_are_to_each_other(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_a_rival_competes_with_whoever_is_printed_beside_it() -> None:
    for text in (
        "[A]'s rival [B] fell.",
        "[A] and arch-rival [B] fell.",
        "[B] is [A]'s main rival.",
        "[A] rival [B] fell.",
    ):
        assert said(text) == wanted("B | competition | A | active")
    assert said("[A] bought a plant and supplier [B] fell.") == wanted()


def test_whose_customers_or_investors_they_are() -> None:
    assert said("[A], whose customers include [B] and [C], makes pumps.") == wanted(
        "A | supply | B | active", "A | supply | C | active"
    )
    assert said("[A], whose investors include [B], makes pumps.") == wanted("B | equity stake | A | active")


def test_who_is_listed_competes_with_whoever_has_rivals() -> None:
    found = said("[A] is ahead of competitors such as [B] and [C].")
    assert found == wanted("B | competition | A | active", "C | competition | A | active")


def test_a_lost_customer_is_one_no_more() -> None:
    assert said("[A] lost [its=A] biggest customer, [B].") == wanted("A | supply | B | ended")


def test_several_owners_each_have_a_part() -> None:
    found = said("[its=A] owners include [B] and [C].")
    assert found == wanted("B | equity stake | A | active", "C | equity stake | A | active")


def test_what_is_asserted_is_under_the_hedges_of_its_sentence() -> None:
    assert said("Rumour has it that [A] is a supplier to [B].") == wanted("A | supply | B | rumoured")
    assert said("Perhaps [its=A] largest shareholder is [B].") == wanted("B | equity stake | A | rumoured")
    assert said("Perhaps [A] supplier [B] fell.") == wanted("B | supply | A | active")


def test_a_close_partner_is_one() -> None:
    assert said("[A] remains a close partner of [B].") == wanted("A | partnership | B | active")


def test_a_customer_for_what_somebody_makes_is_theirs() -> None:
    assert said("[A] is the launch customer for [B]'s new jet.") == wanted("B | supply | A | active")


def test_of_whom_a_relative_clause_is() -> None:
    assert said("[Asky], in which [Arda] is the biggest shareholder, grew.") == wanted(
        "Arda | equity stake | Asky | active"
    )


def test_whoever_is_counted_as_an_investor_is_one() -> None:
    assert said("[Asky] counts [Arda] as an investor.") == wanted("Arda | equity stake | Asky | active")


def test_what_operates_as_a_unit_is_one() -> None:
    assert said("[Asky] operates as a subsidiary of [Arda].") == wanted("Arda | ownership | Asky | active")
    assert said("[Asky] will operate as a subsidiary of [Arda].") == wanted("Arda | ownership | Asky | planned")


def test_whom_a_deal_makes_something() -> None:
    assert said("The deal makes [A] the sole owner of [B].") == wanted("A | ownership | B | active")
    assert said("The deal would make [A] the sole owner of [B].") == wanted("A | ownership | B | proposed")


def test_of_whom_the_verb_before_tells() -> None:
    assert said("[Asky] has a new owner, [Arda].") == wanted("Arda | ownership | Asky | active")
    assert not any("active" in claim for claim in said("[Asky] is looking for partners such as [Arda]."))


def test_two_whom_an_apposition_tells_of() -> None:
    assert said("[A] and [B], [C]'s bigger rivals, fell.") == wanted(
        "A | competition | C | active", "B | competition | C | active"
    )


def test_an_investor_beside_another_is_no_investor_in_it() -> None:
    assert said("[Asky] and existing investor [Arda] took part.") == set()


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Arup] wants [Buro] as a subcontractor.", ["Buro | supply | Arup | sought"]),
        ("[Arup] wants [Buro] as its partner.", ["Arup | partnership | Buro | sought"]),
    ],
)
def test_whoever_is_wanted_is_none_yet(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_an_apposition_ends_before_a_comma_with_and() -> None:
    found = said("[Velar], the owner of [Dorna], and [Kastor] have shown interest.")
    assert found == {"Velar | ownership | Dorna | active"}


def test_a_list_that_opens_a_sentence_is_of_whom_the_text_is_about() -> None:
    found = said("[Velar] makes pumps. [Velar] grows. Competitors include [Harlow] and [Norex].")
    assert found == {"Harlow | competition | Velar | active", "Norex | competition | Velar | active"}


def test_the_largest_owner_is_one_of_several() -> None:
    assert said("[Velar]'s largest owner is [Harlow].") == {"Harlow | equity stake | Velar | active"}


@pytest.mark.parametrize(
    "text",
    [
        "[Velar] makes pumps. [Velar] grows. The fund also has shares in smaller rival [Harlow].",
        "[Velar] makes pumps. [Velar] grows. [Harlow], a smaller rival, fell.",
        "[Velar] makes pumps. [Velar] grows. It is set apart from competitors such as [Harlow].",
    ],
)
def test_a_rival_of_nobody_named_is_one_of_whom_the_text_is_about(text: str) -> None:
    assert said(text) == {"Harlow | competition | Velar | active"}


def test_who_is_named_in_a_clause_behind() -> None:
    assert said("[Ottley]'s brands, which include [Brunel] and [Tessa], did well.") == wanted(
        "Ottley | ownership | Brunel | active", "Ottley | ownership | Tessa | active"
    )


def test_parts_are_no_part() -> None:
    assert not any("ownership" in one for one in said("[AMD] ships [its=AMD] [Z2|product] parts to [Ayaneo]."))
    assert said("[Norvik] is part of [Tata].") == wanted("Tata | ownership | Norvik | active")


def test_whoever_owned_a_part_of_it() -> None:
    text = "[Sony], once the owner of 49% of [Honda], fell."
    assert said(text) == wanted("Sony | equity stake | Honda | ended")


def test_what_was_so_at_the_time_is_over() -> None:
    for text in ("[Norex], [Arup]'s mining arm at the time, grew.", "[Norex], [Arup]'s old mining arm, grew."):
        assert said(text) == {"Arup | ownership | Norex | ended"}


def test_whoever_becomes_so_without_a_day_has_agreed_to() -> None:
    assert said("[A] becomes the main sponsor of [B].") == wanted("A | partnership | B | agreed")
    assert said("[A] has become the main sponsor of [B].") == wanted("A | partnership | B | active")

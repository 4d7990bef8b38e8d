import pytest

from explorer.model.entities import EntityType
from tests.reading.bracketed import line, reading, said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[A] awarded [B] a contract.", ["B | supply | A | agreed"]),
        ("A deal signed with [B] helped [A].", []),
        ("The [A]-[B] alliance is old.", ["A | partnership | B | unclear"]),
        ("[A]'s board rejected [B]'s offer.", ["B | ownership | A | denied"]),
        ("[A] completed its purchase of a 41% stake in [B].", ["A | equity stake | B | occurred"]),
        ("[A] is in merger talks with [B].", ["A | merger | B | in talks"]),
        ("[A] made a bid for [B], which was rejected.", ["A | ownership | B | denied"]),
        ("Without a deal with [B], [A] would fall.", ["A | agreement | B | denied"]),
        ("[A] said talks with [B] had ended.", ["A | negotiation | B | ended"]),
        ("[A] sold its stake in [B].", ["A | equity stake | B | ended"]),
        (
            "[A] agreed to sell [its=A] stake in [B] to [C].",
            ["C | equity stake | B | agreed", "A | equity stake | B | active"],
        ),
    ],
)
def test_what_nouns_say(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_a_deal_of_several_is_an_agreement_of_its_own() -> None:
    found = reading("[A] introduced a three way deal with [B].")
    deal = next(entity for entity in found.entities if entity.type is EntityType.AGREEMENT)
    assert (deal.name, deal.unnamed_parties, deal.proposed) == ("three way deal", 1, True)
    assert {line(claim, found) for claim in found.claims} == {
        "A | membership | three way deal | proposed",
        "B | membership | three way deal | proposed",
    }


def test_each_signs_for_itself() -> None:
    assert said("[A] and [B] have both signed non-disclosure agreements.") == set()


def test_with_whom_the_text_is_about_says() -> None:
    found = said("[A] fell. [A] is a lender. A planned alliance with [B] fell apart.")
    assert "A | partnership | B | ended" in found


def test_a_deal_that_talks_or_bids_are_about_is_none_yet() -> None:
    assert said("[A] is negotiating with [B] over a similar deal.") == wanted("A | negotiation | B | in talks")
    assert not any("agreement" in claim for claim in said("[A] and [B] had bid for the contract."))
    assert not any("ownership" in claim for claim in said("[A] is in discussions with [B] on a data purchase."))


def test_what_a_name_is_said_to_be_is_so() -> None:
    assert said("[C], a joint venture between [A] and [B], will start in May.") >= wanted(
        "A | joint venture | B | active"
    )
    assert said("[C], a planned joint venture of [A] and [B], fell.") >= wanted("A | joint venture | B | planned")


def test_a_deal_that_a_dispute_is_over_is_not_what_ended() -> None:
    assert said("[A] and [B] ended a two-year dispute over the licence.") == set()
    assert said("[A] and [B] settled a row over a contract.") == set()


def test_a_supply_agreement_with_a_maker_is_one_by_it() -> None:
    assert said("[A]'s supply agreement with the wholesaler [B] has been terminated.") == wanted(
        "B | supply | A | ended"
    )
    assert said("[A] signed a supply agreement with carmaker [B].") == wanted("A | supply | B | agreed")
    assert said("Chipmaker [A] signed a supply agreement with chipmaker [B].") == wanted("A | supply | B | agreed")


def test_an_alliance_that_somebody_is_in_is_no_partnership_with_it() -> None:
    assert not any("partnership" in claim for claim in said("[A] is in the [SkyTeam] alliance."))


def test_a_target_takes_nobody_over() -> None:
    assert not any(claim.startswith("B | ownership") for claim in said("[B] could be a takeover target for [A]."))


def test_the_whole_is_no_part() -> None:
    assert said("[A] acquired 100% of [B].") == wanted("A | ownership | B | occurred")


def test_the_purchase_of_goods_buys_no_company() -> None:
    found = said("[Norex] is negotiating the purchase of 40 trains with [Volta].")
    assert "Volta | supply | Norex | in talks" in found
    assert not any("ownership" in one for one in found)


def test_who_delivers_under_a_contract_supplies() -> None:
    assert said(
        "[Norex] announced a supply agreement with [Arup] under which [Arup] will deliver 40 trains."
    ) >= wanted("Arup | supply | Norex | agreed")
    assert said(
        "[Norex] announced a supply agreement with [Arup] under which [Norex] will deliver 40 trains."
    ) >= wanted("Norex | supply | Arup | agreed")


def test_a_stake_that_is_no_part_of_a_sale_is_not_denied() -> None:
    assert said("The sale does not include [Norex]'s stake in [Arup].") <= wanted(
        "Norex | equity stake | Arup | active"
    )


def test_another_firms_purchase_is_not_whose_who_judges_it() -> None:
    assert said("[CMA] is reviewing [Velar]'s planned purchase of [Kastor].") == {"Velar | ownership | Kastor | sought"}


def test_the_rivalry_that_somebody_blames_is_there() -> None:
    text = "[Norex], blaming a bruising price war with [Volta], filed for bankruptcy."
    assert said(text) == wanted("Norex | competition | Volta | active")

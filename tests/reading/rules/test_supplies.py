import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] has selected [Volta]'s modules for [its=Norex] next car.", "agreed"),
        ("[Norex] uses [Volta]'s software.", "active"),
        ("[Norex] will use [Volta] cells in [its=Norex] vans.", "planned"),
        ("[Norex] relies on [Volta] for cells.", "active"),
        ("[Norex] cars are fitted with [Volta] batteries.", "active"),
        ("[Volta] delivers motors to [Norex]'s plants.", "active"),
        ("Electricity from [Volta] will be sold to [Norex].", "planned"),
        ("[Norex] may use [Volta] cells in [its=Norex] vans.", "rumoured"),
        ("[Norex] does not use [Volta]'s software.", "denied"),
        ("[Norex] no longer uses [Volta]'s software.", "ended"),
        ("[Norex] signed up as a customer of [Volta].", "agreed"),
    ],
)
def test_goods_say_who_supplies_whom(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | supply | Norex | {status}")


@pytest.mark.parametrize(
    "verb", ["awarded [Volta] a contract", "awarded a contract to [Volta]", "placed an order with [Volta]"]
)
def test_who_gives_a_contract_is_supplied(verb: str) -> None:
    assert "Volta | supply | Norex | agreed" in said(f"[Norex] {verb} for 40 trains.")


def test_our_customer_is_that_of_the_company_one_speaks_for() -> None:
    found = said("“[Norex] has been our customer since 2012,” said [Ana Ruiz|person], chief executive of [Volta].")
    assert found == wanted("Volta | supply | Norex | active", "Ana Ruiz | role | Volta | active")


def test_who_uses_a_name_is_not_supplied() -> None:
    assert said("[Norex] uses [Volta]'s name.") == set()


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("[Telmar] has awarded [Brasko] a contract worth 40 million euros.", "Brasko | supply | Telmar | agreed"),
        ("[Nordex] had also bid for the [Telmar] contract.", "Nordex | supply | Telmar | proposed"),
        ("[Nordex] bid for a contract from [Telmar].", "Nordex | supply | Telmar | proposed"),
        ("[Telmar]'s trucks run on batteries from [Nordex].", "Nordex | supply | Telmar | active"),
    ],
)
def test_who_bids_for_work_and_what_runs_on_whose_goods(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] is negotiating with [Volta] about engines.", "in talks"),
        ("[Norex] is in talks with [Volta] about engines.", "in talks"),
        ("[Norex] is mulling an order for 60 [Volta] jets.", "sought"),
        ("[Norex] ordered 22 [Volta] jets.", "agreed"),
    ],
)
def test_what_is_talked_of_and_ordered(text: str, status: str) -> None:
    assert f"Volta | supply | Norex | {status}" in said(text)


def test_whose_order_somebody_wins() -> None:
    assert said("[Tervox] wins 400 mln euro [Renault] order") == wanted("Tervox | supply | Renault | agreed")
    assert said("[Tervox] received a 40 million euro order from [Renault].") == wanted(
        "Tervox | supply | Renault | agreed"
    )


def test_who_gets_an_order_supplies() -> None:
    assert said("[Volta] has received an order for 40 trains from [Norex].") == wanted(
        "Volta | supply | Norex | agreed"
    )
    assert said("Gas for [Norex] is provided by [Volta].") == wanted("Volta | supply | Norex | active")


def test_who_takes_the_place_of_a_supplier() -> None:
    assert "Ardagho | supply | Grolux | agreed" in said("[Grolux] replaced [Verallon] with [Ardagho] as its supplier.")
    assert "Ardagho | supply | Grolux | rumoured" in said("[Grolux] may switch to [Ardagho] as its supplier.")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] cancelled an order for 20 jets from [Volta].", "ended"),
        ("[Norex] has suspended orders from [Volta].", "suspended"),
        ("[Norex] has 20 jets on order from [Volta].", "agreed"),
        ("[Norex] signed for 20 jets from [Volta].", "agreed"),
        ("[Norex] took delivery of [its=Norex] first [Volta] jet.", "occurred"),
        ("[Volta] landed a contract with [Norex].", "agreed"),
        ("[Norex] sells [Volta] products in [its=Norex] stores.", "active"),
    ],
)
def test_who_gives_an_order_is_supplied(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | supply | Norex | {status}")


def test_whom_an_order_was_won_against_gave_none() -> None:
    assert not any("supply" in one for one in said("[Norvik] won the order against competition from [Tata]."))


def test_whoever_relies_on_a_maker_is_its_customer() -> None:
    assert said("[Norvik] relies on Swedish maker [Tata].") == wanted("Tata | supply | Norvik | active")
    assert not any("supply" in one for one in said("[Norvik] relies on [Tata]."))


def test_a_plant_that_is_sold_is_no_supply() -> None:
    assert not any(
        "| supply |" in claim for claim in said("[Norex]'s plant in [Graz|place] has been sold to [Ampere].")
    )
    assert "Norex | supply | Ampere | active" in said("[Norex]'s trucks are sold to [Ampere].")


def test_goods_that_are_bid_for_go_to_who_buys_them() -> None:
    assert said("[Norex] and [Arup] have teamed up to bid for 60 trains for the operator [Zento].") == wanted(
        "Arup | partnership | Norex | agreed", "Norex | supply | Zento | unclear", "Arup | supply | Zento | unclear"
    )


def test_another_one_chooses_ones_goods() -> None:
    assert said("[Norex] said [Arup] had chosen [its=Norex] software.") == wanted("Norex | supply | Arup | agreed")
    assert said("[Norex] may win orders for [Arup]'s next phones.") == wanted("Norex | supply | Arup | rumoured")


def test_goods_on_order_used_by_or_fitted() -> None:
    assert said("[Arup] has two ships on order at the [Norex] yard.") == wanted("Norex | supply | Arup | agreed")
    assert said("[Norex] supplies 70% of the steel used by [Arup]'s plant.") == wanted("Norex | supply | Arup | active")
    assert said("[Arup] will fit [Norex] computers and [Zento] sensors in all models.") == wanted(
        "Norex | supply | Arup | planned", "Zento | supply | Arup | planned"
    )


def test_whose_trucks_carry_goods_has_not_bought_them() -> None:
    assert "Norex | supply | Arup | active" not in said("[Zento] is near [Arup], whose trucks carry [Norex]'s bags.")


def test_goods_told_before_the_clause() -> None:
    assert said("For batteries, [Tesla] leans on [CATL].") == wanted("CATL | supply | Tesla | active")

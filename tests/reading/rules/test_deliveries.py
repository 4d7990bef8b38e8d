import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex]'s driving chip comes from [Volta].", "active"),
        ("The battery of the [Norex] van is provided by [Volta].", "active"),
        ("[Norex]'s warehouses are run by [Volta].", "active"),
        ("[Norex] has machines built by [Volta].", "active"),
        ("[Volta] makes the chips used by [Norex].", "active"),
        ("[Norex], whose cells come from [Volta], fell.", "active"),
        ("Equipment for [Norex]'s pilot will be provided by [Volta].", "planned"),
        ("[Norex]'s engines will not be made by [Volta].", "denied"),
    ],
)
def test_from_whom_goods_are(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | supply | Norex | {status}")


def test_what_is_no_goods_is_supplied_by_nobody() -> None:
    assert said("[Norex]'s statement was made by [Volta].") == set()
    assert said("[Norex]'s problems come from [Volta].") == set()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Volta] will deliver the turbines under a contract it signed with [Norex].", "planned"),
        ("[Norex] will open a shop. The batteries will come from [Volta].", "planned"),
        ("[Norex] will open a shop. The lifts are supplied by [Volta].", "active"),
        ("[Norex] will open a shop. [Volta] will supply the lifts.", "planned"),
    ],
)
def test_for_whom_goods_are_where_no_word_beside_them_says_it(text: str, status: str) -> None:
    assert f"Volta | supply | Norex | {status}" in said(text)


def test_nobody_is_supplied_by_a_maker_that_may_be_its_own() -> None:
    text = "[Norex] will open a shop. The batteries will come from [Volta], a unit of [Norex]."
    assert not any("supply" in one for one in said(text))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] has ordered four ship-to-shore units from [Volta].", "agreed"),
        ("[Volta] will sell [its=Volta] share of the gas to [Norex].", "planned"),
        ("[Norex] will open a shop. [Volta] has been booked to deliver the lifts.", "unclear"),
        ("[Norex] will hand [its=Norex] deliveries to [Volta].", "planned"),
    ],
)
def test_what_is_ordered_shared_booked_and_handed(text: str, status: str) -> None:
    assert {one for one in said(text) if "supply" in one} == wanted(f"Volta | supply | Norex | {status}")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Most of [Volta]'s output goes to [Norex].", "active"),
        ("Half of [Volta]'s output will be sold to [Norex].", "planned"),
        ("[Volta] sells 40% of [its=Volta] output to [Norex].", "active"),
        ("[Norex] will buy all the output of [Volta]'s mine.", "planned"),
        ("[Norex] buys power from [Volta]'s wind farm.", "active"),
        ("[Norex] rents a warehouse from [Volta].", "active"),
    ],
)
def test_where_the_output_of_somebody_goes(text: str, status: str) -> None:
    assert {one for one in said(text) if "supply" in one} == wanted(f"Volta | supply | Norex | {status}")


def test_a_business_that_is_sold_is_no_output() -> None:
    assert not any("supply" in one for one in said("[Volta] sold its data business to [Norex]."))


def test_who_gets_a_contract_that_another_lost() -> None:
    found = said("[Kelva] filed for insolvency after losing a supply contract with [Deere] to rival [Rivo].")
    assert "Rivo | supply | Deere | agreed" in found
    assert "Kelva | supply | Deere | ended" in found
    assert "Rivo | supply | Deere | agreed" not in said("[Kelva] may lose a supply contract with [Deere] to [Rivo].")


def test_what_somebody_works_with_is_from_its_maker() -> None:
    assert said("[Toyota] builds cars with batteries from [CATL].") == {"CATL | supply | Toyota | active"}


def test_what_will_be_bought_is_for_whom_the_text_tells_of() -> None:
    found = said("[Kelva] won an order. The towers will be bought from [Rivo].")
    assert found == wanted("Rivo | supply | Kelva | planned")


def test_whoever_tries_what_another_makes_gets_it_from_there() -> None:
    assert "Simbe | supply | Kroger | active" in said("[Kroger] is testing robots made by [Simbe].")


def test_goods_that_somebody_leases() -> None:
    assert said("[Arup] flies 12 jets leased from [Norex].") == wanted("Norex | supply | Arup | active")
    assert said("[Arup] is old. Batteries come from [Norex], with which [Zento] built a plant.") >= wanted(
        "Norex | supply | Arup | active"
    )


def test_makers_behind_a_list_or_a_product() -> None:
    assert said("[Norex]'s seats are supplied by [Arup] and its wiring by [Zento].") == wanted(
        "Arup | supply | Norex | active", "Zento | supply | Norex | active"
    )
    assert said("[Norex] makes drones. Radar for the [AR5|product] comes from [Arup].") == wanted(
        "Arup | supply | Norex | active"
    )
    assert said("[Norex] supplies eggs to [Arup], owned by [Zento], and to [Bank].") >= wanted(
        "Norex | supply | Arup | active", "Norex | supply | Bank | active"
    )

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Norex]'s software is already in use at [Bank] and [Arup].",
        "[Norex] software is used by 27 carriers, including [Bank] and [Arup].",
        "[Norex] makes software. The platform is in use at [Bank] and [Arup].",
        "[Norex] makes software. [Zento|product] is used by [Bank] and [Arup].",
    ],
)
def test_whose_goods_are_in_use(text: str) -> None:
    assert said(text) >= wanted("Norex | supply | Bank | active", "Norex | supply | Arup | active")


def test_goods_on_a_site_are_in_use_at_who_runs_it() -> None:
    assert said("[Norex] meters are in use on pipelines operated by [Arup].") == wanted(
        "Norex | supply | Arup | active"
    )


def test_a_word_in_use_is_nobodys_goods() -> None:
    assert said("[Norex] makes software. The name is in use at [Bank].") == set()


def test_goods_in_somebodys_shops() -> None:
    assert said("[Norex] will no longer be sold in [Arup] stores.") == wanted("Norex | supply | Arup | ended")
    assert said("[Norex] bars are sold in [Arup]'s shops.") == wanted("Norex | supply | Arup | active")


def test_a_plant_that_is_run_for_somebody() -> None:
    assert said("It is made at a plant in [Lyon|place] that [Norex] runs for [Arup].") >= wanted(
        "Norex | supply | Arup | active"
    )


def test_goods_that_are_told_of_in_commas() -> None:
    both = wanted("Norex | supply | Arup | active", "Norex | supply | Zento | active")
    assert said("[Norex] is old. The aircraft, already in service with [Arup] and [Zento], is quiet.") == both
    assert said("[Norex]'s powder is used by [Arup] and by [Zento].") == both
    assert said("[Norex]'s name is used by [Arup].") == set()

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Norex] is losing market share to [Volta].",
        "[Volta] lags behind [Norex] in cells.",
        "[Norex] has lost passengers to [Volta].",
        "Growing competition from [Volta] has hurt [Norex].",
        "[Norex] has been squeezed by discounter [Volta].",
        "[Norex] lost the contract to [Volta].",
        "[Volta] is in direct competition with [Norex].",
        "[Volta], which is locked in a price war with [Norex], sells cells.",
        "The launch puts [Volta] in competition with [Norex].",
        "[Volta] and [Norex] are vying for the order.",
        "[Volta]'s pill competes with a drug from [Norex].",
        "[Volta] competes with products sold by [Norex].",
        "[Volta] is chasing [Norex] closely.",
        "[Volta] is luring customers from [Norex].",
        "The battle between [Volta] and [Norex] is heating up.",
        "[Norex] counts [Volta] among [its=Norex] rivals.",
        "[Norex] has met its smaller rival [Volta].",
        "[Volta], Brava and other rivals of [Norex] fell.",
        "Rivals [Volta] and [Norex] fell.",
    ],
)
def test_who_competes_with_whom(text: str) -> None:
    found = said(text)
    assert {claim.rpartition(" | ")[0] for claim in found} == {"Volta | competition | Norex"}
    assert not found & wanted("Norex | competition | Volta | active")


def test_a_contest_to_come_is_only_planned() -> None:
    assert said("[Volta] will be in competition with [Norex].") == wanted("Volta | competition | Norex | planned")
    assert said("[Norex] may lose customers to [Volta].") == wanted("Volta | competition | Norex | rumoured")
    assert said("[Volta] is not in competition with [Norex].") == wanted("Volta | competition | Norex | denied")


@pytest.mark.parametrize(
    "text",
    [
        "[Norex] lost money to [Volta].",
        "[It=Norex] would compete with products sold by [Volta].",
        "[Norex] and [Volta] bid jointly for the contract.",
        "[Norex] is squeezing [Volta] for discounts.",
        "[Norex] is in trouble with [Volta].",
        "[Norex] is in a race for [Paris|place].",
        "The court battle between [Norex] and [Volta] is over.",
        "[Norex] won an order from [Volta].",
    ],
)
def test_no_contest(text: str) -> None:
    assert not any("competition" in claim for claim in said(text))


def test_among_others_parts_nobody_from_a_preposition() -> None:
    found = said("[Norex] competes with, among others, [Ampere] and [Volta].")
    assert found == wanted("Norex | competition | Ampere | active", "Norex | competition | Volta | active")


def test_up_against() -> None:
    assert said("[Volta] will be up against [Norex].") == {"Volta | competition | Norex | planned"}


def test_whoever_is_met_or_topped_competes() -> None:
    assert "Volta | competition | Norex | active" in said("[Volta] is up against [Norex] in cells.")
    assert "Volta | competition | Norex | active" in said("[Volta] never caught up with [Norex].")
    topped = said("[Volta] won the licence, beating a rival bid from [Norex].")
    assert "Volta | competition | Norex | occurred" in topped
    assert not any("ownership" in one for one in topped)


def test_competition_with_whom_the_text_is_about() -> None:
    for text in (
        "[Norex] makes pumps. Competition at home from [Arup] and [Kuva] has sharpened.",
        "[Norex] makes pumps. Competitors are not waiting: [Arup] and [Kuva] have raised money.",
    ):
        assert {"Arup | competition | Norex | active", "Kuva | competition | Norex | active"} <= said(text), text


def test_competition_that_may_come_is_not_there() -> None:
    found = said("[Norex] makes pumps. Competition from [Arup] may intensify.")
    assert found == wanted("Arup | competition | Norex | unclear")


def test_who_gains_at_anothers_expense_competes_with_it():
    assert "Velar | competition | Kastor | active" in said("[Velar] has gained share at [Kastor]'s expense.")


def test_two_rivals_told_of_in_commas():
    assert "Velar | competition | Kastor | active" in said("[Velar] and [Kastor], old rivals for orders, share it.")

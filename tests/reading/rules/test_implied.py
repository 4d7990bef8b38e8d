"""What a sentence leaves to be understood of whom its text is about."""

import pytest

from explorer.model.proposals import Strength
from tests.reading.bracketed import reading, said, wanted

BEFORE = "[Verentis] grows fast. [Verentis] hired 30 people. "


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Control cabinets are bought from [Norex].", "Norex | supply | Verentis | active"),
        ("The engines are made by [Norex].", "Norex | supply | Verentis | active"),
        ("Engines will be supplied by [Norex].", "Norex | supply | Verentis | planned"),
        ("[Norex] and [Ampere] have signed up as customers.", "Verentis | supply | Norex | agreed"),
        ("An approach from [Norex] was rejected in March.", "Norex | ownership | Verentis | denied"),
        ("The plant in [Galway|place] employs 300 people.", "Verentis | location | Galway | active"),
        ("A second factory will open in [Galway|place] next year.", "Verentis | location | Galway | planned"),
        ("[Norex] ordered 22 looms in the spring.", "Verentis | supply | Norex | agreed"),
        ("[Norex] has cancelled an order for two flights.", "Verentis | supply | Norex | ended"),
        ("Competition from [Norex] has sharpened.", "Norex | competition | Verentis | active"),
    ],
)
def test_whom_the_text_is_about(text: str, claim: str) -> None:
    found = reading(BEFORE + text)
    assert claim in said(BEFORE + text)
    assert all(one.inference and one.proposal.strength is Strength.WEAK for one in found.claims if one.proposal)


def test_a_firm_between_commas_is_where_they_say() -> None:
    assert said("[The company=Norex], in [Galway|place], makes looms.") == {"Norex | location | Galway | active"}


@pytest.mark.parametrize(
    "text",
    [
        "[Ampere] said control cabinets are bought from [Norex].",
        "Some cabinets are bought from [Norex].",
        "Its cabinets are bought from [Norex].",
        "The engines are made by [Norex] for [Ampere].",
        "An approach from the north surprised [Norex].",
        "The plant in [Galway|place] that [Norex] sold employs 300.",
        "A plant in [Galway|place] was flooded.",
        "The plant in [Galway|place] did not open.",
        "[Norex] ordered two ministers to resign.",
        "[Norex] ordered 22 looms from [Ampere].",
        "[Ampere] faces fierce competition from [Norex].",
    ],
)
def test_whom_it_need_not_be(text: str) -> None:
    assert not [claim for claim in said(BEFORE + text) if "Verentis" in claim]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] has been picked to provide the trucks.", "agreed"),
        ("[Norex] will supply the engines.", "planned"),
        ("[Norex] supplies the engines.", "active"),
    ],
)
def test_who_supplies_whom_the_text_is_about(text: str, status: str) -> None:
    assert f"Norex | supply | Verentis | {status}" in said(BEFORE + text)


@pytest.mark.parametrize(
    "text",
    [
        "[Verentis] will supply the engines.",
        "[Norex] will supply the engines to [Ampere].",
        "[Norex] has been picked by [Ampere] to provide the trucks.",
        "[Norex] may supply engines one day.",
    ],
)
def test_who_supplies_somebody_else(text: str) -> None:
    assert not [claim for claim in said(BEFORE + text) if "Norex | supply | Verentis" in claim]


def test_what_the_plant_makes_is_made_by_whom_the_text_is_about() -> None:
    assert said("[Norex] is old. The plant, which packs fish for [Arup], was shut.") == wanted(
        "Norex | supply | Arup | active"
    )
    assert said("[Norex] is old. [Arup] has been awarded the engineering contract.") == wanted(
        "Arup | supply | Norex | agreed"
    )


def test_a_rival_bid_is_for_who_is_sought() -> None:
    assert said("[Arup] wants to buy [Norex]. A rival bid could come from [Zento].") == wanted(
        "Arup | ownership | Norex | sought", "Zento | ownership | Norex | rumoured"
    )


def test_a_bid_that_a_government_blocked() -> None:
    assert said("[Arup] wants to buy [Norex]. In 2022 [Rome|place] blocked a bid by [Zento].") == wanted(
        "Arup | ownership | Norex | sought", "Zento | ownership | Norex | denied"
    )


def test_who_put_money_into_whoever_was_valued() -> None:
    assert said("[Velar] was valued at $5 billion when [Kastor] put money in last year.") == {
        "Kastor | equity stake | Velar | occurred"
    }
    assert not said("[Velar] was praised when [Kastor] invested last year.")

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Brasko] is in talks with [Telmar] over a plant.",
        "[Brasko] is in talks with [Telmar] about a joint night service.",
        "[Brasko] is in discussions with [Telmar] on the sale of two oil fields.",
        "[Brasko] has opened talks with [Telmar] to end the row.",
        "[Brasko] is in talks to sell its Finnish unit to [Telmar].",
        "[Brasko] is in advanced talks to sell a stake in [its=Brasko] slab unit to [Telmar].",
        "[Brasko] in talks with [Telmar] over a slab unit, sources say",
        "[Brasko] in talks to sell its slab unit to [Telmar]",
        "[Brasko], [Telmar] in talks on a plant",
        "[Brasko], in talks with [Telmar] since May, fell.",
        "[Brasko] is discussing prices with [Telmar].",
        "[Brasko] continues to negotiate with [Telmar] over prices.",
        "[Brasko] has been negotiating with [Telmar] over prices.",
    ],
)
def test_talks_with_somebody_are_talks_whatever_they_are_about(text: str) -> None:
    assert "Brasko | negotiation | Telmar | in talks" in said(text)


def test_talks_are_told_by_what_they_are_about() -> None:
    assert said("[Brasko] is in talks with [Telmar] about a merger.") == wanted("Brasko | merger | Telmar | in talks")
    assert said("[Brasko] has suspended its merger talks with [Telmar].") == wanted(
        "Brasko | merger | Telmar | suspended"
    )


def test_a_denial_denies_both() -> None:
    assert said("[Brasko] denied that [it=Brasko] was in talks to sell [Dalvi] to [Telmar].") >= wanted(
        "Brasko | negotiation | Telmar | denied", "Telmar | ownership | Dalvi | denied"
    )


def test_what_is_talked_about_is_not_agreed() -> None:
    for noun in ("discussions", "negotiations", "talks"):
        found = said(f"[Brasko] has opened {noun} with [Telmar] about a deal.")
        assert {claim.rpartition(" | ")[2] for claim in found} == {"in talks"}


def test_to_deny_being_in_talks_denies_them() -> None:
    assert said("[Brasko] denied being in talks with [Telmar].") == wanted("Brasko | negotiation | Telmar | denied")


def test_talks_with_nobody_named_are_no_negotiation() -> None:
    assert said("[Brasko] is in talks to buy [Telmar].") == wanted("Brasko | ownership | Telmar | in talks")


def test_a_headline_of_two_in_talks() -> None:
    assert said("[Brasko] and [Telmar] in merger talks, papers report") == wanted("Brasko | merger | Telmar | in talks")


def test_contacts_are_talks_and_an_approach_is_sought() -> None:
    assert said("[Brasko] is in contact with [Telmar] about a deal.") == wanted(
        "Brasko | negotiation | Telmar | in talks"
    )
    assert said("[Brasko] has been approached by [Telmar].") == wanted("Brasko | negotiation | Telmar | sought")
    assert said("[Brasko] denied being in contact with [Telmar].") == wanted("Brasko | negotiation | Telmar | denied")


def test_what_is_to_be_built_together_is_a_partnership() -> None:
    text = "[Brasko] is in talks with [Telmar] about developing drugs together."
    assert said(text) == wanted("Brasko | partnership | Telmar | in talks")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "[Brasko] was negotiating with [Telmar] about building trains together.",
            ["Brasko | partnership | Telmar | in talks"],
        ),
    ],
)
def test_what_is_built_together(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_two_who_were_told_of_have_met():
    before = "[Velar] is in talks with [Norex]. "
    occurred = "Norex | negotiation | Velar | occurred"
    assert occurred in said(before + "[The two sides=Velar+Norex] had met in November.")
    assert occurred in said(before + "[Both sides=Velar+Norex] have had contact since May.")
    assert occurred not in said(before + "[The two sides=Velar+Norex] met all conditions.")
    assert occurred not in said(before + "[The two sides=Velar+Norex] will meet in May.")


def test_a_sale_that_is_negotiated() -> None:
    assert said("[Sony] is negotiating the sale of its camera unit to [Honda].") == wanted(
        "Honda | negotiation | Sony | in talks"
    )


def test_talks_over_what_both_would_own() -> None:
    text = "[Sony] and [Honda] are in talks over a jointly owned plant."
    assert said(text) == wanted("Honda | joint venture | Sony | in talks")

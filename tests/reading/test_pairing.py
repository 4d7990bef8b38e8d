from explorer.model.proposals import Strength
from tests.reading.bracketed import reading, said, wanted

TEXT = (
    "[Foxconn] is reportedly in talks to buy [Sharp] by 2027. [Jun Seki|person], chief executive of [Foxconn], wants a "
    "partnership with [Nissan]. [It=Foxconn] wants to work with [the company=Nissan]. "
    "[He=Jun Seki] ruled out an alliance with [Honda]."
)


def test_whoever_speaks_for_a_firm_is_taken_for_it_and_that_is_inferred() -> None:
    found = reading(TEXT)
    claim = next(claim for claim in found.claims if claim.kind == "partnership" and claim.inference)
    assert (claim.inference.part, claim.proposal.strength) == ("subject", Strength.WEAK)
    assert "Foxconn | partnership | Honda | denied" in said(TEXT)


def test_two_firms_in_one_word() -> None:
    assert said("[A] met [B]. [They=A+B] agreed to merge.") == wanted("A | merger | B | agreed")


def test_whoever_speaks_for_a_firm_does_not_call_it_by_its_name() -> None:
    text = "[Toyo] rose. [Toyo] fell. [Kyo] makes pumps. "
    text += "“We are not in talks with [Toyo],” co-founder [Ana|person] said."
    assert "Ana | role | Kyo | active" in said(text)


def test_who_leaves_a_town_leaves_no_market_for_a_firm() -> None:
    text = "[Anna Berg|person] is chief executive of [Velar]. [Anna Berg|person] sang after leaving [Seattle|place]."
    assert not any("market entry" in one for one in said(text))


def test_a_deal_told_of_before_is_taken_up() -> None:
    text = "[A] is in talks to merge with [B]. The merger collapsed."
    assert "A | merger | B | ended" in said(text)


def test_whoever_has_no_employer_acts_for_nobody() -> None:
    assert said("[Jo|person] wants a partnership with [A].") == set()

"""Nouns such as "customer" whose owner the sentence leaves out: the text around it tells."""

import pytest

from tests.reading.bracketed import said, wanted

TEXT = "[Velar] makes cables. [Velar] has a plant in Graz. "


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("[Orsten], another customer, declined to comment.", "Velar | supply | Orsten | active"),
        ("Customer [Orsten] declined to comment.", "Velar | supply | Orsten | active"),
        ("[Orsten] will be the first customer.", "Velar | supply | Orsten | planned"),
        ("[Orsten], its main supplier of late, fell. Supplier [Kastor] rose.", "Kastor | supply | Velar | active"),
        ("[Orsten] is the sole supplier.", "Orsten | supply | Velar | active"),
        ("The main customer is [Orsten].", "Velar | supply | Orsten | active"),
        ("Clients include [Orsten].", "Velar | supply | Orsten | active"),
        ("Minority shareholder [Orsten] backs the plan.", "Orsten | equity stake | Velar | active"),
        ("[Orsten], a long-standing shareholder, fell.", "Orsten | equity stake | Velar | active"),
        ("Parent company [Orsten] declined to comment.", "Orsten | ownership | Velar | active"),
        ("Owner [Lars Orsten|person] wants to sell.", "Lars Orsten | ownership | Velar | active"),
        ("Subsidiary [Orsten] did better.", "Velar | ownership | Orsten | active"),
        ("Long-time partner [Orsten] will share the building.", "Orsten | partnership | Velar | active"),
        ("[Orsten], a smaller rival, is hiring.", "Orsten | competition | Velar | active"),
    ],
)
def test_whose_somebody_is_says_the_text_around_it(sentence: str, claim: str) -> None:
    ends = claim.split(" | ")
    either = {claim, " | ".join([ends[2], ends[1], ends[0], ends[3]])}
    assert either & said(TEXT + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "[Orsten], a parts supplier, fell.",
        "Activist investor [Orsten] said the board should talk.",
        "Rival bidder [Orsten] has dropped out.",
        "[Orsten], the supplier that [Kastor] bought, fell.",
        "[Orsten] is a supplier of steel to [Kastor].",
        "[Kastor] and customer [Orsten] took part.",
        "Retailer [Orsten] fell.",
    ],
)
def test_a_trade_is_nobodys(sentence: str) -> None:
    assert not any("Velar" in claim for claim in said(TEXT + sentence))


def test_whoever_speaks_first_in_the_sentence_is_meant() -> None:
    assert "Orsten | equity stake | Kastor | active" in said(TEXT + "[Kastor] said shareholder [Orsten] had agreed.")


def test_several_named_at_once() -> None:
    both = {"Orsten | competition | Velar | active", "Kastor | competition | Velar | active"}
    assert both <= said(TEXT + "Competitors [Orsten] and [Kastor] are further ahead.")
    assert both <= said(TEXT + "Competitors such as [Orsten] and [Kastor] are further ahead.")


def test_a_share_of_nobody_told_is_of_whom_the_text_is_about() -> None:
    assert "Orsten | equity stake | Velar | active" in said(TEXT + "[Orsten], which owns 30%, agreed.")
    assert not any("Velar" in one for one in said(TEXT + "[Orsten] will hold 60% of the new company."))


def test_lenders_of_nobody_told_lend_to_whom_the_text_is_about() -> None:
    assert said("[Norex] is old. Lenders include [Bank].") == wanted("Bank | other | Norex | active")
    assert said("[Norex] is old. French lender [Bank] fell.") == set()


def test_a_landlord_or_creditor_is_that_of_whom_the_text_is_about() -> None:
    assert said("[Acme] is to close. [Ulster Bank], the main creditor, was silent.") == {
        "Ulster Bank | other | Acme | active"
    }
    assert not said("[Acme] is to close. [Ulster Bank], a landlord, was silent.")


def test_an_owner_who_speaks_owns_the_firm_that_the_words_are_about() -> None:
    text = "[Kmart] is shut. [Acme] has outgrown its kitchen, owner [Ann Roe|person] told aldermen."
    assert said(text) == {"Ann Roe | ownership | Acme | active"}


def test_a_customer_first_told_of_has_only_agreed() -> None:
    told = said("[A] makes lifts. The customer is [B], a developer.")
    assert "A | supply | B | agreed" in told
    told = said("[A] makes lifts. [Its=A] biggest customer is [B].")
    assert "A | supply | B | active" in told

"""Firms whose names end in "'s"."""

from tests.reading.casting import named


def test_a_possessive_that_acts_is_a_firm() -> None:
    text = "Velar sells Quirmott's biscuits. Quirmott's, which Zandel bought, said it would wait."
    assert "Quirmott's: organisation" in named(text)


def test_what_somebody_has_is_none() -> None:
    assert "Quirmott: organisation" in named("Velar bought Quirmott's biscuits. Its shop is larger than Quirmott's.")


def test_a_possessive_with_nothing_behind_it_is_a_firm() -> None:
    text = "It supplies grocers such as Quirmott's, Velar and Zandel. Quirmott's has ten shops."
    assert "Quirmott's: organisation" in named(text)
    assert "Velar: organisation" in named("Velar grew. Zandel bought its shops, such as Velar's, in 2019.")


def test_a_shop_called_after_somebody_is_one_name() -> None:
    assert "Dick's Fresh Market: organisation" in named("Velar supplies Dick's Fresh Market and Zandel.")
    assert "Dick's Fresh Market: organisation" not in named("Dick runs a shop. Velar buys Dick's Fresh Market.")


def test_a_family_shop_is_told_of_beside_its_owner() -> None:
    found = named("Ryan's Bakery will open in May. Owner Noreen Ryan said so.")
    assert {"Ryan's Bakery: organisation", "Noreen Ryan: person"} <= found


def test_people_meet_in_a_pub() -> None:
    assert "Quirmton's: organisation" in named("The farmers met in Quirmton's on Thursday.")

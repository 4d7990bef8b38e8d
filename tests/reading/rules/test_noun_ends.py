import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("An agreement was reached between [A] and [B].", ["A | agreement | B | agreed"]),
        ("Talks were held with [A], [B] said.", ["A | negotiation | B | in talks"]),
        ("The venture, set up by [A] and [B] in 2019, makes fans.", ["A | joint venture | B | unclear"]),
        ("[B], with which [A] signed a contract in May, makes beer.", ["A | agreement | B | agreed"]),
        ("[A] and [B], whose merger was called off in May, fell.", ["A | merger | B | ended"]),
        ("The stake held by [A] in [B] is large.", ["A | equity stake | B | active"]),
        ("The shares in [B] held by [A] are worth little.", ["A | equity stake | B | active"]),
    ],
)
def test_ends_that_stand_behind_a_verb(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_a_year_may_stand_before_what_is_somebodys() -> None:
    assert any(claim.startswith("A | ownership | B") for claim in said("[A]'s 2018 purchase of [B] was a flop."))


def test_who_clears_a_merger_is_none_of_it() -> None:
    assert said("The merger must still be cleared by [Kelva] and [Rivo].") == set()


def test_a_release_names_its_firm_before_a_colon() -> None:
    assert said("[Sony]: Merger agreement with [Honda] terminated") == wanted("Honda | merger | Sony | ended")


def test_who_offers_for_a_building_offers_for_no_firm() -> None:
    text = "[Derby Council] has received an offer for the building from [Maegden]."
    assert not any("| ownership |" in one for one in said(text))
    assert "Maegden | ownership | Acme | proposed" in said("[Acme] has received an offer from [Maegden].")

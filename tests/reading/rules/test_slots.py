import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[B], to which [A] has supplied chips, fell.", ["A | supply | B | active"]),
        ("[B], which [A] bought in 2019, fell.", ["A | ownership | B | occurred"]),
        ("[B], the firm [it=A] bought in 2019, fell.", ["A | ownership | B | occurred"]),
        ("[B], in which [A] holds a 30% stake, fell.", ["A | equity stake | B | active"]),
        ("[A] has been selected by [B] to supply chips.", ["A | supply | B | planned"]),
        ("[A] approached [B] about a takeover.", ["A | ownership | B | proposed"]),
        ("[A] is finalising an agreement with [B] to supply chips.", ["A | supply | B | finalising"]),
        ("[B], the brewer [A] bought in 2019, makes beer.", ["A | ownership | B | occurred"]),
        ("[B] is not an airline owned by [A].", []),
        ("[B], which [A] plans to sell to [C], fell.", ["C | ownership | B | planned", "A | ownership | B | active"]),
        (
            "[A] may sell [B], which [it=A] bought in 2015 from [C].",
            ["A | ownership | B | occurred", "A | ownership | B | active", "C | ownership | B | ended"],
        ),
        ("Besides [B], [A] supplies [C].", ["A | supply | B | active", "A | supply | C | active"]),
        ("[A] announced a contract [it=A] signed with [B] in May.", ["A | agreement | B | agreed"]),
        ("With [B], [A] has formed a joint venture.", ["A | joint venture | B | agreed"]),
        ("[B] sold to [A]", ["A | ownership | B | occurred"]),
        ("[B] is one of four brands owned by [A].", ["A | ownership | B | active"]),
        ("[B], along with [C], is owned by [A].", ["A | ownership | B | active", "A | ownership | C | active"]),
        ("[B] and [C], both owned by [A], fell.", ["A | ownership | B | active", "A | ownership | C | active"]),
        ("The stake in [B], which [A] bought in 2015, is for sale.", ["A | equity stake | B | occurred"]),
        ("[A] works with the likes of [B] and [C].", ["A | partnership | B | active", "A | partnership | C | active"]),
        (
            "[A] and [B] will each hold half of [C].",
            ["A | equity stake | C | planned", "B | equity stake | C | planned"],
        ),
        ("[A] has had a partnership with [B] since 2010.", ["A | partnership | B | active"]),
        ("From [B], [A] buys cells.", ["B | supply | A | active"]),
        ("[A] has asked [B] to supply cells.", ["B | supply | A | proposed"]),
        (
            "[B], the venture set up by [C] and [A], in which [the latter=A] holds 51%, fell.",
            ["A | equity stake | B | active", "A | joint venture | C | active"],
        ),
        ("[A] paints its cars in [Japan|place].", []),
    ],
)
def test_where_the_ends_stand(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_who_is_named_between_a_subject_and_its_verb() -> None:
    assert said("[A], in partnership with [B], will build a plant.") == wanted("A | partnership | B | planned")


def test_who_is_approached() -> None:
    assert said("[A] has been approached by [B] about a takeover.") == wanted("B | ownership | A | proposed")


def test_a_stake_in_whoever_is_described_in_commas():
    text = "[A] buys cells from [B], a Grenoble start-up in which [it=A] holds a stake of 20%."
    assert "A | equity stake | B | active" in said(text)


def test_the_stake_that_somebody_bought() -> None:
    found = said("The deal comes on top of the 9% stake in [Kelva] that [Rivo] bought.")
    assert any(line.startswith("Rivo | equity stake | Kelva") for line in found)


def test_whoever_sold_a_counted_share_may_have_more() -> None:
    assert said("[Solidium] sold 4% of [Outokumpu].") == {"Solidium | equity stake | Outokumpu | unclear"}
    assert said("[Solidium] sold its 4% stake in [Outokumpu].") == {"Solidium | equity stake | Outokumpu | ended"}


def test_a_verb_that_is_not_said_again_tells_of_both() -> None:
    assert said("[Norex] buys its flour from [Volta] and its butter from [Tessin].") == wanted(
        "Volta | supply | Norex | active", "Tessin | supply | Norex | active"
    )


def test_a_land_that_orders_is_supplied() -> None:
    assert said("[Finland|place] has ordered tanks from [Norex] and jets from [Arda].") == wanted(
        "Norex | supply | Finland | agreed", "Arda | supply | Finland | agreed"
    )


def test_a_stake_that_is_not_to_be_raised_is_there() -> None:
    assert said("[Foxconn] has no intention of raising its stake in [Sharp].") == wanted(
        "Foxconn | equity stake | Sharp | active"
    )

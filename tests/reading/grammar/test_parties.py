import pytest

from explorer.reading.grammar.parties import Parties
from tests.reading.bracketed import at, clauses, said, told, wanted


def parties(text: str) -> Parties:
    _, cast = told(text)
    return Parties(clauses(text), {entity.id: entity.type for entity in cast.entities})


def texts(found: Parties, pieces: list[int]) -> list[str]:
    return [found.parsed.pieces[piece].text for piece in pieces]


def test_a_name_through_an_apposition() -> None:
    found = parties("Its battery unit, [A], fell.")
    assert texts(found, found.name(0)) == ["A"]


def test_a_board_stands_for_its_company() -> None:
    for text in ("[A]'s board said no.", "The board of [A] said no."):
        found = parties(text)
        assert texts(found, found.name(0)) == ["A"], text


def test_shares_do_not() -> None:
    found = parties("[A] shares fell.")
    assert found.name(0) == []


def test_of_whom_a_stake_is() -> None:
    for text in ("a 20% stake in [A]", "51% of [A]", "20% of the shares of [A]"):
        found = parties(text)
        assert texts(found, found.stake(0)) == ["A"], text
    found = parties("a deal with [A]")
    assert found.stake(0) == []


def test_whose_plan_it_is() -> None:
    found = parties("[A]'s plan to buy [B] fell.")
    assert texts(found, found.subjects(at(found.clauses, "buy"))) == ["A"]


@pytest.mark.parametrize(
    "text",
    [
        "[A] supplies banks, including [B] and [C].",
        "[A] supplies companies such as [B] and [C].",
        "[A] supplies carmakers in Europe, including [B] and [C].",
    ],
)
def test_who_is_included_is_named(text: str) -> None:
    assert said(text) == wanted("A | supply | B | active", "A | supply | C | active")


def test_who_is_called_so_is_named() -> None:
    assert said("[A] bought a maker called [B].") == wanted("A | ownership | B | occurred")


def test_who_is_apposed_to_a_further_thing() -> None:
    assert said("[A] bought a second, smaller maker, [B], in May.") == wanted("A | ownership | B | occurred")


def test_who_speaks_is_no_apposition_to_the_words() -> None:
    assert said("[A] rose. “We supply [B] or anybody else,” [Ana Ruiz|person] said.") == set()


def test_whose_share_is_the_rest() -> None:
    assert "A | equity stake | C | planned" not in said("[A] will hold 51% of [B] and [C] the rest.")


def test_who_tells_it_is_no_apposition() -> None:
    assert said("[B] is not part of the project, [Ana Ruiz|person] told reporters.") == set()


def test_the_rest_of_a_firm_is_the_firm():
    assert said("[A] denied that [it=A] would buy the rest of [B].") == wanted("A | ownership | B | denied")
    assert said("[A] plans to buy the remainder of [B].") == wanted("A | ownership | B | planned")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[A] supplies two makers: [B] and [C].", ["A | supply | B | active", "A | supply | C | active"]),
        ("[A] supplies three makers, among them [B].", ["A | supply | B | active"]),
        (
            "A consortium of [A] and [C] has bought [B].",
            ["A | ownership | B | occurred", "C | ownership | B | occurred"],
        ),
        (
            "[A] and the Danish group [C] each own 30% of [B].",
            ["A | equity stake | B | active", "C | equity stake | B | active"],
        ),
        ("[A], which owns just over a fifth of [B], fell.", ["A | equity stake | B | active"]),
        ("[A] and [C], which both supply [B], fell.", ["A | supply | B | active", "C | supply | B | active"]),
        ("[B], whose board turned down [A]'s offer, fell.", ["A | ownership | B | denied"]),
        ("A consortium led by [A] has bought [B].", ["A | ownership | B | occurred"]),
        ("[A], as well as [C], supplies [B].", ["A | supply | B | active", "C | supply | B | active"]),
        (
            "[A] (20%) and [C] (10%) own shares in [B].",
            ["A | equity stake | B | active", "C | equity stake | B | active"],
        ),
    ],
)
def test_whom_lists_and_groups_name(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_whom_a_list_in_commas_names() -> None:
    found = said("Two small brewers, [Kelva] and [Rivo], have agreed to merge.")
    assert found == wanted("Kelva | merger | Rivo | agreed")
    found = said("Three funds, [Kelva], [Rivo] and [Bravo], will sell [Zeta] to [Mola].")
    assert "Mola | ownership | Zeta | planned" in found


def test_who_manages_the_funds() -> None:
    assert said("[A] is backed by funds managed by [B].") == wanted("B | equity stake | A | active")


def test_what_an_arm_without_a_name_does_its_owner_does() -> None:
    assert said("[Norex] said [its=Norex] technology arm would supply packs to [Volta].") == wanted(
        "Norex | supply | Volta | planned"
    )


def test_boards_decide_for_their_firms() -> None:
    assert said("The boards of [Sony] and [Honda] have agreed to abandon the merger.") == wanted(
        "Honda | merger | Sony | ended"
    )


def test_which_stands_for_the_firm_that_a_place_only_tells_of() -> None:
    assert "Velar | ownership | Kastor | active" in said("[Velar] of [Italy|place], which owns [Kastor], fell.")


def test_who_used_to_work_somewhere_is_no_firm() -> None:
    text = "[Ann|person], founder of [Velar], who used to work for [Kastor], fell."
    assert said(text) == wanted("Ann | role | Velar | active", "Ann | role | Kastor | ended")

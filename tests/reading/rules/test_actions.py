import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[A] is in talks with [B] and [C] to supply chips.",
         ["A | supply | B | in talks", "A | supply | C | in talks"]),
        ("[A], [B] and [C] will jointly develop a chip.",
         ["A | partnership | B | planned", "A | partnership | C | planned", "B | partnership | C | planned"]),
        ("[A] held talks with [B] about a joint venture.",
         ["A | joint venture | B | in talks"]),
        ("[A] sold [B] to [C].", ["C | ownership | B | occurred", "A | ownership | B | ended"]),
        ("[A] is about to sell its [B] unit to [C].", ["C | ownership | B | planned", "A | ownership | B | active"]),
        ("[A] bought neither [B] nor [C].", ["A | ownership | B | denied", "A | ownership | C | denied"]),
        ("[A] made an offer for cars.", []),
        ("[A] plans to launch [X1|product] in [Japan|place].",
         ["A | product launch | X1 | planned", "A | market entry | Japan | planned"]),
        ("[A] buys power from [B].", ["B | supply | A | active"]),
        ("[A] rose while [B] fell.", []),
    ],
)  # fmt: skip
def test_what_verbs_say(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_whoever_launches_it_is_for_the_context_to_say() -> None:
    assert said("[A] is growing. [X1|product] will be launched in [Japan|place].") == wanted(
        "A | product launch | X1 | planned", "A | market entry | Japan | planned")  # fmt: skip


def test_what_can_be_supplied_and_what_cannot() -> None:
    assert said("[A] agreed to buy robot arms from [B].") == wanted("B | supply | A | agreed")
    assert not any("supply" in claim for claim in said("[A] agreed to sell its stores to [B]."))
    assert said("[A] denied that [it=A] would sell part of the business to [B].") == set()


def test_the_place_of_a_fair_is_no_market() -> None:
    found = said("[A] launched [X1|product] at [CES|event] in [Las Vegas|place].")
    assert not any("market entry" in claim for claim in found)


def test_what_is_done_together_is_a_partnership() -> None:
    assert said("[A] and [B] have agreed to develop the field together.") == wanted("A | partnership | B | agreed")
    assert said("[A] and [B] develop fields.") == set()


def test_a_venture_that_is_set_up_somewhere_is_no_market_entry() -> None:
    text = "[A] and [B] have agreed to set up a joint venture for deliveries in [Warsaw|place]."
    assert said(text) == wanted("A | joint venture | B | agreed")


def test_who_gets_a_letter_is_not_supplied() -> None:
    assert said("[Norex] received a letter from [Volta].") == set()
    assert said("[Norex] received 30 engines from [Volta].") == wanted("Volta | supply | Norex | occurred")


def test_towers_that_were_acquired_are_no_goods() -> None:
    assert not any("supply" in one for one in said("[Cellnex] acquired the towers from [Hutchison]."))


def test_what_two_agree_to_build_they_build_together() -> None:
    assert said("[Norex] and [Volta] have agreed to develop cells.") == wanted("Norex | partnership | Volta | agreed")
    assert said("[Norex] has agreed to develop cells.") == set()


def test_a_rival_told_in_commas_is_bought() -> None:
    assert "Norex | ownership | Volta | occurred" in said("[Norex] bought its own rival, [Volta], from [Tessin].")


def test_frozen_goods_suspend_nothing() -> None:
    text = "[Norex] sold its frozen pizza business to a joint venture with [Volta]."
    assert "Norex | joint venture | Volta | suspended" not in said(text)


def test_it_is_the_building_that_a_sentence_begins_with() -> None:
    text = "[Loros] has a shop. The building is owned by [Ann Roe|person], who bought [it=Loros] in May."
    assert not any("| ownership |" in one for one in said(text))

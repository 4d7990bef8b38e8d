from explorer.reading.grammar.regions import outcomes, regions
from tests.reading.bracketed import clauses, said, shipped, wanted


def test_but_begins_another_stretch() -> None:
    found = clauses("[A] may buy [B], but [C] sold [D].")
    numbers = regions(found)
    assert numbers[0] == 0
    assert numbers[-2] == 1


def test_a_relative_clause_is_a_stretch_of_its_own() -> None:
    found = clauses("[A], which may fall, bought [B].")
    numbers = regions(found)
    assert numbers[0] == numbers[-2] != numbers[3]


def test_a_hedge_holds_in_its_own_stretch() -> None:
    assert said("[A] may buy [B], but [C] bought [D].") == wanted(
        "A | ownership | B | rumoured", "C | ownership | D | occurred")  # fmt: skip


def test_what_later_words_say_became_of_it() -> None:
    assert [gives for gives, _, _ in outcomes(clauses("[A] held talks, but those broke down."), shipped())] == ["ended"]
    assert [gives for gives, _, _ in outcomes(clauses("[A] made an offer, but [B] rejected it."), shipped())] == [
        "denied"
    ]
    assert outcomes(clauses("[A] made an offer, but [B] rejected its plan to merge."), shipped()) == ()

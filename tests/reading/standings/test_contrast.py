"""Which of two is denied in "not X but Y"."""

from tests.reading.bracketed import said, wanted


def test_what_stands_after_but_is_affirmed() -> None:
    found = said("[A] is not in talks with [B] but with [C].")
    assert found == wanted("A | negotiation | B | denied", "A | negotiation | C | in talks")


def test_what_stands_after_not_is_denied() -> None:
    assert "A | negotiation | B | denied" in said("[A] is in talks not with [B] but with [C].")


def test_a_denial_of_somebody_s_is_none_of_the_verb() -> None:
    assert "A | negotiation | C | in talks" not in said("[D] denied that [A] is in talks with [B] but with [C].")


def test_what_a_buyer_does_not_own_yet_denies_nothing() -> None:
    found = said("[Toyota] agreed to acquire the 62% of [Suzuki] that it does not already own.")
    assert found == wanted("Toyota | equity stake | Suzuki | agreed")
    assert said("[Toyota] does not own [Suzuki].") == wanted("Toyota | ownership | Suzuki | denied")


def test_a_noun_after_no_longer_or_with_an_until_is_over() -> None:
    assert "Toyota | supply | Suzuki | ended" in said("[Toyota], a supplier to [Suzuki] until 2019, makes pumps.")
    assert "Toyota | supply | Suzuki | active" in said("[Toyota], a supplier to [Suzuki], makes pumps.")

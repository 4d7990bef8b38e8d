"""Helping words go back to their verb."""

from tests.reading.bracketed import at, clauses, said, wanted


def test_a_not_reaches_its_verb_over_an_insertion() -> None:
    found = clauses("[A] has not, contrary to reports, signed a contract with [B].")
    verb = found.phrases[at(found, "sign")]
    assert verb.nots
    assert verb.perfect
    assert found.subject(at(found, "sign")) == (0,)


def test_a_plain_form_behind_an_insertion_is_a_verb() -> None:
    found = said("[A] did, however, deny a report that [C] had bid for [B].")
    assert found == wanted("C | ownership | B | denied")


def test_a_not_behind_an_insertion_is_the_verb_s() -> None:
    assert said("[A] will, however, not buy [B].") == wanted("A | ownership | B | denied")
    assert said("[A] does, of course, own [B], the biggest name there.") == wanted("A | ownership | B | active")


def test_two_verbs_of_their_own_stay_two() -> None:
    found = clauses("[A] has shops, as [B] said, and owns [C].")
    assert [phrase.head for phrase in found.phrases if phrase.sort == "V"] == ["have", "say", "own"]


def test_a_longer_aside_and_a_verb_with_been() -> None:
    assert said("[A] would not, now or at any time in the future, be sold to [B].") == wanted(
        "B | ownership | A | denied"
    )
    assert said("[A] could, if its cash flow holds up and the dollar stays weak, make an offer for [B].") == wanted(
        "A | ownership | B | rumoured"
    )
    assert "A | merger | B | in talks" in said("[A] and [B] have, people close to both say, been discussing a merger.")

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

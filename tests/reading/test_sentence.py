from collections.abc import Iterator

import pytest

from explorer.model.entities import EntityType
from explorer.reading import sentence
from explorer.reading.rules.found import Found
from explorer.reading.rules.rule import Rule
from explorer.reading.sentence import LONGEST, RuleFault, understood
from tests.reading.bracketed import pieced, said, shipped, wanted


def test_a_denial_beside_a_rumour() -> None:
    text = "Rumours had it that [A] would buy [B], but [A] denied that [it=A] wants to buy [B]."
    assert said(text) == wanted("A | ownership | B | rumoured", "A | ownership | B | denied")


def test_a_question_affirms_nothing() -> None:
    assert said("[A] buys [B]?") == wanted("A | ownership | B | rumoured")


def test_under_a_proposal_it_is_proposed() -> None:
    assert said("Under the proposal, [A] will buy [B].") == wanted("A | ownership | B | proposed")


def test_the_weaker_of_two_readings_stands() -> None:
    assert said("[A] agreed to buy [B] and may buy [B].") == wanted("A | ownership | B | rumoured")


def test_what_is_far_too_long_is_not_read() -> None:
    found = pieced("[A] bought [B] " + "and more " * LONGEST)
    assert understood(found, shipped(), {"e0": EntityType.ORGANISATION, "e1": EntityType.ORGANISATION}).said == ()


def test_a_sentence_that_is_all_in_brackets_is_no_trouble() -> None:
    assert said("([Tokyo|place]-based [A])") == wanted("A | location | Tokyo | active")


def test_nearly_a_number_is_no_doubt() -> None:
    assert said("[A] owns nearly half of [B].") == wanted("A | equity stake | B | active")
    assert said("[A] nearly bought [B].") == wanted("A | ownership | B | unclear")


def test_a_state_told_in_passing_is_not_what_was_refused() -> None:
    text = "[Norex], which builds cars in [Lahti|place], tried to hire [Anna Berg|person], but she refused."
    assert said(text) == wanted("Norex | location | Lahti | active", "Anna Berg | role | Norex | denied")


class Broken(Rule):
    """A rule with a fault in it."""

    def found(self) -> Iterator[Found]:
        raise IndexError("beyond the last phrase")


def test_a_rule_that_fails_says_so_and_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentence, "RULEBOOK", (Broken, *sentence.RULEBOOK))
    with pytest.warns(RuleFault, match="Broken failed"):
        assert said("[A] bought [B].") == wanted("A | ownership | B | occurred")


def test_of_a_title_told_in_passing_nothing_is_denied() -> None:
    text = "[Norex] denied a report that [its=Norex] president, [Anna Berg|person], was about to resign."
    assert said(text) == wanted("Anna Berg | role | Norex | active")


def test_who_owns_the_speaker_owns_it_still_when_talks_have_ended() -> None:
    assert said("[Volta], which is owned by [Norex], said that talks had been broken off.") == wanted(
        "Norex | ownership | Volta | active"
    )


def test_whoever_bought_it_has_it_from_its_owner() -> None:
    found = said("[Velar] bought [Norex], the mining arm of [Arup], in 2019.")
    assert found == {"Arup | ownership | Norex | ended", "Velar | ownership | Norex | occurred"}
    found = said("[Velar] agreed to buy [Norex], the mining arm of [Arup].")
    assert "Arup | ownership | Norex | active" in found


def test_who_worked_with_a_firm_was_there_and_made_nobody_its_partner() -> None:
    text = "[Ann Roe|person], who previously worked with [Glenveagh], is now director of [Acme]."
    assert said(text) == {"Ann Roe | role | Glenveagh | ended", "Ann Roe | role | Acme | active"}

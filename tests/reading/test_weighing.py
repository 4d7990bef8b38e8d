"""What a clause tells is weighed by the words around it; what a sentence takes for granted stays."""

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Perhaps [A] and [B] are competitors.", "A | competition | B | rumoured"),
        ("[A] is based in [Spain|place], rumour has it.", "A | location | Spain | rumoured"),
        ("It is often wrongly said that [A] operates a plant in [Spain|place].", "A | location | Spain | denied"),
        ("In the film, [A] opened a plant in [Spain|place].", "A | location | Spain | unclear"),
        ("[A] agreed to appoint [P|person] as chief executive but pulled out.", "P | role | A | ended"),
        ("[P|person] was due to become chairman of [A], but the deal collapsed.", "P | role | A | ended"),
    ],
)
def test_what_is_told(text: str, line: str) -> None:
    assert said(text) == wanted(line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Perhaps [A] will sell [A]'s plant in [Spain|place].", "A | location | Spain | active"),
        ("[Spain|place]-based [A] denied that it was for sale.", "A | location | Spain | active"),
        ("[A] is based in [Spain|place] and is said to be in trouble.", "A | location | Spain | active"),
        ("The chief executive of [A], [P|person], declined to say if it would grow.", "P | role | A | active"),
        ("[P|person] is chief executive of [A] but rejected the offer.", "P | role | A | active"),
    ],
)
def test_what_is_taken_for_granted(text: str, line: str) -> None:
    assert said(text) == wanted(line)


@pytest.mark.parametrize(
    "text",
    [
        "It is the story of [Barcelona|place]'s old [Nissan] factory.",
        "The former [Nissan] plant in [Barcelona|place] reopened.",
        "[Nissan]'s old plant in [Barcelona|place] reopened.",
    ],
)
def test_a_plant_of_former_days_is_no_more(text: str) -> None:
    assert said(text) <= {"Nissan | location | Barcelona | ended"}
    assert said(text.replace("old ", "").replace("former ", "")) == {"Nissan | location | Barcelona | active"}


def test_a_refusal_undoes_no_state() -> None:
    assert said("[Norex], owned by [Arup], said no.") == {"Arup | ownership | Norex | active"}
    assert said("[Norex] is owned by [Arup], which said no.") == {"Arup | ownership | Norex | active"}
    found = said("[Norex] is owned by [Arup], a fund that rejected the plan.")
    assert found == {"Arup | ownership | Norex | active"}
    assert not any("active" in one for one in said("[Norex] says it is owned by [Arup], but [Arup] denied it."))


def test_talks_outlive_the_deal_they_are_about() -> None:
    found = said("[Velar] is in talks with [Norex] over a deal that ends in March.")
    assert found == {"Norex | negotiation | Velar | in talks"}
    assert said("[Velar] held talks with [Norex] that ended in March.") == {"Norex | negotiation | Velar | ended"}

"""Denials that point back at a rumour."""

import pytest

from explorer.model.proposals import Strength
from tests.reading.bracketed import reading, said

RUMOUR = "[Norex] plans to buy [Velar], a newspaper said. "
DENIED = "Norex | ownership | Velar | denied"


@pytest.mark.parametrize(
    "text",
    [
        "[Velar] denied the report.",
        "[Norex] has denied this.",
        "[Norex] has poured cold water on that idea.",
        "A spokesman for [Velar] dismissed the rumours as nonsense.",
        "[Velar] called the report baseless.",
        "The report is untrue, [Velar] said.",
        "[Velar] said it had no such plans.",
        "[Norex] denied it had made any approach.",
        "No such talks are taking place.",
        "[Velar] rejected it on Monday.",
    ],
)
def test_a_rumour_is_denied(text: str) -> None:
    found = reading(RUMOUR + text)
    assert DENIED in said(RUMOUR + text)
    denial = found.claims[-1]
    assert denial.inference is not None
    assert denial.inference.passages == found.claims[0].passages
    assert denial.proposal is not None
    assert denial.proposal.strength is Strength.WEAK


@pytest.mark.parametrize(
    "text",
    [
        "[Velar] declined to comment.",
        "[Velar] did not deny the report.",
        "[Velar] neither confirmed nor denied it.",
        "[Velar] denied wrongdoing in a tax case.",
        "[Velar] denied that it had underpaid workers.",
        "[Velar] rejected the claims of its workers.",
        "[Kastor] denied the report.",
        "[Velar] denied talks about its move to [Kastor].",
    ],
)
def test_what_denies_no_rumour(text: str) -> None:
    assert DENIED not in said(RUMOUR + text)


def test_of_two_rumours_none_is_denied() -> None:
    text = "[Norex] plans to buy [Velar] and [Ampere], a newspaper said. [Norex] denied the report."
    assert not [claim for claim in said(text) if claim.endswith("denied")]


def test_what_is_agreed_for_certain_is_no_rumour() -> None:
    assert DENIED not in said("[Norex] bought [Velar]. [Velar] denied the report.")


def test_a_rumour_told_in_the_same_sentence() -> None:
    assert DENIED in said("[Norex] is rumoured to be buying [Velar]; [Velar] denied it within the hour.")


def test_a_denial_in_words_of_one_kind_is_not_of_another() -> None:
    text = "[Norex] is in talks with [Velar] but denied it would make an offer."
    assert said(text) == {"Norex | negotiation | Velar | in talks"}

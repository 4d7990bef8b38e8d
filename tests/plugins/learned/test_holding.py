from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.lexicon import load_tables
from explorer.model.claims import Certainty, Claim, Polarity, Stage
from explorer.model.proposals import Proposal, Strength
from explorer.model.relationships import label
from explorer.plugins.learned.holding import held
from explorer.reading.extractor import Reading
from explorer.reading.grammar.cues import cues
from explorer.reading.hints import RULE
from tests.readings import article

CUES = cues(load_tables())
FRAMES = [
    "Toyota does not sprinkle Denso with orders.", "Toyota may sprinkle Denso with orders.",
    "Toyota refused to sprinkle Denso with orders.", "Toyota denied that it sprinkles Denso with orders.",
    "Neither Toyota nor Honda sprinkles Denso with orders.", "Whether Toyota sprinkles Denso with orders is open.",
    "Does Toyota sprinkle Denso with orders?", "Toyota stopped sprinkling Denso with orders.",
    "There is no flow of orders between Toyota and Denso.", "Toyota will sprinkle Denso with orders.",
    "Denso is not among the customers of Toyota.", "“Will Toyota sprinkle Denso with orders?”",
]  # fmt: skip


def one(text: str, rule: str = RULE, **changes) -> tuple[Claim, object]:
    document = article(text)
    claim = Claim("c", "t", "d", "supply", Stage.ACTIVE, (document.passage(*document.sentences[0]),),
                  certainty=Certainty.CERTAIN, proposal=Proposal(rule, Strength.WEAK))  # fmt: skip
    return replace(claim, **changes), document


def after(claims: list[Claim], document) -> list[Claim]:
    return list(held(Reading(claims=tuple(claims)), document, CUES).claims)


@pytest.mark.parametrize("sentence", FRAMES)
@pytest.mark.parametrize("stage", [Stage.ACTIVE, Stage.AGREED, Stage.OCCURRED])
def test_nothing_learned_is_surer_than_the_words_around_it(sentence, stage):
    claim, document = one(sentence, stage=stage)
    assert str(label(after([claim], document)[0])) in ("unclear", "rumoured", "sought", "planned")


def test_a_plain_sentence_leaves_it_as_it_is():
    claim, document = one("Toyota sprinkles Denso with orders.")
    assert after([claim], document) == [claim]


def test_what_the_rules_have_read_is_left_to_them():
    claim, document = one(FRAMES[0], rule="verb supply")
    assert after([claim], document) == [claim]


def test_where_a_rule_has_told_of_the_two_nothing_learned_stands_beside_it():
    learned, document = one("Toyota sprinkles Denso with orders.")
    ruled = replace(learned, id="r", subject="d", object="t", polarity=Polarity.DENIED, proposal=Proposal("verb own"))
    assert after([learned, ruled], document) == [ruled]
    elsewhere = replace(ruled, object="x")
    assert after([learned, elsewhere], document) == [learned, elsewhere]


@given(st.sampled_from(FRAMES), st.sampled_from(Stage), st.sampled_from(Polarity))
def test_a_denial_or_an_end_is_never_turned_round(sentence, stage, polarity):
    claim, document = one(sentence, stage=stage, polarity=polarity)
    found = after([claim], document)[0]
    if polarity is Polarity.DENIED or stage in (Stage.ENDED, Stage.SUSPENDED):
        assert str(label(found)) in (str(label(claim)), "unclear", "rumoured")

from dataclasses import replace

import pytest

from explorer.files.lexicon import load_tables
from explorer.model.claims import Certainty, Polarity, Stage
from explorer.plugins.weakening import capped, weakened
from explorer.reading.grammar.cues import cues
from tests.readings import article, reading

CUES = cues(load_tables())
CLAIM = replace(reading(article()).claims[0], stage=Stage.OCCURRED, certainty=Certainty.CERTAIN)


@pytest.mark.parametrize(("sentence", "stage", "certainty"), [
    ("Harlow bought Brandt.", Stage.OCCURRED, Certainty.CERTAIN),
    ("Harlow reportedly bought Brandt.", Stage.OCCURRED, Certainty.PROBABLE),
    ("Rumours said Harlow bought Brandt.", Stage.OCCURRED, Certainty.POSSIBLE),
    ("Harlow may buy Brandt.", Stage.OCCURRED, Certainty.POSSIBLE),
    ("Harlow will buy Brandt.", Stage.PLANNED, Certainty.CERTAIN),
    ("Harlow plans to buy Brandt.", Stage.PLANNED, Certainty.CERTAIN),
    ("Harlow is to buy Brandt.", Stage.PLANNED, Certainty.CERTAIN),
    ("Harlow buys Brandt next month.", Stage.PLANNED, Certainty.CERTAIN),
    ("Harlow agreed to buy Brandt.", Stage.AGREED, Certainty.CERTAIN),
    ("Harlow is in talks with Brandt.", Stage.IN_TALKS, Certainty.CERTAIN),
    ("Harlow wants to buy Brandt.", Stage.SOUGHT, Certainty.CERTAIN),
    ("Harlow’s bid for Brandt.", Stage.PROPOSED, Certainty.CERTAIN),
    ("Harlow did not buy Brandt.", Stage.UNCLEAR, Certainty.CERTAIN),
    ("Harlow denied that it bought Brandt.", Stage.UNCLEAR, Certainty.CERTAIN),
    ("Harlow called off its purchase of Brandt.", Stage.UNCLEAR, Certainty.CERTAIN),
    ("Harlow, formerly of Brandt.", Stage.UNCLEAR, Certainty.CERTAIN),
    ("Harlow offered to buy Brandt.", Stage.PROPOSED, Certainty.CERTAIN),
    ("Harlow buys Brandt if it can.", Stage.OCCURRED, Certainty.POSSIBLE),
    ("Harlow nearly bought Brandt.", Stage.UNCLEAR, Certainty.CERTAIN),
    ("Harlow tried in vain for Brandt.", Stage.UNCLEAR, Certainty.CERTAIN),
    ("Harlow called the news of Brandt baseless.", Stage.UNCLEAR, Certainty.CERTAIN),
    ("It was wrongly reported that Harlow bought Brandt.", Stage.UNCLEAR, Certainty.CERTAIN),
    ("There is talk of Harlow joining Brandt.", Stage.OCCURRED, Certainty.POSSIBLE),
    ("Rumours that Harlow bought Brandt are not true.", Stage.UNCLEAR, Certainty.UNSPECIFIED),
])  # fmt: skip
def test_the_weakest_reading_wins(sentence, stage, certainty):
    found = weakened(CLAIM, sentence, CUES)
    assert (found.stage, found.certainty) == (stage, certainty)


@pytest.mark.parametrize("kind", ["supply", "partnership", "agreement", "joint venture"])
def test_what_goes_on_did_not_just_occur(kind):
    assert weakened(replace(CLAIM, kind=kind), "Harlow ordered jets from Brandt.", CUES).stage is Stage.AGREED


def test_what_may_not_be_so_is_not_even_possible():
    possible = replace(CLAIM, certainty=Certainty.POSSIBLE)
    found = capped(possible, [replace(CLAIM, polarity=Polarity.DENIED)])
    assert (found.stage, found.certainty) == (Stage.UNCLEAR, Certainty.UNSPECIFIED)


def test_the_rules_of_the_built_in_reader_are_the_most_it_may_say():
    talks = replace(CLAIM, stage=Stage.IN_TALKS, certainty=Certainty.PROBABLE)
    found = capped(CLAIM, [talks])
    assert (found.stage, found.certainty) == (Stage.IN_TALKS, Certainty.PROBABLE)
    assert capped(CLAIM, [replace(talks, kind="supply"), CLAIM]) == CLAIM
    assert capped(CLAIM, [replace(talks, kind="supply")]).stage is Stage.IN_TALKS
    for contrary in (replace(CLAIM, polarity=Polarity.DENIED), replace(CLAIM, stage=Stage.ENDED)):
        assert capped(CLAIM, [contrary]).stage is Stage.UNCLEAR
    ended = replace(CLAIM, stage=Stage.ENDED)
    assert capped(ended, [ended, CLAIM]) == ended


def test_what_is_weak_already_or_stands_apart_stays():
    for stage in (Stage.SOUGHT, Stage.ENDED, Stage.SUSPENDED):
        claim = replace(CLAIM, stage=stage, certainty=Certainty.POSSIBLE)
        assert weakened(claim, "Harlow agreed to buy Brandt.", CUES) is claim
    denied = replace(CLAIM, polarity=Polarity.DENIED, stage=Stage.AGREED)
    assert weakened(denied, "Harlow did not buy Brandt.", CUES) is denied

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.claims import Certainty, Polarity, Stage
from explorer.reading.standings.standing import SCALE, Standing, less_sure, unclear, under, weaker

GIVES = [*map(str, SCALE), "denied", "ended", "suspended", "possible", "same", "told", "occurred"]


@pytest.mark.parametrize(
    ("inner", "gives", "stage", "polarity"),
    [
        (None, "planned", Stage.PLANNED, Polarity.AFFIRMED),
        (Stage.AGREED, "planned", Stage.PLANNED, Polarity.AFFIRMED),
        (Stage.SOUGHT, "agreed", Stage.SOUGHT, Polarity.AFFIRMED),
        (Stage.AGREED, "ended", Stage.ENDED, Polarity.AFFIRMED),
        (Stage.AGREED, "denied", Stage.AGREED, Polarity.DENIED),
        (Stage.ENDED, "planned", Stage.ENDED, Polarity.AFFIRMED),
        (Stage.ENDED, "sought", Stage.UNCLEAR, Polarity.AFFIRMED),
        (Stage.ENDED, "denied", Stage.UNCLEAR, Polarity.AFFIRMED),
    ],
)
def test_one_word_more(inner: Stage | None, gives: str, stage: Stage, polarity: Polarity) -> None:
    found = under(gives, Standing(inner))
    assert (found.stage, found.polarity) == (stage, polarity)


def test_two_denials_affirm_nothing() -> None:
    assert under("denied", under("denied", Standing(Stage.ACTIVE))).stage is Stage.UNCLEAR


@given(st.sampled_from(SCALE), st.lists(st.sampled_from(GIVES), max_size=5))
def test_no_words_make_it_stronger(stage: Stage, gives: list[str]) -> None:
    found = Standing(stage)
    for one in gives:
        found = under(one, found)
    if found.stage in SCALE:
        assert found.stage is not None
        assert SCALE.index(found.stage) <= SCALE.index(stage)


@given(st.lists(st.sampled_from(GIVES), max_size=5))
def test_what_is_doubtful_stays_so(gives: list[str]) -> None:
    found = unclear(Standing(Stage.ACTIVE))
    for one in gives:
        found = under(one, found)
    assert (found.stage, found.polarity, found.certainty) == (Stage.UNCLEAR, Polarity.AFFIRMED, Certainty.UNSPECIFIED)


def test_surety_only_falls() -> None:
    possible = less_sure(Standing(Stage.PLANNED), Certainty.POSSIBLE)
    assert less_sure(possible, Certainty.PROBABLE).certainty is Certainty.POSSIBLE
    assert weaker(Stage.AGREED, Stage.SOUGHT) is Stage.SOUGHT

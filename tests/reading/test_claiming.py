from hypothesis import given
from hypothesis import strategies as st

from explorer.model.claims import Certainty, ReviewState, Stage
from explorer.model.dossier import Why
from tests.reading.bracketed import reading, told

TEXT = (
    "[Foxconn] is reportedly in talks to buy [Sharp] by 2027. [Jun Seki|person], chief executive of [Foxconn], wants a "
    "partnership with [Nissan]. [It=Foxconn] wants to work with [the company=Nissan]. "
    "[He=Jun Seki] ruled out an alliance with [Honda]."
)


def test_a_claim_rests_on_its_sentence() -> None:
    found, document = reading(TEXT), told(TEXT)[0]
    claim = found.claims[0]
    assert document.quote(claim.passages[0]).startswith("Foxconn is reportedly")
    assert (claim.review.state, claim.review.by) == (ReviewState.PROPOSED, "a test")
    assert (claim.stage, claim.certainty) == (Stage.IN_TALKS, Certainty.PROBABLE)
    assert claim.proposal is not None
    assert claim.proposal.rule == "verb buy"


def test_a_sentence_that_names_two_and_says_nothing_known_is_listed() -> None:
    text = "[A] amazes [B]."
    found = reading(text)
    assert [(unread.why, told(text)[0].quote(unread.passage)) for unread in found.unread] == [
        (Why.NOT_UNDERSTOOD, "A amazes B.")]  # fmt: skip
    assert not reading("[A] rose.").unread


WORDS = st.sampled_from(
    [
        "[A]",
        "[B]",
        "[C|person]",
        "[D|place]",
        "bought",
        "to",
        "buy",
        "has",
        "not",
        "in",
        "talks",
        "with",
        "denied",
        "that",
        "and",
        ",",
        ".",
        "?",
        "“",
        "”",
        "’s",
        "a",
        "stake",
        "of",
        "in",
        "which",
        "who",
        "is",
        "was",
        "agreed",
        "may",
        "plan",
        "plans",
        "deal",
        "(",
        ")",
        "-",
        "chief",
        "executive",
        "rival",
        "of",
        "by",
        "2027",
        "but",
        "those",
        "broke",
        "down",
        "its",
    ]
)


@given(st.lists(WORDS, max_size=40))
def test_whatever_stands_there_every_span_stands_in_the_text(parts: list[str]) -> None:
    text = " ".join(parts)
    found, (document, cast) = reading(text), told(text)
    known = {entity.id for entity in cast.entities}
    for claim in found.claims:
        sentence = claim.passages[0]
        assert document.quote(sentence)
        assert {claim.subject, claim.object} <= known
        assert claim.subject != claim.object
        for cue in claim.cues:
            assert sentence.holds(cue.passage)
        for date in claim.dates:
            assert date.passage is not None
            assert document.quote(date.passage) == date.when.text
        if claim.said_by.words:
            assert sentence.holds(claim.said_by.words)
        assert set(claim.proposal.entities) <= known


def test_a_group_without_a_name_is_proposed_only_where_something_is_said_of_it() -> None:
    told_of = reading("[Rakuten] competes with [Greek banks|group].")
    beside = reading("[Rakuten] acquired [Viber] while [Greek banks|group] slept.")
    assert {entity.name for entity in told_of.entities} == {"Rakuten", "Greek banks"}
    assert {entity.name for entity in beside.entities} == {"Rakuten", "Viber"}

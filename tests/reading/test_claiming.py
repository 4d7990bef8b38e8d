from hypothesis import given
from hypothesis import strategies as st

from explorer.model.claims import Certainty, ReviewState, Stage
from explorer.model.dossier import Why
from explorer.model.proposals import Strength
from explorer.model.when import DateRole
from tests.reading.bracketed import reading, said, told, wanted

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


def test_dates_go_with_their_claims() -> None:
    claim = reading(TEXT).claims[0]
    assert [(date.when.text, date.when.edtf, date.role) for date in claim.dates] == [
        ("by 2027", "../2027", DateRole.DEADLINE)]  # fmt: skip


def test_whoever_speaks_for_a_firm_is_taken_for_it_and_that_is_inferred() -> None:
    found = reading(TEXT)
    claim = next(claim for claim in found.claims if claim.kind == "partnership" and claim.inference)
    assert (claim.inference.part, claim.proposal.strength) == ("subject", Strength.WEAK)
    assert "Foxconn | partnership | Honda | denied" in said(TEXT)


def test_words_that_are_no_name_are_linked() -> None:
    found, document = reading(TEXT), told(TEXT)[0]
    links = {document.quote(link.mention) for claim in found.claims for link in claim.proposal.links}
    assert {"It", "the company"} <= links


def test_a_sentence_that_names_two_and_says_nothing_known_is_listed() -> None:
    text = "[A] amazes [B]."
    found = reading(text)
    assert [(unread.why, told(text)[0].quote(unread.passage)) for unread in found.unread] == [
        (Why.NOT_UNDERSTOOD, "A amazes B.")]  # fmt: skip
    assert not reading("[A] rose.").unread


def test_two_firms_in_one_word() -> None:
    assert said("[A] met [B]. [They=A+B] agreed to merge.") == wanted("A | merger | B | agreed")


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


def test_what_is_dated_after_the_text_is_planned() -> None:
    text = "[A] named [Jo|person] as chief executive on 1 April 2030."
    assert [claim.stage for claim in reading(text, "2024-05-17").claims] == [Stage.PLANNED]
    assert [claim.stage for claim in reading(text, "2031").claims] == [Stage.ACTIVE]


def test_whoever_speaks_for_a_firm_does_not_call_it_by_its_name() -> None:
    text = "[Toyo] rose. [Toyo] fell. [Kyo] makes pumps. "
    text += "“We are not in talks with [Toyo],” co-founder [Ana|person] said."
    assert "Ana | role | Kyo | active" in said(text)


def test_a_group_without_a_name_is_proposed_only_where_something_is_said_of_it() -> None:
    told_of = reading("[Rakuten] competes with [Greek banks|group].")
    beside = reading("[Rakuten] acquired [Viber] while [Greek banks|group] slept.")
    assert {entity.name for entity in told_of.entities} == {"Rakuten", "Greek banks"}
    assert {entity.name for entity in beside.entities} == {"Rakuten", "Viber"}


def test_who_leaves_a_town_leaves_no_market_for_a_firm() -> None:
    text = "[Anna Berg|person] is chief executive of [Velar]. [Anna Berg|person] sang after leaving [Seattle|place]."
    assert not any("market entry" in one for one in said(text))

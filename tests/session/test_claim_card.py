from dataclasses import replace

import pytest

from explorer.model.claims import CueRole, Rank, Ranking, Review, ReviewState
from explorer.model.relationships import RelationshipId, Status
from explorer.session.claim_card import card, excerpt, in_document_order
from explorer.session.gestures import OpenPassage, Select


@pytest.fixture
def card_of(small):
    return lambda id, state=small, **more: card(state, state.dossier.claim_by_id[id], **more)


def test_card_quotes_the_sentence_with_its_cue_marked(card_of):
    shown = card_of("talks")
    assert shown.quote == "Alpha is in talks with Béta 🚗 on a merger."
    (mark,) = shown.marks
    assert shown.quote[mark.start : mark.end] == "in talks with"
    assert mark.role is CueRole.KIND
    assert (shown.kind, shown.status, shown.place, shown.source) == ("Merger", Status.IN_TALKS, "¶1 s1", "small.txt")


def test_card_holds_the_sentences_around(card_of):
    assert card_of("talks").before == ""
    assert card_of("talks").after == "It is said that Alpha would buy Béta."
    assert card_of("launch").before == "Alpha will not buy Béta, its head Luca said."


def test_speakers_in_short(card_of):
    assert card_of("talks").said_by == "the article"
    assert card_of("rumour").said_by == "unnamed source (“It is said”)"
    assert card_of("denial").said_by == "Luca, as quoted"


def test_dates_as_printed(card_of):
    assert card_of("talks").dates == ("no date given",)
    assert card_of("launch").dates == ("“By 2027” (deadline)",)


def test_vague_date_says_that_the_publication_date_is_unknown(shipped):
    claims = shipped.graph.relationships[RelationshipId("foxconn", "nissan", "negotiation")].claims
    assert card(shipped, claims[0]).dates == ("“at this time” – publication date unknown",)


def test_disagreement_leads_to_the_other_claim(card_of):
    (link,) = card_of("rumour").disagreements
    assert (link.text, link.place) == ("disagrees with “will not buy”", "¶2 s1")
    assert link.gesture == Select((RelationshipId("alpha", "beta", "ownership"),))
    assert card_of("talks").disagreements == ()


def test_disagreements_of_the_example_do_not_set_a_sentence_against_itself(shipped):
    ties = shipped.graph.relationships
    deal = card(shipped, ties[RelationshipId("foxconn", "three-way-deal", "membership")].claims[0])
    (link,) = deal.disagreements
    assert link.text.endswith("four-way…”")
    assert link.place == "¶5 s4"
    assert len(link.gesture.ids) == 3
    partnership = card(shipped, ties[RelationshipId("foxconn", "nissan", "partnership")].claims[0])
    assert [(link.text, link.place) for link in partnership.disagreements] == [
        ("disagrees with “is no longer in negotiations with”", "¶4 s1")
    ]


def test_disagreement_with_a_claim_that_is_not_drawn_opens_its_passage(small, changed, card_of):
    denial = small.dossier.claim_by_id["denial"]
    only = tuple(
        replace(claim, kind="merger", review=Review(ReviewState.REJECTED)) if claim is denial else claim
        for claim in small.dossier.claims
        if claim.id != "talks"
    )
    (link,) = card_of("rumour", changed(small, claims=only)).disagreements
    assert link.gesture == OpenPassage(denial.passages[0], "denial")


def test_facts_say_what_is_known(card_of):
    facts = dict(card_of("rumour").facts)
    assert facts["Claim"] == "Alpha – owner of – Béta"
    assert facts["Stage"] == "planned"
    assert facts["Certainty"] == "possible, according to the source"
    assert facts["Basis"] == "stated"
    assert facts["Said by"] == "unnamed source (“It is said”)"
    assert "Stage" not in dict(card_of("talks").facts)
    assert dict(card_of("talks").facts)["Note"] == "Of equals?"
    assert dict(card_of("launch").facts)["Open question"] == "2027 itself?"


def test_what_is_inferred_says_from_what(card_of):
    shown = card_of("head")
    assert shown.inferred
    assert dict(shown.facts)["Certainty"] == "unspecified, according to the source; in part inferred"
    assert dict(shown.facts)["Basis"] == "inferred: “its” is Alpha – from ¶2 s1"
    assert dict(shown.facts)["Detail"] == "head"


def test_rank_and_review_are_told_with_their_reasons(small, changed, card_of):
    claims = tuple(
        replace(claim, ranking=Ranking(Rank.PREFERRED, "newer"), review=Review(ReviewState.EDITED, "me"))
        for claim in small.dossier.claims
    )
    facts = dict(card_of("talks", changed(small, claims=claims)).facts)
    assert facts["Rank"] == "preferred – newer"
    assert facts["Review"] == "edited – me"


def test_further_passages_can_be_opened(small, changed, find, card_of):
    further = find(small, "Leave a Reply")
    claims = tuple(replace(claim, passages=(*claim.passages, further)) for claim in small.dossier.claims)
    state = changed(small, claims=claims)
    shown = card_of("talks", state)
    assert [link.text for link in shown.further] == ["“Leave a Reply” ¶3 s1"]
    assert shown.further[0].gesture == OpenPassage(further, "talks")
    assert dict(shown.facts)["Rests on"] == "¶1 s1, ¶3 s1"
    assert card_of("talks", state, passage=further).quote == "Leave a Reply"


def test_document_order_is_that_of_the_sentences(small):
    order = [claim.id for claim in in_document_order(small.dossier, small.dossier.claims)]
    assert order == ["talks", "rumour", "denial", "head", "launch"]


@pytest.mark.parametrize(
    ("text", "short"),
    [("short", "short"), ("one two,  three", "one two,…"[:7] + "…"), ("x" * 20, "x" * 10 + "…")],
)
def test_excerpt_ends_after_a_word(text, short):
    assert excerpt(text, 10) == short

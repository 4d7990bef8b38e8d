from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Cue, CueRole, Inference, Rank, Ranking, Review, ReviewState, Speaker
from explorer.model.documents import Passage
from explorer.model.entities import EntityType, Mention
from explorer.model.proposals import Alternative, Link, Proposal, Strength
from explorer.model.when import When
from explorer.reading.sifting import sifted
from explorer.session.edits.standing import passages_of
from tests.readings import BY, article, find, reading, with_claim

VOCABULARY = load_vocabulary()
DOCUMENT = article()
HONEST = reading(DOCUMENT)


def left(found):
    return sifted(found, DOCUMENT, VOCABULARY, BY)


def first(**changed):
    """What is left of the first claim when it is changed so, and how much was dropped."""
    found = left(with_claim(HONEST, **changed))
    kept = [claim for claim in found.reading.claims if claim.id == "c1"]
    return (kept[0] if kept else None), found.dropped


def test_an_honest_reading_passes_whole():
    found = left(HONEST)
    assert found.dropped == 0
    assert found.reading.entities == HONEST.entities
    assert found.reading.claims == HONEST.claims
    assert found.reading.unread == HONEST.unread
    assert found.reading.questions[0].noted_by == BY


@pytest.mark.parametrize("changed", [
    {"passages": ()}, {"passages": (Passage(DOCUMENT.id, 0, 10**6),)}, {"passages": (Passage("other", 0, 5),)},
    {"passages": (Passage(DOCUMENT.id, 5, 5),)}, {"passages": (Passage(DOCUMENT.id, -3, 5),)}, {"subject": "nobody"},
    {"object": "nobody"}, {"object": "h"}, {"kind": "friendship"}, {"note": "\udc00"},
])  # fmt: skip
def test_a_claim_falls_with_its_first_passage_its_ends_or_its_kind(changed):
    assert first(**changed) == (None, 1)


def test_a_cue_a_date_or_a_link_falls_alone():
    outside = Cue(CueRole.HEDGE, find(DOCUMENT, "reportedly"))
    claim, dropped = first(cues=(*HONEST.claims[0].cues, outside))
    assert (claim.cues, dropped) == (HONEST.claims[0].cues, 1)
    dated = HONEST.claims[0].dates[0]
    for wrong in (
        replace(dated, when=When("4 May 2024", "2024-05-04")), replace(dated, when=When("3 May 2024", "soon")),
        replace(dated, passage=Passage(DOCUMENT.id, 0, 10**6)), replace(dated, passage=None, when=When("2031", "2031")),
    ):  # fmt: skip
        claim, dropped = first(dates=(wrong, dated))
        assert (claim.dates, dropped) == ((dated,), 1)
    links = (Link(Passage("other", 0, 1), "h"), Link(find(DOCUMENT, "The company"), "nobody"),
             Link(find(DOCUMENT, "The company"), "h", ("b", "nobody", "h"), confirmed=True))  # fmt: skip
    others = (Alternative("kind", "friendship"), Alternative("stage", "agreed"), Alternative("stage", "done"),
              Alternative("object", "nobody"), Alternative("mood", "agreed"))  # fmt: skip
    claim, dropped = first(proposal=Proposal("rule", Strength.FAIR, links, others))
    assert claim.proposal.links == (Link(find(DOCUMENT, "The company"), "h", ("b",)),)
    assert claim.proposal.alternatives == (Alternative("stage", "agreed"),)
    assert dropped == 6


def test_nothing_says_of_itself_that_it_was_decided():
    claim, _ = first(review=Review(ReviewState.ACCEPTED, "me"), ranking=Ranking(Rank.PREFERRED, "best"), proposal=None)
    assert claim.review == Review(ReviewState.PROPOSED, BY)
    assert (claim.ranking, claim.proposal) == (Ranking(), Proposal(BY, Strength.WEAK))


def test_a_speaker_who_is_not_there_leaves_a_source_without_a_name():
    claim, dropped = first(said_by=replace(HONEST.claims[0].said_by, entity="nobody"))
    assert (claim.said_by.speaker, claim.said_by.entity, dropped) == (Speaker.UNNAMED, None, 1)


def test_what_was_inferred_stays_so():
    claim, dropped = first(inference=Inference("the object", (Passage("other", 0, 1),)))
    assert (claim.inference, dropped) == (Inference("the object"), 1)


def test_a_detail_stands_in_the_sentence():
    assert first(detail="stake")[0].detail == "stake"
    assert first(detail="Chief Stake Officer")[0].detail is None


def test_a_name_stands_at_its_mentions():
    harlow = HONEST.entities[0]
    elsewhere = Mention(find(DOCUMENT, "Oster"), "name")
    found = left(replace(HONEST, entities=(replace(harlow, mentions=(elsewhere, *harlow.mentions),
                                                   aliases=("Harlow", "HF")), *HONEST.entities[1:])))  # fmt: skip
    assert found.reading.entities[0] == harlow
    assert found.dropped == 2
    for invented in (replace(harlow, name="Harlow Holdings"), replace(harlow, mentions=()), replace(harlow, name=" ")):
        found = left(replace(HONEST, entities=(invented, *HONEST.entities[1:]), questions=()))
        assert "h" not in {entity.id for entity in found.reading.entities}
        assert not found.reading.claims


def test_a_group_is_called_as_it_is_printed():
    group = replace(HONEST.entities[0], name="Freight companies", type=EntityType.GROUP, aliases=(),
                    mentions=(Mention(find(DOCUMENT, "The company"), "group"),))  # fmt: skip
    found = left(replace(HONEST, entities=(group,), claims=(), questions=()))
    assert found.reading.entities == (replace(group, name="The company"),)


def test_a_place_may_be_named_by_its_adjective():
    place = replace(HONEST.entities[0], name="Brandtland", type=EntityType.PLACE, aliases=(),
                    mentions=(Mention(find(DOCUMENT, "Brandt"), "adjective"),))  # fmt: skip
    assert left(replace(HONEST, entities=(place,), claims=(), questions=())).reading.entities == (place,)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["other", DOCUMENT.id]), st.integers(-9, 400), st.integers(-9, 400)),
                min_size=8, max_size=8))  # fmt: skip
def test_whatever_a_reader_says_only_what_stands_is_left(spans):
    places = [Passage(*span) for span in spans]
    claim = replace(
        HONEST.claims[0], passages=tuple(places[:2]), cues=tuple(Cue(CueRole.KIND, at) for at in places[2:4]),
        inference=Inference("x", (places[4],)), said_by=replace(HONEST.claims[0].said_by, words=places[5]),
        proposal=Proposal("r", Strength.FAIR, (Link(places[6], "h"),)),
    )  # fmt: skip
    entity = replace(HONEST.entities[0], mentions=(Mention(places[7], "name"), *HONEST.entities[0].mentions))
    found = left(replace(HONEST, claims=(claim,), entities=(entity, *HONEST.entities[1:]))).reading
    for part in (*found.claims, *found.entities):
        for passage in passages_of(part):
            assert DOCUMENT.quote(passage).strip()
    for kept in found.claims:
        assert all(any(whole.holds(cue.passage) for whole in kept.passages) for cue in kept.cues)

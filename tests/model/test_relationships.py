from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.claims import (
    Certainty,
    Claim,
    ClaimDate,
    Inference,
    Polarity,
    Rank,
    Ranking,
    Review,
    ReviewState,
    Stage,
)
from explorer.model.documents import Passage
from explorer.model.relationships import (
    STATUS_ORDER,
    Overrule,
    Relationship,
    RelationshipId,
    Rule,
    Status,
    judge,
    label,
    said_on,
)
from explorer.model.when import DateRole, Qualifier, When

ID = RelationshipId("a", "b", "partnership")
PUBLISHED = {"old": "2020", "new": "2024-05-06", "unknown": None}


def claim(id="c", stage=Stage.SOUGHT, document="unknown", **more):
    return Claim(id, "a", "b", "partnership", stage, (Passage(document, 0, 1),), **more)


def verdict(*claims, **more):
    return judge(claims, PUBLISHED.get, **more)


def dated(edtf, role=DateRole.AS_OF):
    return {"dates": (ClaimDate(When("…", edtf), role),)}


REJECTED = Review(ReviewState.REJECTED)
PREFERRED = Ranking(Rank.PREFERRED, "it is the contract itself")


def test_a_denial_is_denied_however_strong_its_stage_or_weak_its_source():
    for stage in Stage:
        for certainty in Certainty:
            assert label(claim(stage=stage, certainty=certainty, polarity=Polarity.DENIED)) is Status.DENIED


def test_what_is_only_possible_is_rumoured():
    assert label(claim(stage=Stage.AGREED, certainty=Certainty.POSSIBLE)) is Status.RUMOURED
    assert label(claim(stage=Stage.AGREED, certainty=Certainty.PROBABLE)) is Status.AGREED


def test_a_rumour_of_something_unclear_is_a_rumour():
    assert label(claim(stage=Stage.UNCLEAR, certainty=Certainty.POSSIBLE)) is Status.RUMOURED
    assert label(claim(stage=Stage.UNCLEAR)) is Status.UNCLEAR


def test_every_stage_has_a_label_of_its_own():
    assert len({label(claim(stage=stage)) for stage in Stage}) == len(Stage)


def test_step_1_preferred_claims_decide_alone():
    found = verdict(claim("weak"), claim("strong", Stage.AGREED, ranking=PREFERRED))
    assert (found.status, found.rule) == (Status.AGREED, Rule.PREFERRED)
    assert (found.deciding, found.outweighed) == (("strong",), ("weak",))


def test_step_1_preferred_claims_that_differ_are_disputed_too():
    found = verdict(claim("a", ranking=PREFERRED), claim("b", Stage.AGREED, ranking=PREFERRED), claim("c"))
    assert (found.status, found.outweighed) == (Status.DISPUTED, ("c",))


def test_step_2_labels_that_agree_are_the_status():
    found = verdict(claim("a"), claim("b", certainty=Certainty.PROBABLE))
    assert (found.status, found.rule, found.deciding) == (Status.SOUGHT, Rule.AGREE, ("a", "b"))


def test_step_3_the_latest_claim_decides_when_all_are_dated():
    found = verdict(claim("old", Stage.AGREED, "old"), claim("new", Stage.ENDED, "new"))
    assert (found.status, found.rule) == (Status.ENDED, Rule.LATEST)
    assert (found.deciding, found.outweighed) == (("new",), ("old",))
    assert found.labels == (Status.AGREED, Status.ENDED)


def test_step_3_a_claim_s_own_date_goes_before_its_document_s():
    found = verdict(claim("a", Stage.AGREED, "old", **dated("2025")), claim("b", Stage.ENDED, "new"))
    assert found.deciding == ("a",)


def test_step_3_names_the_latest_of_those_that_say_the_same():
    first, second = claim("a", Stage.ENDED, **dated("2021-03")), claim("b", Stage.ENDED, **dated("2022-03"))
    for claims in ((first, second), (second, first)):
        assert verdict(claim("old", Stage.AGREED, "old"), *claims).deciding == ("b",)


def test_step_4_one_undated_claim_makes_it_disputed():
    found = verdict(claim("a", Stage.AGREED, "old"), claim("b", Stage.ENDED, "unknown"))
    assert (found.status, found.rule, found.deciding) == (Status.DISPUTED, Rule.DISPUTED, ("a", "b"))


def test_step_4_dates_that_overlap_do_not_decide():
    found = verdict(claim("a", Stage.AGREED, **dated("2024")), claim("b", Stage.ENDED, "new"))
    assert found.status is Status.DISPUTED


def test_step_4_labels_are_shown_weakest_first():
    found = verdict(claim("a", Stage.ACTIVE), claim("b", Stage.SOUGHT), claim("c", polarity=Polarity.DENIED))
    assert found.labels == (Status.SOUGHT, Status.ACTIVE, Status.DENIED)


def test_a_deadline_is_not_when_something_is_so():
    late = claim("late", Stage.PLANNED, **dated("2030", DateRole.DEADLINE))
    assert said_on(late, PUBLISHED.get) is None
    assert verdict(late, claim("b", Stage.ENDED, "new")).status is Status.DISPUTED


def test_an_open_date_does_not_tell_when():
    assert said_on(claim(**dated("../2027")), PUBLISHED.get) is None
    assert said_on(claim(**dated(None)), PUBLISHED.get) is None


AHEAD = (Stage.SOUGHT, Stage.PROPOSED, Stage.IN_TALKS, Stage.PLANNED, Stage.FINALISING)
HAPPENED = (DateRole.EVENT, DateRole.START, DateRole.END)


@pytest.mark.parametrize("stage", AHEAD)
@pytest.mark.parametrize("role", HAPPENED)
def test_when_something_is_to_happen_is_not_when_it_was_said(stage, role):
    news = {"first": "2024-01", "later": "2025-06"}
    plan = claim("plan", stage, "first", **dated("2027", role))
    for end in (claim("end", Stage.ENDED, "later"), claim("end", Stage.ENDED, "later", **dated("2025-03", role))):
        found = judge((plan, end), news.get)
        assert (found.status, found.rule, found.deciding) == (Status.ENDED, Rule.LATEST, ("end",))
    undated = claim("plan", stage, **dated("2027", role))
    assert said_on(undated, PUBLISHED.get) is None
    assert said_on(claim("plan", stage, **dated("2027")), PUBLISHED.get) is not None  # As of then, it was planned.


@pytest.mark.parametrize("role", HAPPENED)
def test_what_lies_after_the_publication_counts_as_said_then(role):
    new = said_on(claim(document="new"), PUBLISHED.get)
    assert said_on(claim("a", Stage.ACTIVE, "new", **dated("2024-06", role)), PUBLISHED.get) == new
    happened = said_on(claim("a", Stage.ACTIVE, "new", **dated("2024-04", role)), PUBLISHED.get)
    assert happened == (date(2024, 4, 1), date(2024, 4, 30))
    assert said_on(claim("a", Stage.ACTIVE, **dated("2027", role)), PUBLISHED.get) is not None


@pytest.mark.parametrize("role", [DateRole.AS_OF, DateRole.STATED, *HAPPENED])
@pytest.mark.parametrize("when", [When("…", "2010~"), When("…", "2010?"), When("…", "2010", Qualifier.ABOUT)])
def test_an_approximate_date_does_not_tell_which_is_the_latest(role, when):
    soft = claim("soft", Stage.ACTIVE, "new", dates=(ClaimDate(when, role),))
    assert said_on(soft, PUBLISHED.get) is None
    assert verdict(soft, claim("b", Stage.ENDED, **dated("2011-01-01"))).status is Status.DISPUTED


def test_an_approximate_publication_date_does_not_tell_either():
    assert said_on(claim(document="x"), {"x": "2010~"}.get) is None


@pytest.mark.parametrize("aside", [{"review": REJECTED}, {"ranking": Ranking(Rank.DEPRECATED, "")}])
def test_what_is_set_aside_decides_nothing(aside):
    found = verdict(claim("a"), claim("b", Stage.ACTIVE, **aside))
    assert (found.status, found.deciding, found.outweighed) == (Status.SOUGHT, ("a",), ())
    assert verdict(claim("b", Stage.ACTIVE, **aside)).rule is Rule.NONE


def test_an_overrule_is_shown_and_the_rule_s_answer_stays():
    overrule = Overrule(ID, Status.AGREED, "I have seen the contract")
    found = verdict(claim("a"), overrule=overrule)
    assert (found.shown, found.status) == (Status.AGREED, Status.SOUGHT)
    assert Relationship(ID, (claim("a"),), found).status is Status.AGREED


def test_a_relationship_is_inferred_when_no_claim_that_counts_says_it_outright():
    stated, inferred = claim("a"), claim("b", inference=Inference("the object"))
    found = verdict(stated, inferred)
    assert not Relationship(ID, (stated, inferred), found).is_inferred
    rejected = replace(stated, review=REJECTED)
    assert Relationship(ID, (rejected, inferred), verdict(rejected, inferred)).is_inferred


def test_the_pair_is_the_same_whichever_way_round():
    assert RelationshipId("b", "a", "role").pair == ID.pair == ("a", "b")


claims = st.lists(
    st.builds(
        Claim,
        id=st.uuids().map(str),
        subject=st.just("a"),
        object=st.just("b"),
        kind=st.just("partnership"),
        stage=st.sampled_from(Stage),
        passages=st.sampled_from(sorted(PUBLISHED)).map(lambda id: (Passage(id, 0, 1),)),
        polarity=st.sampled_from(Polarity),
        certainty=st.sampled_from(Certainty),
        dates=st.lists(
            st.builds(
                ClaimDate,
                st.builds(
                    When,
                    st.just("…"),
                    st.sampled_from([None, "2019", "2021-03", "2023~", "2024-05", "2025", "../2027"]),
                ),
                st.sampled_from(DateRole),
            ),
            max_size=2,
        ).map(tuple),
        ranking=st.builds(Ranking, st.sampled_from(Rank)),
        review=st.builds(Review, st.sampled_from(ReviewState)),
    ),
    max_size=6,
)


@given(claims, st.randoms())
def test_the_order_of_the_claims_never_matters(found, random):
    shuffled = list(found)
    random.shuffle(shuffled)
    first, second = verdict(*found), verdict(*shuffled)
    assert (first.status, first.rule, first.labels) == (second.status, second.rule, second.labels)


@given(claims)
def test_a_weaker_label_never_hides_behind_a_stronger_one(found):
    answer = verdict(*found)
    counting = [one for one in found if one.counts]
    if answer.rule is Rule.AGREE:
        assert {label(one) for one in counting} == {answer.status}
    if answer.rule is Rule.PREFERRED:
        preferred = [one for one in counting if one.ranking.rank is Rank.PREFERRED]
        assert {label(one) for one in preferred} == {answer.status}
    if answer.rule is Rule.LATEST:
        latest = next(one for one in found if one.id == answer.deciding[0])
        begins = said_on(latest, PUBLISHED.get)[0]
        considered = [
            one
            for one in counting
            if one.ranking.rank is latest.ranking.rank or latest.ranking.rank is not Rank.PREFERRED
        ]
        assert all(said_on(one, PUBLISHED.get)[1] < begins for one in considered if label(one) is not answer.status)
    if len({label(one) for one in counting}) > 1:
        assert answer.rule in (Rule.PREFERRED, Rule.LATEST, Rule.DISPUTED)


@given(claims)
def test_every_claim_that_counts_is_accounted_for(found):
    answer = verdict(*found)
    named = sorted((*answer.deciding, *answer.outweighed))
    assert named == sorted(one.id for one in found if one.counts)
    assert bool(answer.deciding) == (answer.rule is not Rule.NONE)


def test_what_decides_says_whether_it_is_inferred():
    """An older stated claim does not make an inferred status look stated."""
    stated = claim("old", Stage.IN_TALKS, **dated("2023-01-01"))
    inferred = claim("new", Stage.AGREED, inference=Inference("that they agreed"), **dated("2025-01-01"))
    found = Relationship(ID, (stated, inferred), verdict(stated, inferred))
    assert (found.status, found.verdict.rule) == (Status.AGREED, Rule.LATEST)
    assert found.deciding == (inferred,)
    assert found.is_inferred
    preferred = replace(inferred, ranking=PREFERRED)
    assert Relationship(ID, (stated, preferred), verdict(stated, preferred)).is_inferred
    assert not Relationship(ID, (stated,), verdict(stated)).is_inferred


def test_the_order_of_lists_leaves_no_status_out():
    assert sorted(STATUS_ORDER) == sorted(Status)

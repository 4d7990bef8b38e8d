from dataclasses import replace

import pytest

from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import ClaimDate, Rank, Ranking, Review, ReviewState, SaidBy, Speaker, Stage
from explorer.model.dossier import Dossier
from explorer.model.entities import EntityType
from explorer.model.relationships import Overrule, RelationshipId, Status
from explorer.model.when import DateRole, When
from explorer.network.fold import fold
from explorer.session.wording import (
    capitalised,
    date_words,
    kind_name,
    place,
    rule_words,
    said_by,
    said_by_in_short,
    status_name,
    status_words,
    type_name,
    type_names,
    unnamed_parties,
)

ENTRY = RelationshipId("foxconn", "japan", "market entry")


@pytest.fixture(scope="module")
def dossier():
    return load_project(example())


def changed(dossier, **claims):
    """The dossier with some of its claims changed."""
    return replace(dossier, claims=tuple(replace(one, **claims.get(one.id, {})) for one in dossier.claims))


def dated(dossier, published):
    return replace(dossier, documents=(replace(dossier.documents[0], published=published),))


def why(dossier: Dossier, id=ENTRY):
    graph = fold(dossier, load_vocabulary())
    return rule_words(graph.relationships[id].verdict, dossier, graph)


def test_every_word_of_the_model_has_a_name():
    assert [status_name(status) for status in Status] == [status.value for status in Status]
    assert all(type_name(type) and type_names(type) for type in EntityType)
    assert type_names(EntityType.PERSON) == "people"
    assert kind_name("equity stake") == "equity stake"
    assert capitalised("in talks") == "In talks"
    assert capitalised("") == ""
    assert (unnamed_parties(0), unnamed_parties(1), unnamed_parties(2)) == (
        "", "1 party unnamed", "2 parties unnamed",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("c01", "the article"),
        ("c04", "the article, about Jun Seki"),
        ("c05", "Jun Seki (“he names”)"),
        ("c10", "Jun Seki, as quoted by this article (“Seki underscored”)"),
        ("c11", "unnamed source (“reportedly”)"),
        ("c14", "the article (“the company intends”)"),
        ("c30", "Tokyo seminar, as reported by the article (“added emphasis on”)"),
    ],
)
def test_who_says_it(dossier, id, words):
    assert said_by(dossier, dossier.claim_by_id[id].said_by) == words


def test_words_of_sources_may_hold_braces(dossier):
    assert said_by(dossier, SaidBy(Speaker.ARTICLE, how="{0} {x}")) == "the article, {0} {x}"
    assert date_words(dossier, ClaimDate(When("{now}"), DateRole.EVENT)) == "“{now}” – date unknown"


def test_dates_are_as_printed_and_say_what_is_unknown(dossier):
    def words(id):
        return date_words(dossier, dossier.claim_by_id[id].dates[0])

    assert words("c14") == "“By 2027” (deadline)"
    assert words("c20") == "“at this time” – publication date unknown"
    assert words("c22") == "“previous” – date unknown"
    assert date_words(dossier, ClaimDate(When("2027", "2027"), DateRole.EVENT)) == "“2027”"


def test_now_is_when_the_document_was_published_once_that_is_known(dossier):
    known = dated(dossier, "2025-04-09")
    claimed = known.claim_by_id["c20"].dates[0]
    assert date_words(known, claimed) == "“at this time” – published 2025-04-09"
    without = replace(claimed, passage=None)
    assert date_words(known, without) == "“at this time” – publication date unknown"
    assert date_words(known, without, known.documents[0].id) == "“at this time” – published 2025-04-09"


def test_a_place_names_its_document_only_where_there_are_several(dossier):
    passage = dossier.claim_by_id["c20"].passages[0]
    assert place(dossier, passage) == "¶4 s1"
    two = replace(dossier, documents=(*dossier.documents, replace(dossier.documents[0], text="Other.", sentences=())))
    assert place(two, passage) == "foxconn-japan.txt ¶4 s1"


def test_why_all_agree(dossier):
    assert why(dossier, RelationshipId("foxconn", "nissan", "partnership")) == "All 3 claims that count say “sought”."
    assert why(dossier, RelationshipId("foxconn", "nissan", "negotiation")) == (
        "The only claim that counts (¶4 s1) says “ended”."
    )


def test_why_it_is_disputed(dossier):
    assert why(dossier) == (
        "The claims say “sought” (¶1 s4, inferred) and “planned” (¶1 s1, ¶2 s3), and nothing dates them: disputed."
    )
    assert "their dates do not tell which is the latest: disputed" in why(dated(dossier, "2025"))
    one = (ClaimDate(When("2024", "2024"), DateRole.STATED),)
    about = (ClaimDate(When("about 2024", "2024~"), DateRole.STATED),)
    assert "not all of their dates are exact: disputed" in why(changed(dossier, c01={"dates": about}))
    assert "not all of them are dated: disputed" in why(changed(dossier, c01={"dates": one}))


def test_why_says_what_is_inferred(dossier):
    assert why(dossier, RelationshipId("foxconn", "nissan", "ownership")) == (
        "The only claim that counts (¶4 s4, inferred) says “denied”."
    )
    inference = dossier.claim_by_id["c08"].inference
    both = changed(dossier, c11={"review": Review(ReviewState.REJECTED)}, c01={"stage": Stage.SOUGHT})
    assert why(both).startswith("All 2 claims that count say “sought”.")
    both = changed(both, c01={"inference": inference})
    assert why(both).startswith("All 2 claims that count say “sought”; all are inferred.")


def test_who_says_it_in_short_keeps_the_words_of_who_has_no_name(dossier):
    speakers = {id: said_by_in_short(dossier, dossier.claim_by_id[id].said_by) for id in ("c01", "c10", "c11")}
    assert speakers == {
        "c01": "the article", "c10": "Jun Seki, as quoted by this article", "c11": "unnamed source (“reportedly”)"
    }  # fmt: skip


def test_a_status_says_whether_it_is_inferred():
    assert (status_words(Status.DENIED, True), status_words(Status.DENIED, False)) == ("denied, inferred", "denied")


def test_why_the_latest_decides(dossier):
    late = (ClaimDate(When("2026", "2026"), DateRole.STATED),)
    assert why(changed(dated(dossier, "2025"), c11={"dates": late, "stage": Stage.ACTIVE})) == (
        "The latest claim (¶2 s3) says “active”; earlier ones say otherwise."
    )


def test_why_the_preferred_decide(dossier):
    first = Ranking(Rank.PREFERRED, "it says most")
    assert why(changed(dossier, c01={"ranking": first})) == (
        "The preferred claim (¶1 s1) decides: it says “planned”. 2 other claims are outweighed."
    )
    assert why(changed(dossier, c01={"ranking": first}, c11={"ranking": first})) == (
        "All 2 preferred claims say “planned”. 1 other claim is outweighed."
    )


def test_why_claims_set_aside_and_overruled_ones_are_told(dossier):
    rejected = changed(dossier, c08={"review": Review(ReviewState.REJECTED)})
    assert why(rejected) == "All 2 claims that count say “planned”. 1 rejected or deprecated claim is set aside."
    overruled = replace(dossier, overrules=(Overrule(ENTRY, Status.PLANNED, "see the filing"),))
    assert why(overruled).endswith("disputed. Overruled by hand as “planned”: see the filing")

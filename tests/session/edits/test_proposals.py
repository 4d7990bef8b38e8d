import pytest

from explorer.model.claims import ReviewState
from explorer.model.dossier import Dossier
from explorer.session.edits import (
    EditError,
    claim_reviewed,
    disagreement_noted,
    document_removed,
    reading_added,
    sameness_asked,
    version_added,
)
from explorer.session.edits.proposals import settled, without_proposals
from explorer.session.wording import said_by
from tests.readings import ARTICLE, BY, article, reading

EMPTY = Dossier()


@pytest.fixture
def read(vocabulary):
    document = article()
    return reading_added(EMPTY, document, reading(document), vocabulary, BY).apply(EMPTY)


def test_a_source_goes_with_its_proposals(read, once):
    assert once(read, document_removed(read, read.documents[0].id)) == EMPTY


def test_what_a_person_has_taken_holds_the_source(read):
    taken = claim_reviewed(read, read.claims[0].id, ReviewState.ACCEPTED).apply(read)
    with pytest.raises(EditError, match="1 claim · 2 entities"):
        document_removed(taken, taken.documents[0].id).apply(taken)
    left = without_proposals(taken, taken.documents[0].id)
    assert [claim.kind for claim in left.claims] == ["equity stake"]
    assert {each.id for each in left.entities} == {"harlow-freight", "brandt-logistik", "mira-voss"}


def test_what_a_person_has_noted_something_about_stays(read):
    noted = disagreement_noted(read, "These two", [claim.id for claim in read.claims]).apply(read)
    assert without_proposals(noted, noted.documents[0].id).claims == read.claims
    asked = sameness_asked(read, ["oster", "mira-voss"]).apply(read)
    left = without_proposals(asked, asked.documents[0].id)
    assert {each.id for each in left.entities} == {"oster", "mira-voss"}
    assert not any(each.mentions for each in left.entities)


def test_another_article_keeps_what_both_name(read, vocabulary):
    other = article(ARTICLE + "More follows.\n", "other.txt")
    both = reading_added(read, other, reading(other), vocabulary, BY).apply(read)
    assert len(both.entities) == len(read.entities)
    assert without_proposals(both, other.id).claims == read.claims
    assert without_proposals(both, other.id).entities == read.entities


def test_only_a_claim_that_was_taken_settles(read):
    assert settled(read, read.claims[0]) is read


def test_who_only_says_it_does_not_come_to_the_map(read):
    claim = read.claims[0]
    assert claim.said_by.entity == "mira-voss"
    taken = claim_reviewed(read, claim.id, ReviewState.ACCEPTED).apply(read)
    known = {each.id for each in taken.entities if not each.proposed}
    assert known == {claim.subject, claim.object}
    assert "Mira Voss" in said_by(taken, taken.claims[0].said_by)


def test_proposals_are_carried_over_to_a_newer_version(read):
    edit = version_added(read, read.documents[0].id, "New. " + ARTICLE)
    after = edit.apply(read)
    link = after.claims[1].proposal.links[0]
    assert after.documents[1].quote(link.mention) == "The company"
    assert after.claims[1].is_proposed

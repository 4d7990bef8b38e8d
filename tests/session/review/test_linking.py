from dataclasses import replace

from explorer.model.entities import Mention
from explorer.session.review.linking import link_questions
from explorer.session.review_key import Sort


def questions(state):
    return link_questions(state.known, [claim for claim in state.known.claims if claim.is_proposed])


def test_the_same_words_at_the_same_place_are_asked_about_once(state):
    found = {question.entity: question for question in questions(state)}
    assert found["hon-hai"].claims == ("over", "over-2")
    assert state.dossier.quote(found["hon-hai"].mention) == "The company"
    assert found["hon-hai"].key.sort is Sort.LINK


def test_nobody_is_offered_whom_it_would_tie_to_itself(state):
    found = {question.entity: question for question in questions(state)}
    assert found["nissan"].others == ("foxconn",)  # Honda is the object.


def test_what_is_confirmed_is_not_asked_again(state):
    claims = [claim for claim in state.known.claims if claim.id == "old"]
    assert link_questions(state.known, claims) == ()


def test_a_pronoun_that_can_mean_nobody_else_is_no_question(state):
    known = state.known
    (over,) = [claim for claim in known.claims if claim.id == "over"]
    (link,) = over.proposal.links
    alone = replace(over, proposal=replace(over.proposal, links=(replace(link, others=()),)))
    assert [each.entity for each in link_questions(known, [alone])] == ["hon-hai"]  # "The company" is asked about.
    entities = tuple(
        replace(each, mentions=(*each.mentions, Mention(link.mention, "pronoun"))) if each.id == "hon-hai" else each
        for each in known.entities
    )
    known = replace(known, entities=entities)
    assert link_questions(known, [alone]) == ()
    assert [each.others for each in link_questions(known, [over])] == [("foxconn",)]

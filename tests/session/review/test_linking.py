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

from dataclasses import replace

from explorer.model.relationships import Status
from explorer.session.gestures import Neighbourhood, ShowAll, ToggleStatus, ToggleType
from explorer.session.hint import hint
from explorer.session.history import History
from explorer.session.review.looking import LookAt
from tests.proposed import crowded_dossier, proposed_state


def test_nothing_is_said_of_the_whole_map(shipped):
    assert hint(shipped) is None
    assert hint(ToggleStatus(Status.ENDED).apply(shipped)) is None


def test_a_neighbourhood_says_whose_it_is(shipped):
    said = hint(Neighbourhood("honda").apply(shipped))
    assert (said.text, said.gesture) == ("Only around Honda", ShowAll())
    assert hint(said.gesture.apply(Neighbourhood("honda").apply(shipped))) is None


def test_an_empty_map_says_that_all_is_hidden(shipped):
    state = shipped
    for type in {entity.type for entity in shipped.graph.entities.values()}:
        state = ToggleType(type).apply(state)
    assert hint(state).text == "Nothing to show"


def test_an_empty_map_leads_to_what_waits(shipped):
    said = hint(shipped.with_history(History(crowded_dossier(3))))
    assert (said.text, said.gesture) == ("3 proposals wait for review", LookAt())
    assert hint(proposed_state()) is None


def test_questions_are_counted_apart():
    state = proposed_state()
    dossier = replace(state.dossier, claims=tuple(claim for claim in state.dossier.claims if claim.is_proposed),
                      entities=tuple(replace(each, proposed=True) for each in state.dossier.entities))  # fmt: skip
    said = hint(state.with_history(History(dossier)))
    assert said.text == "5 proposals and 3 questions wait for review"

from explorer.session.review.answers import Answer, Says, answer_edit
from explorer.session.review.looking import LookAt, LookNext, brought_back, sentence_of
from explorer.session.review.waiting import waits


def test_looking_selects_the_ends_that_the_map_has_and_marks_the_sentence(state):
    after = LookAt().apply(state)
    assert after.desk.tab == "review"
    assert after.desk.selection == ("foxconn", "nissan")
    assert after.dossier.quote(after.desk.passage).startswith("Foxconn seeks")
    assert after.desk.past == ()  # Walking through a list is nothing to go back to.
    assert LookAt(after.desk.review).apply(after) is after


def test_next_and_previous_stop_at_the_ends(state):
    after = LookAt().apply(state)
    assert LookNext(-1).apply(after) is after
    for _ in range(30):
        after = LookNext().apply(after)
    assert after.desk.review == waits(state.known).rows[-1].key
    assert LookNext(-1).apply(after).desk.review == waits(state.known).rows[-2].key


def test_an_entity_that_is_only_proposed_is_not_selected(state):
    key = next(row.key for row in waits(state.known).rows if row.key.id == "stake")
    assert LookAt(key).apply(state).desk.selection == ("nissan",)


def test_what_an_undo_brings_back_is_found(state):
    key = waits(state.known).rows[2].key
    after = state.with_history(state.history.make(answer_edit(state, Answer(Says.ACCEPT, key))))
    assert brought_back(waits(after.known), waits(state.known)) == key
    assert brought_back(waits(state.known), waits(after.known)) is None


def test_words_of_a_question_stand_in_their_sentence(state):
    key = next(iter(waits(state.known).links))
    assert state.dossier.quote(sentence_of(state, key)).startswith("The company would")

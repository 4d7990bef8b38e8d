from explorer.model.documents import Passage
from explorer.session.form import Part
from explorer.session.forms.claim import corrected_form
from explorer.session.forms.resting import in_order, passages, use, with_marked, without


def test_a_passage_is_shown_with_its_words_and_its_place(small, at):
    found = use(small.known, Part.HEDGE, at("in talks"))
    assert (found.words, found.place) == ("in talks", "¶1 s1")


def test_parts_stand_in_their_order(small, at):
    hedge, sentence = use(small.known, Part.HEDGE, at("in talks")), use(small.known, Part.SENTENCE, at("a bus"))
    assert in_order((hedge, sentence)) == (sentence, hedge)
    assert passages((hedge, sentence), Part.HEDGE) == (at("in talks"),)


def test_what_is_taken_in_and_left_out_again_is_as_if_it_had_not_been(shipped):
    known = shipped.known
    for claim in known.claims[:8]:
        form = corrected_form(shipped, claim.id)
        words = claim.passages[0]
        first = known.quote(words).partition(" ")[0]
        words = Passage(words.document, words.start, words.start + len(first))
        taken = with_marked(known, form, Part.NEGATION, words)
        assert taken.changed
        left = without(known, taken, use(known, Part.NEGATION, words))
        assert (left.uses, left.quote, left.cues) == (form.uses, form.quote, form.cues)

from dataclasses import replace

from explorer.model.claims import Inference
from explorer.model.dossier import Unread, Why
from explorer.model.proposals import Alternative, Link
from explorer.session.gestures import Select
from explorer.session.history import History
from explorer.session.review.looked import Part, looked
from explorer.session.review.waiting import waits


def look(state, row):
    found = waits(state.known)
    return looked(state, found, found.rows[row].key)


def marked(one):
    return {(span.part, one.text[span.start : span.end]) for span in one.spans}


def test_a_proposal_with_its_sentence_word_for_word(state):
    one = look(state, 0)
    assert one.quote.text == "Foxconn seeks a partnership with Nissan, Jun Seki said."
    assert marked(one.quote) == {
        (Part.SUBJECT, "Foxconn"), (Part.OBJECT, "Nissan"), (Part.KIND, "seeks a partnership"),
        (Part.ATTRIBUTION, "Jun Seki said"),
    }  # fmt: skip
    assert one.words.text == "Foxconn seeks a partnership with Nissan, says Jun Seki"
    assert marked(one.words) == {(Part.SUBJECT, "Foxconn"), (Part.OBJECT, "Nissan")}
    assert one.chip == "Sought"
    assert ("Reading", "strong, 3 of 3: the words say it plainly") in one.facts


def test_what_it_disagrees_with_leads_there(state):
    (link,) = look(state, 0).against
    assert link.text == "disagrees with Foxconn – Nissan: partnership, in talks"
    assert isinstance(link.gesture, Select)
    assert state.graph.relationships[link.gesture.ids[0]].id.kind == "partnership"


def test_alternatives_are_told_in_words(state):
    assert [choice.text for choice in look(state, 0).choices] == [
        "Foxconn plans a partnership with Nissan, says Jun Seki",
        "Foxconn seeks a partnership with Honda, says Jun Seki",
    ]


def test_a_proposal_with_linked_words_shows_these_and_the_sentences_around(state):
    one = look(state, 2)
    assert (Part.SUBJECT, "The company") in marked(one.quote)
    assert one.quote.before.startswith("Foxconn seeks")
    assert ("Linked", "“The company” was taken to mean Nissan") in one.facts
    assert one.words.text == "Nissan is rumoured to plan a stake in Honda"
    assert one.inferred


def test_a_question_whom_words_mean(state):
    one = look(state, 5)
    assert one.words.text == "Does “The company” mean Hon Hai?"
    assert marked(one.quote) == {(Part.ASKED, "The company")}
    assert [choice.text for choice in one.choices] == ["No, Foxconn"]
    assert one.no == "None of them: reject 2 proposals"


def test_a_question_who_is_who(state):
    one = look(state, 3)
    assert one.words.text == "Is Hon Hai the same as Foxconn?"
    assert one.yes == "Yes, called Foxconn"
    assert [choice.text for choice in one.choices] == ["Yes, called Hon Hai"]
    assert marked(one.quote) == {(Part.ASKED, "Hon Hai")}


def test_a_sentence_that_was_not_understood(state):
    one = look(state, 8)
    assert one.quote.text.startswith("One-one")
    assert one.status is None
    assert not one.choices


def test_every_span_stands_in_its_text(state):
    found = waits(state.known)
    for row in found.rows:
        one = looked(state, found, row.key)
        for text in (one.quote, one.words):
            for span in text.spans if text else ():
                assert 0 <= span.start < span.end <= len(text.text)


def test_what_is_inferred_is_said_in_words(state):
    claim = state.known.claim_by_id["stake"]
    assert ("Inferred", "“The company” is Nissan – from Alpha News ¶1 s2") in look(state, 2).facts
    ends = replace(claim, inference=Inference("subject and object", claim.inference.passages))
    claims = tuple(ends if each is claim else each for each in state.dossier.claims)
    after = state.with_history(History(replace(state.dossier, claims=claims)))
    assert ("Inferred", "that it is Nissan and Honda – from Alpha News ¶1 s2") in look(after, 2).facts


def test_page_furniture_is_no_neighbour_of_a_sentence(state):
    text = state.dossier.documents[1]
    furniture = Unread(text.passage(*text.sentences[0]), Why.FURNITURE)
    after = state.with_history(History(replace(state.dossier, unread=(*state.dossier.unread, furniture))))
    assert look(state, 2).quote.before
    assert look(after, 2).quote.before == ""
    assert look(after, 2).quote.after


def test_of_words_for_several_it_is_asked_whether_they_include_one(state):
    claims = tuple(
        replace(each, proposal=replace(each.proposal, links=(*each.proposal.links, Link(
            each.proposal.links[0].mention, "nissan", ("foxconn",)))))
        if each.id == "over" else each
        for each in state.dossier.claims
    )  # fmt: skip
    state = replace(state, history=replace(state.history, dossier=replace(state.dossier, claims=claims)))
    found = waits(state.known)
    asked = {key.id: looked(state, found, key).words.text for key in found.links}
    assert asked["hon-hai"] == "Does “The company” include Hon Hai?"


def test_a_question_shows_what_stands_before_and_not_what_follows(state):
    found = waits(state.known)
    for key in found.links:
        one = looked(state, found, key)
        assert one.quote.before
        assert one.quote.after == ""


def test_what_a_proposal_says_already_is_no_other_reading_of_it(state):
    claim = state.known.claim_by_id["seeks"]
    said = Alternative("stage", claim.stage.value)
    proposal = replace(claim.proposal, alternatives=(said, *claim.proposal.alternatives))
    claims = tuple(replace(each, proposal=proposal) if each == claim else each for each in state.dossier.claims)
    state = state.with_history(History(replace(state.dossier, claims=claims)))
    texts = [choice.text for choice in look(state, 0).choices]
    assert len(texts) == 2
    assert look(state, 0).words.text not in texts

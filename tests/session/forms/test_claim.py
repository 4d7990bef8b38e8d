from dataclasses import replace

import pytest

from explorer.model.claims import Certainty, CueRole, Polarity, Speaker, Stage
from explorer.model.documents import Passage
from explorer.model.entities import EntityType
from explorer.model.when import DateRole
from explorer.session.edits import EditError, entities_merged
from explorer.session.edits.standing import sentence_of
from explorer.session.form import DateLine, Part
from explorer.session.forms.asking import LeaveOut, MarkWords, UseMarked
from explorer.session.forms.claim import _guess, claim_edit, claim_form, corrected_form
from explorer.session.history import History
from explorer.session.state import State


def made(state, filled):
    edit = claim_edit(state, filled)
    after = edit.apply(state.dossier)
    assert edit.apply(after) is after
    return edit, after


def test_the_sentence_is_found_and_whom_it_names_is_filled_in(small, at):
    form = claim_form(small, at("in talks"))
    assert form.quote.startswith("Alpha is in talks with")
    assert [form.quote[start:end] for start, end in form.cues] == ["in talks"]
    assert (form.subject, form.object) == ("Alpha", "Béta")


@pytest.mark.parametrize(("words", "kind"), [("merger", "merger"), ("would buy", ""), ("is in talks", "")])
def test_the_kind_is_guessed_from_the_marked_words_alone(small, at, words, kind):
    assert claim_form(small, at(words)).kind == kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [("will be supplied by", "supply"), ("signed an agreement", "agreement"), ("holds a stake", "equity stake"),
     ("merged with", "merger"), ("partners of", "partnership"), ("declined to comment", ""), ("paid for", "")],
)  # fmt: skip
def test_the_kind_is_guessed_by_its_beginning(small, words, kind):
    assert _guess(small, words) == kind


def test_marked_words_that_are_none_are_refused(small):
    with pytest.raises(EditError):
        claim_form(small, Passage("", 0, 0))


def test_a_claim_is_made_with_all_that_was_typed(small, at):
    form = replace(
        claim_form(small, at("in talks")), object="Gamma Co", object_type=EntityType.GROUP, kind="negotiation",
        stage=Stage.IN_TALKS, polarity=Polarity.DENIED, certainty=Certainty.PROBABLE, speaker=Speaker.NAMED,
        who="Ann Lee", dates=(DateLine("by 2027", DateRole.DEADLINE), DateLine("someday")), detail=" x ",
        inferred="the object", note="why",
    )  # fmt: skip
    _, after = made(small, form)
    claim = after.claims[-1]
    assert after.entity_by_id[claim.object].type is EntityType.GROUP
    assert after.entity_by_id[claim.said_by.entity].name == "Ann Lee"
    assert [dated.when.edtf for dated in claim.dates] == ["../2027", None]
    assert (claim.stage, claim.polarity, claim.certainty) == (Stage.IN_TALKS, Polarity.DENIED, Certainty.PROBABLE)
    assert (claim.detail, claim.inference.part, claim.note) == ("x", "the object", "why")
    assert [after.quote(cue.passage) for cue in claim.cues] == ["in talks"]


@pytest.mark.parametrize(
    ("changed", "said"),
    [({"kind": ""}, "kind"), ({"subject": " "}, "subject"), ({"object": "Alpha"}, "two entities"),
     ({"speaker": Speaker.NAMED, "who": ""}, "Who says it")],
)  # fmt: skip
def test_what_is_missing_is_said(small, at, changed, said):
    form = replace(claim_form(small, at("in talks")), **{"kind": "merger", **changed})
    with pytest.raises(EditError, match=said):
        claim_edit(small, form).apply(small.dossier)


def test_a_form_that_comes_back_as_it_went_changes_nothing(shipped):
    for claim in shipped.dossier.claims:
        edit = claim_edit(shipped, corrected_form(shipped, claim.id))
        assert edit.apply(shipped.dossier) is shipped.dossier


def test_only_what_was_changed_is_changed(shipped):
    before = next(claim for claim in shipped.dossier.claims if claim.dates and claim.cues)
    form = replace(corrected_form(shipped, before.id), certainty=Certainty.POSSIBLE)
    _, after = made(shipped, form)
    claim = after.claim_by_id[before.id]
    assert (claim.certainty, claim.dates, claim.cues) == (Certainty.POSSIBLE, before.dates, before.cues)


def test_a_merged_end_stays_what_was_recorded(shipped):
    dossier = entities_merged(shipped.dossier, ("foxconn", "nissan"), "foxconn").apply(shipped.dossier)
    state = State(History(dossier), shipped.vocabulary)
    claim = next(each for each in dossier.claims if "nissan" in (each.subject, each.object) and "foxconn" not in
                 (each.subject, each.object))  # fmt: skip
    _, after = made(state, replace(corrected_form(state, claim.id), note="seen"))
    assert (after.claim_by_id[claim.id].subject, after.claim_by_id[claim.id].object) == (claim.subject, claim.object)


def uses(form, part):
    return [each for each in form.uses if each.part is part]


def test_marked_words_are_taken_into_the_form_and_nothing_typed_is_lost(small, at):
    form = replace(claim_form(small, at("in talks")), kind="merger", note="typed")
    with pytest.raises(EditError, match="mark"):
        UseMarked(form, Part.HEDGE).apply(small)
    state = UseMarked(form, Part.HEDGE).apply(MarkWords(at("It is said")).apply(small))
    taken = state.desk.form
    assert (taken.note, taken.changed) == ("typed", True)
    _, after = made(state, taken)
    claim = after.claims[-1]
    assert [(cue.role, after.quote(cue.passage)) for cue in claim.cues] == [
        (CueRole.KIND, "in talks"), (CueRole.HEDGE, "It is said"),
    ]  # fmt: skip
    assert len(claim.passages) == 2


@pytest.mark.parametrize("part", [Part.SENTENCE, Part.INFERENCE, Part.SPEAKER])
def test_sentences_and_who_says_it_are_taken_in(small, at, part):
    form = replace(claim_form(small, at("in talks")), kind="merger", inferred="all")
    state = UseMarked(form, part).apply(MarkWords(at("It is said")).apply(small))
    _, after = made(state, state.desk.form)
    claim = after.claims[-1]
    found = {Part.SENTENCE: claim.passages[1:], Part.INFERENCE: claim.inference.passages,
             Part.SPEAKER: (claim.said_by.words,)}[part]  # fmt: skip
    assert [after.quote(each) for each in found] == [
        "It is said" if part is Part.SPEAKER else after.quote(sentence_of(after, at("It is said")))
    ]
    again = UseMarked(state.desk.form, part).apply(MarkWords(at("a bus")).apply(state)).desk.form
    assert len(uses(again, part)) - len(uses(form, part)) == (1 if part is Part.SPEAKER else 2)


def test_a_single_word_and_a_single_sentence_are_left_out(small, at):
    state = MarkWords(at("It is said")).apply(small)
    form = UseMarked(replace(claim_form(small, at("in talks")), kind="merger"), Part.HEDGE).apply(state).desk.form
    hedge = LeaveOut(form, uses(form, Part.HEDGE)[0]).apply(state).desk.form
    assert [each.part for each in hedge.uses] == [Part.SENTENCE, Part.SENTENCE, Part.KIND]
    other = LeaveOut(form, uses(form, Part.SENTENCE)[0]).apply(state).desk.form
    assert [each.part for each in other.uses] == [Part.SENTENCE, Part.HEDGE], "the words go with their sentence"
    assert other.quote.startswith("It is said")
    assert [other.quote[start:end] for start, end in other.cues] == ["It is said"]
    none = LeaveOut(other, uses(other, Part.SENTENCE)[0]).apply(state).desk.form
    assert none.uses == ()
    with pytest.raises(EditError, match="rests on a sentence"):
        made(state, none)


def test_every_part_of_a_claim_can_be_left_out(shipped):
    for claim in shipped.dossier.claims:
        form = corrected_form(shipped, claim.id)
        for use in form.uses:
            left = LeaveOut(form, use).apply(shipped).desk.form
            if not uses(left, Part.SENTENCE):
                continue
            _, after = made(shipped, left)
            changed = after.claim_by_id[claim.id]
            assert use.passage not in {
                Part.SENTENCE: changed.passages, Part.SPEAKER: (changed.said_by.words,),
                Part.INFERENCE: changed.inference.passages if changed.inference else (),
            }.get(use.part, [cue.passage for cue in changed.cues if cue.role.value == use.part.value])  # fmt: skip


def test_the_words_of_a_claim_are_corrected(small, at):
    sentence = uses(claim_form(small, at("a merger")), Part.SENTENCE)[0].passage
    before = next(each for each in small.dossier.claims if each.passages[0].holds(sentence))
    state = MarkWords(at("a merger")).apply(small)
    form = UseMarked(corrected_form(state, before.id), Part.KIND).apply(state).desk.form
    _, after = made(state, form)
    claim = after.claim_by_id[before.id]
    assert "a merger" in [after.quote(cue.passage) for cue in claim.cues]
    assert claim.passages == before.passages


def test_names_that_are_marked_are_the_ends_and_not_the_words_that_say_how(small, at):
    text = small.dossier.documents[0].text
    whole = text[text.index("Alpha is in talks") : text.index("Béta", text.index("Alpha is in talks")) + 4]
    form = claim_form(small, at(whole))
    assert (form.subject, form.object) == ("Alpha", "Béta")
    assert uses(form, Part.KIND)[0].words == whole[len("Alpha ") : -len(" Béta")]

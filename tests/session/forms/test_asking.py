from dataclasses import replace

import pytest

from explorer.session.edits import EditError
from explorer.session.form import ClaimForm, ClaimLine, EntityForm, Matter, SourceForm
from explorer.session.forms import asking
from explorer.session.gestures import Select, ShowTab
from explorer.session.screen import show


def test_a_form_is_opened_and_left(small, at):
    state = asking.ask_claim(at("in talks")).apply(small)
    assert isinstance(show(state).form, ClaimForm)
    assert show(asking.Leave().apply(state)).form is None
    assert asking.Leave().apply(small) is small


def test_of_the_marked_words(small, at):
    with pytest.raises(EditError):
        asking.ask_of_marked().apply(small)
    marked = asking.MarkWords(at("in talks")).apply(small)
    assert asking.MarkWords(at("in talks")).apply(marked) is marked
    elsewhere = ShowTab("timeline").apply(marked)
    line = asking.ask_of_marked().apply(elsewhere)
    assert line.desk.tab == "source", "where the words are"
    assert line.desk.form == ClaimLine(asking.ask_claim(at("in talks")).apply(small).desk.form)
    assert asking.Unfold(line.desk.form).apply(line).desk.form == line.desk.form.form


def test_what_could_not_be_saved_is_not_asked_for(small, at):
    locked = replace(small, read_only="In use by Ann.")
    marked = asking.MarkWords(at("in talks")).apply(locked)
    for ask in (asking.ask_name("alpha"), asking.ask_source("x"), asking.ask_of_marked(), asking.ask_entity()):
        with pytest.raises(EditError, match="In use by Ann"):
            ask.apply(marked)


def test_about_what_is_selected(small):
    state = Select(("alpha", "beta")).apply(small)
    assert asking.ask_about_selection("merge").apply(state).desk.form.matter is Matter.MERGE
    assert asking.ask_about_selection("same").apply(state).desk.form.matter is Matter.SAME
    assert asking.ask_about_selection("rename").apply(state).desk.form.ids == ("alpha",)
    assert isinstance(asking.ask_about_selection("edit").apply(state).desk.form, EntityForm)
    for question in ("split", "rename"):
        with pytest.raises(EditError):
            asking.ask_about_selection(question).apply(small)


def test_about_sources_and_claims(small):
    document, claim = small.dossier.documents[0].id, small.dossier.claims[0].id
    for ask, kind in (
        (asking.ask_source("x"), SourceForm), (asking.ask_version(document), SourceForm),
        (asking.ask_description(document), SourceForm), (asking.ask_correction(claim), ClaimForm),
        (asking.ask_details("alpha"), EntityForm), (asking.ask_entity(), EntityForm),
    ):  # fmt: skip
        assert isinstance(ask.apply(small).desk.form, kind)
    assert asking.ask_name("alpha").apply(small).desk.form.text == "Alpha"
    assert asking.ask_disagreement(claim).apply(small).desk.form.matter is Matter.DISAGREE
    assert asking.ask_correction(claim) == asking.ask_correction(claim)

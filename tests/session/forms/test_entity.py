from dataclasses import replace

import pytest

from explorer.model.entities import EntityType, Note
from explorer.session.edits import EditError
from explorer.session.form import Naming, Part
from explorer.session.forms.asking import LeaveOut, MarkWords, UseMarked
from explorer.session.forms.entity import already_named, edited_form, entity_edit, entity_form, named_edit
from explorer.session.history import History
from explorer.session.state import State


def test_marked_words_name_a_new_entity(small, at):
    form = entity_form(small, at("a bus."))
    assert form.name == "a bus"
    after = entity_edit(small, replace(form, type=EntityType.PRODUCT, aliases="Bus One\n\n")).apply(small.dossier)
    entity = after.entities[-1]
    assert (entity.name, entity.type, entity.aliases) == ("a bus", EntityType.PRODUCT, ("Bus One",))
    assert after.quote(entity.mentions[0].passage) == "a bus."


def test_a_name_that_is_known_is_refused(small):
    with pytest.raises(EditError, match="Alpha"):
        entity_edit(small, replace(entity_form(small), name="alpha"))
    with pytest.raises(EditError, match="name"):
        entity_edit(small, entity_form(small)).apply(small.dossier)


def test_a_form_that_comes_back_as_it_went_changes_nothing(shipped):
    for entity in shipped.dossier.entities:
        assert entity_edit(shipped, edited_form(shipped, entity.id)).apply(shipped.dossier) is shipped.dossier


def test_name_and_type_change_as_one(small):
    form = replace(edited_form(small, "alpha"), name="Alpha Group", type=EntityType.GROUP)
    edit = entity_edit(small, form)
    after = edit.apply(small.dossier).entity_by_id["alpha"]
    assert (after.name, after.type) == ("Alpha Group", EntityType.GROUP)
    assert after.notes == small.dossier.entity_by_id["alpha"].notes
    assert "Alpha Group" in edit.sentence


def test_a_name_is_taken_from_its_marks(small, at):
    edit = named_edit(small, Naming(at("a bus.")))
    assert (edit.entity.name, edit.entity.type) == ("a bus", EntityType.ORGANISATION)
    assert small.dossier.quote(edit.entity.mentions[0].passage) == "a bus."
    assert already_named(small, Naming(at("Alpha"))).id == "alpha"
    assert already_named(small, Naming(at("a bus."))) is None


def test_a_note_that_is_reworded_keeps_what_it_rests_on(small, at):
    state = MarkWords(at("in talks")).apply(small)
    form = UseMarked(edited_form(small, "alpha"), Part.NOTE, 1).apply(state).desk.form
    form = replace(form, notes=(*form.notes[:1], replace(form.notes[1], text="It talks.")))
    after = entity_edit(small, form).apply(small.dossier)
    note = after.entity_by_id["alpha"].notes[1]
    assert (note.text, [after.quote(passage) for passage in note.passages]) == ("It talks.", ["in talks"])
    state = State(History(after), small.vocabulary)
    form = edited_form(state, "alpha")
    reworded = replace(form, notes=(form.notes[0], replace(form.notes[1], text="It talks much.")))
    after = entity_edit(state, reworded).apply(state.dossier)
    assert after.entity_by_id["alpha"].notes[1] == Note("It talks much.", note.passages)
    left = LeaveOut(form, form.notes[1].uses[0], 1).apply(state).desk.form
    after = entity_edit(state, left).apply(state.dossier)
    assert after.entity_by_id["alpha"].notes[1] == Note("It talks.")

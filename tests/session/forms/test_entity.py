from dataclasses import replace

import pytest

from explorer.model.entities import EntityType
from explorer.session.edits import EditError
from explorer.session.forms.entity import edited_form, entity_edit, entity_form


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

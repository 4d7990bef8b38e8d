from explorer.model.entities import EntityType
from explorer.session.form import EntityForm
from explorer.ui.entity_form import EntityFormView


def test_what_goes_in_comes_out(qtbot):
    view = EntityFormView()
    qtbot.addWidget(view)
    form = EntityForm("deal", None, "", "Deal", EntityType.AGREEMENT, "the deal\nit", "a note", 2)
    view.show_form(form)
    assert view.value() == form
    assert view.heading == "Edit entity"
    view.show_form(EntityForm(None))
    assert view.value() == EntityForm(None)
    assert view.heading == "New entity"
    assert view.start() is view.name

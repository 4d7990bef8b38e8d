from explorer.model.documents import Passage
from explorer.model.entities import EntityType
from explorer.session.form import EntityForm, NoteLine, Part, Use
from explorer.session.forms.asking import LeaveOut, UseMarked
from explorer.ui.entity_form import EntityFormView

USE = Use(Part.NOTE, Passage("d", 0, 4), "some", "¶1 s1")


def test_what_goes_in_comes_out(qtbot):
    view = EntityFormView()
    qtbot.addWidget(view)
    form = EntityForm(
        "deal",
        None,
        "",
        "Deal",
        EntityType.AGREEMENT,
        "the deal\nit",
        (NoteLine("a note", (USE,)), NoteLine("another")),
        2,
    )
    view.show_form(form)
    assert view.value() == form
    assert view.heading == "Edit entity"
    view.show_form(EntityForm(None))
    assert view.value() == EntityForm(None)
    assert view.heading == "New entity"
    assert view.start() is view.name


def test_passages_of_a_note_are_taken_in_and_left_out(qtbot):
    view, sent = EntityFormView(), []
    qtbot.addWidget(view)
    view.sent.connect(sent.append)
    form = EntityForm("deal", name="Deal", notes=(NoteLine("a note", (USE,)),))
    view.show_form(form)
    view.notes.rows[0].uses.crosses[0].click()
    view.notes.rows[1].take.click()
    assert sent == [LeaveOut(form, USE, 0), UseMarked(form, Part.NOTE, 1)]


def test_a_name_must_not_lack(qtbot):
    view = EntityFormView()
    qtbot.addWidget(view)
    view.show_form(EntityForm(None))
    assert view.lacking() == (view.name, "The name is empty; type at least one character.")
    view.name.setText("Honda")
    assert view.lacking() is None

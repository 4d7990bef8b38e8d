from explorer.model.documents import Passage
from explorer.session.form import NoteLine, Part, Use
from explorer.ui.notes_field import NotesField

USE = Use(Part.NOTE, Passage("d", 0, 4), "some", "¶1 s1")


def test_there_is_always_an_empty_line_to_type_into(qtbot):
    field = NotesField()
    qtbot.addWidget(field)
    field.show_notes((NoteLine("one", (USE,)),))
    assert [not row.isHidden() for row in field.rows] == [True, True]
    qtbot.keyClicks(field.rows[1].line, "two")
    assert [not row.isHidden() for row in field.rows] == [True, True, True]
    assert field.value() == (NoteLine("one", (USE,)), NoteLine("two"))
    field.show_notes(())
    assert field.value() == ()
    assert [not row.isHidden() for row in field.rows] == [True, False, False]


def test_what_is_asked_names_its_note(qtbot, light):
    field, asked, left = NotesField(), [], []
    qtbot.addWidget(field)
    field.set_theme(light)
    field.marked_asked.connect(asked.append)
    field.left_out.connect(lambda number, use: left.append((number, use)))
    field.show_notes((NoteLine("one"), NoteLine("two", (USE,))))
    assert field.rows[2].take.isHidden()
    field.rows[2].line.setText("three")
    assert not field.rows[2].take.isHidden()
    field.rows[2].take.click()
    field.rows[1].uses.crosses[0].click()
    assert (asked, left) == ([2], [(1, USE)])
    assert field.stops()[-2:] == [field.rows[2].line, field.rows[2].take]

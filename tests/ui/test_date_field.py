from explorer.model.when import DateRole
from explorer.session.form import DateLine
from explorer.ui.date_field import DateField


def test_what_is_understood_stands_beneath_as_one_types(qtbot):
    field = DateField("Date", roles=True)
    qtbot.addWidget(field)
    field.show_date(DateLine("", DateRole.DEADLINE, 2))
    assert field.answer.isHidden()
    qtbot.keyClicks(field.line, "by 2027")
    assert "../2027" in field.answer.text()
    assert field.date == DateLine("by 2027", DateRole.DEADLINE, 2)
    field.line.clear()
    qtbot.keyClicks(field.line, "someday")
    assert "kept as text" in field.answer.text()


def test_without_roles_there_is_none_to_choose(qtbot):
    field = DateField("Published")
    qtbot.addWidget(field)
    assert field.role.isHidden()


def test_a_question_stands_beneath_while_nothing_is_typed(qtbot):
    field = DateField("Published")
    qtbot.addWidget(field)
    field.ask("When?")
    assert field.answer.text() == "When?"
    qtbot.keyClicks(field.line, "2024")
    assert "When?" not in field.answer.text()
    field.line.clear()
    assert field.answer.text() == "When?"
    field.ask("")
    assert field.answer.isHidden()


def test_it_is_said_where_words_go_that_are_no_date(qtbot):
    field = DateField("Published")
    qtbot.addWidget(field)
    for typed, noted in (("a rainy day", True), ("23 December 2024", False), ("unknown", False), ("", False)):
        field.line.setText(typed)
        assert field.answer.text().endswith("It goes into the note.") is noted
    claims = DateField("Date", roles=True)
    qtbot.addWidget(claims)
    claims.line.setText("a rainy day")
    assert "note" not in claims.answer.text(), "a claim keeps its dates as text"


def test_a_date_as_it_is_kept_needs_no_words(qtbot):
    field = DateField("Published")
    qtbot.addWidget(field)
    field.line.setText("2025-03-14")
    assert field.answer.isHidden()
    field.line.setText("14 March 2025")
    assert "2025-03-14" in field.answer.text()

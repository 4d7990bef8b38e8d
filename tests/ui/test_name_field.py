import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.model.entities import EntityType
from explorer.session.form import NameChoice
from explorer.ui.name_field import NameField

NAMES = (
    NameChoice("Nissan", EntityType.ORGANISATION, True),
    NameChoice("Honda", EntityType.ORGANISATION),
    NameChoice("Suzuki", EntityType.ORGANISATION, True, True),
)


@pytest.fixture
def fields(qtbot, light):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = [NameField("Subject", window), NameField("Object", window)]
    for field in made:
        field.set_theme(light)
        column.addWidget(field)
        field.show_name(NAMES, "", EntityType.PERSON)
    window.resize(400, 400)
    with qtbot.waitActive(window):
        window.show()
    made[0].line.setFocus()
    return made


def test_the_names_of_the_sentence_are_offered_first(fields):
    assert [choice.text for choice in fields[0].line.popup.list.choices] == ["Nissan", "Suzuki"]


def test_tab_takes_the_marked_name(qtbot, fields):
    qtbot.keyClicks(fields[0].line, "hon")
    qtbot.keyClick(fields[0].line, Qt.Key.Key_Tab)
    assert fields[0].name == "Honda"
    assert fields[0].type.isHidden()
    assert fields[1].line.hasFocus()


def test_tab_alone_takes_nothing(qtbot, fields):
    qtbot.keyClick(fields[0].line, Qt.Key.Key_Tab)
    assert fields[0].name == ""


def test_a_new_name_gets_a_type(qtbot, fields):
    qtbot.keyClicks(fields[0].line, "Ann Lee")
    assert [choice.detail for choice in fields[0].line.popup.list.choices] == ["new"]
    qtbot.keyClick(fields[0].line, Qt.Key.Key_Return)
    assert fields[0].line.popup is None
    assert fields[0].type.isVisible()
    assert (fields[0].name, fields[0].chosen_type) == ("Ann Lee", EntityType.PERSON)


def test_arrows_choose_and_escape_puts_the_list_away(qtbot, fields):
    line = fields[0].line
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert fields[0].name == "Suzuki"
    qtbot.keyClicks(line, "x")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.popup is None
    assert fields[0].name == "Suzukix"


def test_a_click_chooses(qtbot, fields):
    popup = fields[0].line.popup
    spot = popup.list.visualRect(popup.list.model().index(0, 0)).center()
    qtbot.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert fields[0].name == "Nissan"

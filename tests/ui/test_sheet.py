from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.ui.choices import Choice
from explorer.ui.sheet import Sheet


def test_it_lies_below_the_field_inside_the_window(qtbot: QtBot, light: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 200)
    field = QLineEdit(window)
    field.setGeometry(300, 10, 180, 30)
    window.show()
    sheet = Sheet(window)
    sheet.set_theme(light)
    assert not sheet.isVisible()
    sheet.list.show_choices([Choice(str(number)) for number in range(100)])
    sheet.open_below(field)
    assert sheet.isVisible()
    assert sheet.y() > field.geometry().bottom()
    assert window.rect().contains(sheet.geometry())

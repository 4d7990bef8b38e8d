from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.ui.choices import Choice, ChoiceList


def test_the_mark_skips_headings_and_goes_round(qtbot: QtBot, light: Theme) -> None:
    view = ChoiceList()
    qtbot.addWidget(view)
    view.set_theme(light)
    first, second = Choice("A", heading=True), Choice("B", heading=True)
    view.show_choices([first, Choice("one"), second, Choice("two 🚗", "d", (4,))])
    assert view.current() == 1
    view.step(1)
    assert view.current() == 3
    view.step(1)
    assert view.current() == 1
    view.step(-1)
    assert view.current() == 3
    view.resize(300, view.height_for(10))
    assert not view.grab().isNull()


def test_only_headings_leave_nothing_to_choose(qtbot: QtBot) -> None:
    view = ChoiceList()
    qtbot.addWidget(view)
    view.show_choices([Choice("Nothing found", heading=True)])
    assert view.current() == -1
    view.step(1)
    assert view.current() == -1
    assert view.height_for(5) < view.height_for(1) * 2

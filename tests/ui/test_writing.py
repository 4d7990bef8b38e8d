import pytest
from PySide6.QtWidgets import QMenu

from explorer.ui.writing import offer, unchangeable


@pytest.mark.parametrize("why", ["", "In use by Ann."])
def test_a_line_says_why_it_cannot_be_chosen(qtbot, why):
    menu, done = QMenu(), []
    qtbot.addWidget(menu)
    action = offer(menu, "Rename…", why, lambda: done.append(1))
    assert action.isEnabled() != bool(why)
    action.trigger()
    assert bool(done) != bool(why)
    assert menu.toolTipsVisible() == bool(why)
    if why:
        assert action.toolTip() == unchangeable(why) == "The project is open read-only. In use by Ann."

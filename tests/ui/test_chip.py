from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.model.relationships import Status
from explorer.session.cards import Chip
from explorer.ui.chip import ChipView


def test_a_warning_has_its_sign_without_colour(qtbot: QtBot, light: Theme) -> None:
    chip = ChipView()
    qtbot.addWidget(chip)
    assert chip.shown_text() == ""
    chip.set_theme(light)
    chip.show_chip(Chip("Statements disagree"))
    assert chip.shown_text() == "! Statements disagree"
    chip.resize(chip.sizeHint())
    warning = chip.grab().toImage()
    chip.show_chip(Chip("Ended", Status.ENDED))
    assert chip.shown_text() == chip.accessibleName() == "Ended"
    assert chip.grab().toImage() != warning

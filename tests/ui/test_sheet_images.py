"""The pictures a style sheet names are there, in each theme's colours, at every scale."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import NAMES, load_theme
from explorer.ui.sheet_images import sheet_images


@pytest.mark.parametrize("theme", NAMES)
def test_each_address_leads_to_a_picture_with_ink_on_it(qtbot: QtBot, theme: str) -> None:
    for name, address in sheet_images(load_theme(theme)).items():
        for file, scale in ((address, 1), (address.replace(".png", "@2x.png"), 2)):
            image = QImage(file)
            assert image.width() == scale * (20 if "chevron" in name else 14), file
            assert any(image.pixelColor(x, y).alpha() > 120 for x in range(image.width()) for y in range(image.width()))


def test_a_tick_differs_from_an_empty_box_and_both_from_faded_ones(qtbot: QtBot) -> None:
    addresses = sheet_images(load_theme("dark"))
    assert len({QImage(address).bits().tobytes() for address in addresses.values()}) == len(addresses)

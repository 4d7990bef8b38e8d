"""The preview shows the page whole, in its shape, sharp."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.drawing.page import Block, Frame, Page, Words
from explorer.drawing.painter import draw
from explorer.drawing.theme import load_theme
from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.network.fold import Graph
from explorer.network.geometry import geometry
from explorer.network.scene import scene
from explorer.network.view import Viewport
from explorer.ui.export_preview import ExportPreview


@pytest.fixture
def preview(qtbot: QtBot, qapp: QApplication) -> Iterator[ExportPreview]:
    made = ExportPreview()
    made.resize(500, 400)
    yield made
    made.deleteLater()


@pytest.fixture
def page(qapp: QApplication) -> Page:
    nothing = draw(geometry(scene(Graph(), Dossier(), load_vocabulary()), np.empty((0, 2)), 1.0))
    words = Block(20, (Words(20, 40, "A title", 20, bold=True),))
    return Page(800, 400, 1, "A title", Frame(0, 60, nothing, Viewport(0, 0, 1, 800, 300)), words)


def test_without_a_page_it_is_empty(preview: ExportPreview) -> None:
    assert preview.sheet().isEmpty()
    assert not preview.grab().isNull()


def test_the_page_lies_in_the_middle_in_its_shape(preview: ExportPreview, page: Page) -> None:
    preview.show_page(page, load_theme("light"), True)
    sheet = preview.sheet()
    assert sheet.width() / sheet.height() == pytest.approx(2)
    assert sheet.center().x() == pytest.approx(250, abs=1)
    assert preview.rect().contains(sheet.toAlignedRect())
    assert preview.accessibleDescription() == "A title"


def test_another_page_is_another_picture(preview: ExportPreview, page: Page) -> None:
    pictures = []
    for shown, theme, ground in ((page, "light", True), (page, "dark", True), (page, "light", False),
                                 (replace(page, around=Block()), "light", True)):  # fmt: skip
        preview.show_page(shown, load_theme(theme), ground)
        pictures.append(preview.grab().toImage())
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])

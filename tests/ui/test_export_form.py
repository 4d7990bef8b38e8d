"""The form shows options and sends changed ones; what makes no sense is off, and says why."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from explorer.drawing.images import exporters
from explorer.drawing.page import presets
from explorer.network.view import Viewport
from explorer.session.export_options import PictureOptions
from explorer.ui.export_form import ExportForm

SHOWN = PictureOptions(viewport=Viewport(0, 0, 1, 300, 200), whole=False)


@pytest.fixture
def form(qtbot: QtBot, qapp: QApplication) -> Iterator[ExportForm]:
    made = ExportForm(presets(), exporters(), (("light", "Light"), ("dark", "Dark")))
    made.sent = []  # type: ignore[attr-defined]
    made.changed.connect(lambda options, format: made.sent.append((options, format)))  # type: ignore[attr-defined]
    made.show_options(SHOWN, "PNG", ("nissan",), "600 × 400 pixels")
    yield made
    made.deleteLater()


def box(form: ExportForm, words: str) -> QCheckBox:
    return next(each for each in form.findChildren(QCheckBox) if each.text() == words)


def test_its_groups_stand_in_the_order_they_are_decided_in(form: ExportForm) -> None:
    form.resize(form.sizeHint())
    form.grab()
    labels = sorted(form.findChildren(QLabel), key=lambda label: label.y())
    assert [label.text() for label in labels] == [
        "PAGE", "FORMAT", "600 × 400 pixels", "SHOWS", "AROUND THE MAP", "COLOURS",
    ]  # fmt: skip


def test_showing_sends_nothing(form: ExportForm) -> None:
    form.show_options(PictureOptions(preset="slide", theme="dark", scale=4.0), "PDF", (), "")
    assert not form.sent  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [("Title", "title", False), ("Legend", "legend", False), ("Numbered sources", "sources", False),
     ("“As of” line", "as_of", False), ("Transparent ground", "transparent", True),
     ("Selection", "select", ("nissan",))],
)  # fmt: skip
def test_a_tick_sends_the_options_with_it(form: ExportForm, words: str, field: str, value: object) -> None:
    box(form, words).click()
    ((options, format),) = form.sent  # type: ignore[attr-defined]
    assert getattr(options, field) == value
    assert format == "PNG"


@pytest.mark.parametrize(
    ("name", "index", "field", "value"),
    [("Page", 2, "preset", "slide"), ("Colours", 1, "theme", "dark"), ("Scale", 3, "scale", 4.0)],
)
def test_a_choice_sends_the_options_with_it(form: ExportForm, name: str, index: int, field: str, value: object) -> None:
    combo = next(each for each in form.findChildren(QComboBox) if each.accessibleName() == name)
    combo.setCurrentIndex(index)
    assert [getattr(options, field) for options, _ in form.sent] == [value]  # type: ignore[attr-defined]


def test_what_is_shown_can_be_chosen(form: ExportForm) -> None:
    form._whole[True].click()
    assert form.sent[-1][0].whole is True  # type: ignore[attr-defined]
    form._whole[False].click()
    assert form.sent[-1][0].whole is False  # type: ignore[attr-defined]


def test_the_format_is_sent_beside_the_options(form: ExportForm, qtbot: QtBot) -> None:
    button = next(each for each in form.findChildren(QToolButton) if each.text() == "PDF")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert form.sent == [(SHOWN, "PDF")]  # type: ignore[attr-defined]


def test_what_makes_no_sense_is_off_and_says_why(form: ExportForm) -> None:
    form.show_options(PictureOptions(), "PDF", (), "")
    off = [form._scale, box(form, "Transparent ground"), box(form, "Selection"), form._whole[False]]
    for widget in off:
        assert not widget.isEnabled()
        assert widget.toolTip()
    form.show_options(SHOWN, "PNG", ("nissan",), "")
    for widget in off:
        assert widget.isEnabled()
        assert not widget.toolTip()

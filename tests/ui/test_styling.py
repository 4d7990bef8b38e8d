from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import NAMES, contrast, load_theme
from explorer.ui.shades import shade
from explorer.ui.styling import FONT, load_fonts, palette, style_application


def test_texts_can_be_read_on_every_ground_they_stand_on() -> None:
    for name in NAMES:
        theme = load_theme(name)
        for ground in (theme.panel, theme.card, theme.field, theme.hover, theme.selected):
            assert contrast(theme.text, ground) >= 4.5, (name, ground)
        for ground in (theme.panel, theme.card, theme.field):
            assert contrast(theme.muted, ground) >= 4.5, (name, ground)
            assert contrast(theme.link, ground) >= 4.5, (name, ground)


def test_the_palette_says_the_themes_colours(qtbot: QtBot) -> None:
    dark = load_theme("dark")
    made = palette(dark)
    assert made.color(QPalette.ColorRole.WindowText).name() == dark.text
    assert made.color(QPalette.ColorRole.PlaceholderText).name() == dark.muted


def test_the_application_takes_the_theme_and_the_next_one(qtbot: QtBot, qapp: QApplication) -> None:
    for name in ("light", "dark"):
        style_application(qapp, load_theme(name))
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == load_theme(name).panel
        assert "$" not in qapp.styleSheet()


def test_the_shipped_font_is_used(qtbot: QtBot, qapp: QApplication) -> None:
    size = qapp.font().pointSizeF()
    load_fonts(qapp)
    assert qapp.font().family() == FONT
    assert qapp.font().pointSizeF() == size
    assert FONT in QFontDatabase.families()


def test_words_on_and_in_a_status_colour_can_be_read() -> None:
    for name in NAMES:
        theme = load_theme(name)
        tint = 0.34 if theme.is_dark else 0.20  # The strongest that is laid behind words.
        for status, ink in theme.status.items():
            assert contrast(ink, theme.card) >= 4.5, (name, status)
            assert contrast(ink, shade(ink, theme.panel, 0.05).name()) >= 4.5, (name, status)
            assert contrast(theme.text, shade(ink, theme.panel, tint).name()) >= 4.5, (name, status)

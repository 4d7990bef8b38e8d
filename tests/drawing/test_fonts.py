"""The shipped font is what is drawn with, whatever the machine has."""

import subprocess
import sys

from PySide6.QtGui import QFontInfo, QRawFont

from explorer.drawing.fonts import FAMILY, ascent, files, font, line_height, width


def test_the_font_is_the_shipped_one_in_both_weights() -> None:
    for bold in (False, True):
        assert QFontInfo(font(13, bold)).family() == FAMILY
    assert QRawFont.fromFont(font(13, True)).weight() > QRawFont.fromFont(font(13)).weight()


def test_sizes_are_whole_pixels() -> None:
    assert font(12.4).pixelSize() == 12
    assert font(0.1).pixelSize() == 1


def test_widths_are_those_of_the_font_not_of_the_machine() -> None:
    assert round(width("Foxconn", 13, True), 2) == 52.84
    assert width("", 13) == 0


def test_who_measures_first_measures_with_the_shipped_font() -> None:
    first = "from PySide6.QtGui import QGuiApplication as A; a = A([]); "
    first += "from explorer.drawing.fonts import width; print(round(width('Foxconn', 13, True), 2))"
    done = subprocess.run([sys.executable, "-c", first], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "52.84"


def test_letters_are_not_joined_so_that_pdf_text_can_be_searched() -> None:
    assert width("ffi", 100) == 2 * width("f", 100) + width("i", 100)


def test_a_row_is_as_high_as_its_letters() -> None:
    assert ascent(13) < line_height(13) < 2 * ascent(13)


def test_the_files_ship() -> None:
    assert all(file.is_file() for file in files())

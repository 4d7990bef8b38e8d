"""The font that ships with the program, on the map and in every picture; the system's stand in for what it lacks."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from explorer.files.places import resource

FAMILY = "Noto Sans"


def files() -> tuple[Path, Path]:
    """The files of the two weights, regular and bold."""
    return resource("fonts", "NotoSans-Regular.ttf"), resource("fonts", "NotoSans-SemiBold.ttf")


@cache
def load_fonts() -> None:
    """Make the shipped font known to Qt. Raises FileNotFoundError when it does not ship."""
    for path in files():
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(
                f"The font {path.name} could not be read from {path.parent}; install the program again."
            )


@cache
def font(size: float, bold: bool = False) -> QFont:
    """The shipped font at *size* pixels, never hinted, so that it is the same on every machine."""
    load_fonts()  # Here, or whoever measures a word before it is loaded keeps the width of another font.
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A ligature in a PDF is one letter there: who searches for "officer" would not find it.
    made.setFeature(QFont.Tag("liga"), 0)
    return made


@cache
def _metrics(size: float, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(font(size, bold))


@cache
def width(text: str, size: float, bold: bool = False) -> float:
    """How wide *text* is at *size*, in pixels."""
    return _metrics(size, bold).horizontalAdvance(text)


def ascent(size: float) -> float:
    """From the top of a line of text to its baseline, in pixels."""
    return _metrics(size, False).ascent()


def line_height(size: float) -> float:
    """From one baseline to the next, in pixels: closer than the font's own, for labels."""
    return round(size) * 1.28

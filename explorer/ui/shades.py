"""Two colours of a theme → the one between them."""

from functools import lru_cache

from PySide6.QtGui import QColor


@lru_cache(maxsize=512)
def shade(colour: str, ground: str, share: float) -> QColor:
    """*colour* laid over *ground* so thinly that only *share* (0 to 1) of it shows."""
    over, under = QColor(colour), QColor(ground)
    return QColor(
        round(under.red() + (over.red() - under.red()) * share),
        round(under.green() + (over.green() - under.green()) * share),
        round(under.blue() + (over.blue() - under.blue()) * share),
    )


@lru_cache(maxsize=512)
def colour(name: str) -> QColor:
    """The colour ``#rrggbb``, read once."""
    return QColor(name)

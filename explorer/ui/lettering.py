"""The application's font → the few sizes and weights that are used of it."""

from PySide6.QtGui import QFont


def scaled(font: QFont, factor: float) -> QFont:
    """The same font, larger or smaller; follows whatever size the system asks for."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return result


def small(font: QFont) -> QFont:
    """For what stands beside: places, dates, counts."""
    return scaled(font, 0.88)


def strong(font: QFont) -> QFont:
    """For what is found first."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def title(font: QFont) -> QFont:
    """For the one name a panel is about."""
    return strong(scaled(font, 1.4))


def caption(font: QFont) -> QFont:
    """For the heading of a list: small, strong, spaced."""
    result = strong(scaled(font, 0.82))
    result.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return result

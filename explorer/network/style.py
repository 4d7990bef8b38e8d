"""Status → stroke: dash, width and glyph. Colour is the theme's business, so that grey still tells them apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from types import MappingProxyType

from explorer.model.relationships import Status


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line of a status is drawn.

    ``dash`` alternates drawn and left-out lengths in pixels at width 1 and zoom 1, empty for a solid line;
    ``width`` is in pixels; ``glyph`` stands at the middle, "" for none.
    """

    dash: tuple[float, ...] = ()
    width: float = 1.8
    glyph: str = ""


STROKES: Mapping[Status, Stroke] = MappingProxyType(
    {
        Status.ACTIVE: Stroke(),
        Status.AGREED: Stroke(width=3.0),
        Status.FINALISING: Stroke((14, 4)),
        Status.IN_TALKS: Stroke((8, 4)),
        Status.PLANNED: Stroke((10, 3.5, 2, 3.5)),
        Status.PROPOSED: Stroke((9, 3.5, 2, 3.5, 2, 3.5)),
        Status.SOUGHT: Stroke((5, 3.5)),
        Status.RUMOURED: Stroke((1.8, 3.6)),
        Status.UNCLEAR: Stroke(width=1.0),
        Status.OCCURRED: Stroke(width=1.4, glyph="●"),
        Status.SUSPENDED: Stroke((8, 4), glyph="‖"),
        Status.ENDED: Stroke((6, 9), glyph="✕"),
        Status.DENIED: Stroke((1.8, 3.6), glyph="⊘"),
        Status.DISPUTED: Stroke((8, 4), glyph="!"),
    }
)


def line_width(stroke: Stroke, claims: int) -> float:
    """Pixels: grows with the number of claims, to double at ten, never further."""
    return stroke.width * min(2.0, 1 + (sqrt(max(claims, 1)) - 1) * 0.35)


def node_radius(claims: int) -> float:
    """Pixels at zoom 1: grows gently with how much is said, to no more than twice the smallest."""
    return min(36.0, 14.5 + 3.6 * sqrt(max(claims, 1)))

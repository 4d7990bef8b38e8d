"""What a picture is to be like: size, parts, colours."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.model.relationships import RelationshipId
from explorer.network.view import Viewport


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """What a picture is to be like; ``width`` and ``height`` overrule those of the ``preset``.

    ``viewport`` is what the window shows, None where there is no window. With ``whole`` all of the map is drawn,
    and the viewport only gives the size. ``select`` are ids lit as when selected.
    """

    preset: str = "screen"
    width: float | None = None
    height: float | None = None
    scale: float = 1.0
    theme: str = "light"
    transparent: bool = False
    title: bool = True
    legend: bool = True
    sources: bool = True
    as_of: bool = True
    whole: bool = True
    viewport: Viewport | None = None
    select: tuple[str | RelationshipId, ...] = ()

"""resources/themes/NAME.toml → Theme: every colour there is, by what it is for."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from explorer.files.places import resource
from explorer.model.entities import EntityType
from explorer.model.relationships import Status

NAMES = ("light", "dark", "contrast")


@dataclass(frozen=True, eq=False)
class Theme:
    """Colours as ``#rrggbb``. ``fill`` and ``rim`` are of a node's disc, by type of entity."""

    name: str
    is_dark: bool
    window: str
    panel: str
    canvas: str
    card: str
    field: str
    border: str
    hover: str
    selected: str
    text: str
    muted: str
    link: str
    warning: str
    focus: str
    status: Mapping[Status, str]
    fill: Mapping[EntityType, str]
    rim: Mapping[EntityType, str]


@cache
def load_theme(name: str) -> Theme:
    """The theme of that name; KeyError when none ships under it."""
    if name not in NAMES:
        raise KeyError(name)
    with resource("themes", f"{name}.toml").open("rb") as file:
        table = tomllib.load(file)
    nodes = {EntityType(type): pair for type, pair in table.pop("nodes").items()}
    return Theme(
        name=name,
        status={Status(status): colour for status, colour in table.pop("status").items()},
        fill={type: fill for type, (fill, _) in nodes.items()},
        rim={type: rim for type, (_, rim) in nodes.items()},
        **table,
    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    first, second = sorted((_luminance(one), _luminance(other)))
    return (second + 0.05) / (first + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2) of ``#rrggbb``."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

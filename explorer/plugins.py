"""The toolbox: the layouts there are, by name.

Built-ins come from one explicit list, so that "find usages" and the packager see them.
"""

from __future__ import annotations

from dataclasses import dataclass

from explorer.network.layouts.columns import Columns
from explorer.network.layouts.force import Force
from explorer.network.layouts.rings import Rings
from explorer.session.jobs import Layout


@dataclass(frozen=True, slots=True)
class Toolbox:
    """Everything that can be exchanged or added to."""

    layouts: tuple[Layout, ...]


def toolbox() -> Toolbox:
    """The built-in tools."""
    return Toolbox(layouts=(Force(), Rings(), Columns()))

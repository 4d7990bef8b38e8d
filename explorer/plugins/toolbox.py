"""The layouts and the kinds of picture there are, by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.network.layouts.columns import Columns
from explorer.network.layouts.force import Force
from explorer.network.layouts.rings import Rings
from explorer.session.jobs import Layout

if TYPE_CHECKING:  # Pictures are made, and documents read, when somebody asks for it, not at the start.
    from explorer.drawing.images import Exporter
    from explorer.files.importers import Importer
    from explorer.plugins.tool import Tool


@dataclass(frozen=True, slots=True)
class Toolbox:
    """Everything that can be exchanged or added to."""

    layouts: tuple[Layout, ...]

    @property
    def exporters(self) -> tuple[Exporter, ...]:
        """The kinds of picture."""
        from explorer.drawing.images import exporters

        return exporters()

    @property
    def importers(self) -> tuple[Importer, ...]:
        """The kinds of document."""
        from explorer.files.importers import IMPORTERS

        return tuple(IMPORTERS)

    @property
    def extractors(self) -> tuple[Tool, ...]:
        """The ways to read a document."""
        from explorer.plugins.extractors import tools

        return tools()


def toolbox() -> Toolbox:
    """The built-in tools, and what was added to them."""
    return Toolbox(layouts=(Force(), Rings(), Columns()))

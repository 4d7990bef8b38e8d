"""A file of a document, or pasted words → Loaded: the text, and what the file itself says of it.

One importer for each format stands in `telling.IMPORTERS`. Nothing in a document is run, and nothing is fetched.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from explorer.files.importers.contents import LARGEST_TEXT
from explorer.files.importers.loaded import Importer as Importer
from explorer.files.importers.loaded import Loaded as Loaded
from explorer.files.importers.loaded import TextError as TextError
from explorer.files.importers.loaded import sentences_of
from explorer.files.importers.plain import pasted as pasted
from explorer.files.importers.telling import IMPORTERS as IMPORTERS
from explorer.files.importers.telling import format_of
from explorer.words import tr

ENDINGS = tuple(ending for importer in IMPORTERS for ending in importer.endings)
"""How the names of files end that are read."""


def load(path: Path) -> Loaded:
    """The document in the file, whose format is told by what is in it. Raises TextError."""
    importer = format_of(path)
    loaded = importer.load(path)
    if len(loaded.text) > LARGEST_TEXT:
        raise TextError(tr("“{name}” holds {size} million characters, too many for an article; take the part you need "
                           "out of it.", name=path.name, size=len(loaded.text) // 1_000_000))  # fmt: skip
    ending = path.suffix.lower()
    if ending in ENDINGS and ending not in importer.endings:
        said = tr("The file is called {ending}, but is something else: {kind}.", ending=ending, kind=tr(importer.name))
        return replace(loaded, how=sentences_of(said, loaded.how))
    return loaded

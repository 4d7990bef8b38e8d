"""Labelled texts → windows with what is labelled in each: what the weights are learned from."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from score import plain

from explorer.files.lexicon import load_tables
from explorer.files.vocabulary import load_vocabulary
from explorer.model.documents import Document
from explorer.model.entities import EntityType
from explorer.plugins.learned.head import KINDS, STATUSES
from explorer.plugins.learned.windows import Window, windows
from explorer.plugins.learned.wordpieces import WordPieces
from explorer.reading.naming.mentions import cast
from explorer.reading.naming.names import known_names
from explorer.reading.text.sentences import sentences

THOROUGH = ("taught",)
"""The folders whose labels hold every tie: how much more they tell is learned apart, and left out of the weights."""


@dataclass(frozen=True)
class Example:
    """A window, with the kind and status labelled between each two of its entities."""

    window: Window
    types: Mapping[str, EntityType]
    labels: Mapping[tuple[str, str], list[tuple[int, int]]]
    sparing: bool
    """Whether its author labelled what a reader would put on a map, and not every tie there is."""


def examples(folders: Sequence[Path], words: WordPieces) -> Iterator[Example]:
    """Every window of the texts in the folders."""
    names, directed = known_names(load_tables()), load_vocabulary().is_directed
    for path in (path for folder in folders for path in sorted(folder.glob("*.txt"))):
        labels = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
        text = path.read_text(encoding="utf-8")
        document = Document(text, path.stem, published=labels.get("published") or None, sentences=sentences(text))
        people = cast(document, names)
        types = {each.id: each.type for each in people.entities}
        known = {plain(name): entity["name"] for entity in labels.get("entity", ())
                 for name in (entity["name"], *entity.get("also", ()))}  # fmt: skip
        ids = {known[plain(name)]: each.id for each in people.entities for name in (each.name, *each.aliases)
               if plain(name) in known}  # fmt: skip
        said = defaultdict[str, dict[tuple[str, str], list[tuple[int, int]]]](lambda: defaultdict(list))
        for claim in labels.get("claim", ()):
            ends = ids.get(claim["subject"], ""), ids.get(claim["object"], "")
            label = KINDS.index(claim["kind"]), STATUSES.index(claim["status"])
            for one in {ends} if directed(claim["kind"]) else {ends, ends[::-1]}:
                said[plain(claim["sentence"])][one].append(label)
        for window in windows(document, people.pointers, types, words):
            yield Example(window, types, said[plain(text[slice(*window.span)])], path.parent.name not in THOROUGH)

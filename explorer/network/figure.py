"""What stands around a picture of the map: its title, the numbered sentences behind its lines, how old they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from explorer.model.relationships import RelationshipId
from explorer.network.scene import Scene


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One numbered sentence: word for word, where it stands ("¶4 s1"), in which document, who says it."""

    number: int
    quote: str
    place: str
    document: str
    said_by: str


@dataclass(frozen=True, slots=True)
class Figure:
    """The words around a picture; ``numbers`` are those of the sentences behind each relationship.

    ``documents`` are the headings of the documents quoted, each with its publisher where that is known;
    ``left_out`` says what of the project the picture does not show, and is never left out itself.
    """

    title: str = ""
    as_of: str = ""
    sources: tuple[SourceLine, ...] = ()
    documents: tuple[str, ...] = ()
    numbers: Mapping[RelationshipId, tuple[int, ...]] = field(default_factory=dict)
    left_out: str = ""


def with_numbers(scene: Scene, numbers: Mapping[RelationshipId, Iterable[int]]) -> Scene:
    """The scene with the numbers of its sentences at its lines: "[3, 14]"."""
    texts = []
    for ids in scene.line_ids:
        found = {number for id in ids for number in numbers.get(id, ())}
        texts.append(number_text(found) if found else "")
    return replace(scene, numbers=tuple(texts))


def number_text(numbers: Collection[int]) -> str:
    """Numbers in brackets, three or more in a row as a range: "[1, 4–6]"."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]
    return f"[{', '.join(parts)}]"

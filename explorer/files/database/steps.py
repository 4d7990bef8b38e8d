"""A step of the history ⇄ its row."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from explorer.files.change_record import compose_change, read_change
from explorer.files.compose import Composer
from explorer.files.database.rows import Row, as_json
from explorer.files.errors import Damaged, ProjectError
from explorer.files.strict_json import LARGEST
from explorer.model.changes import Change
from explorer.model.documents import Document
from explorer.model.steps import Step, StepState
from explorer.model.vocabulary import Vocabulary


@dataclass(frozen=True)
class Steps:
    """The steps in a file: done ones (oldest first), undone ones (next first), abandoned ones (oldest first)."""

    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    abandoned: tuple[Step, ...] = ()


def step_row(step: Step, composer: Composer) -> Row:
    """The row of a step that was just made."""
    change = zlib.compress(as_json(compose_change(step.change, composer)).encode(), 6)
    entities = as_json(list(step.entities))
    return step.number, StepState.DONE.value, step.when, step.title, step.sentence, entities, change


def read_steps(
    path: Path, rows: Sequence[Row], documents: Callable[[], dict[str, Document]], vocabulary: Vocabulary
) -> Steps:
    """The steps in *rows*; what one changed is read when somebody walks there, with *documents* to quote."""
    found: dict[str, list[Step]] = {state.value: [] for state in StepState}
    for row in rows:
        state, *words = (column.decode() for column in row[1:6] if isinstance(column, bytes))
        number, change = row[0], row[6]
        if not isinstance(number, int) or not isinstance(change, bytes) or state not in found or len(words) != 4:
            raise Damaged(path, "a step of its history has another shape than was written.")
        when, title, sentence, entities = words
        read = _reader(path, number, change, documents, vocabulary)
        found[state].append(Step(number, title, sentence, when, tuple(json.loads(entities)), read))
    return Steps(*(tuple(found[state.value]) for state in StepState))


def _reader(
    path: Path, number: int, content: bytes, documents: Callable[[], dict[str, Document]], vocabulary: Vocabulary
) -> Callable[[], Change]:
    def read() -> Change:
        try:
            unpacked = zlib.decompressobj().decompress(content, LARGEST)
            return read_change(path, unpacked, documents(), vocabulary)
        except ProjectError:
            raise
        except (zlib.error, ValueError, KeyError) as error:  # ValidationError is a ValueError.
            raise Damaged(
                path, f"step {number} of its history cannot be read, and so not be undone or made again."
            ) from error

    return read

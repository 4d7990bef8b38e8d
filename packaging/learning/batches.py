"""Some windows side by side, as tensors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from examples import Example
from torch import Tensor

from explorer.plugins.learned.head import KINDS, distance, placed, type_pair


@dataclass
class Batch:
    """Some windows side by side; ``pair`` numbers the pairs that places belong to.

    ``rows`` tells how many rows of places each window has.
    """

    numbers: Tensor
    marks: Tensor
    sorts: Tensor
    seen: Tensor
    free: Tensor
    thorough: Tensor
    window: Tensor
    at: Tensor
    to: Tensor
    types: Tensor
    steps: Tensor
    pair: Tensor
    pairs: int
    rows: list[int]
    wanted: Tensor
    stated: list[tuple[int, int]]


def batched(some: Sequence[Example], marks: Mapping[int, int]) -> Batch:
    """The examples side by side, with what is labelled."""
    shape = len(some), max(len(one.window.pieces) for one in some)
    numbers, sorts = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
    seen, free = torch.zeros(shape, dtype=torch.bool), torch.zeros(shape, dtype=torch.bool)
    rows, labels, stated, pairs = list[tuple[int, ...]](), list[tuple[int, int]](), list[tuple[int, int]](), 0
    for index, one in enumerate(some):
        window = one.window
        count = len(window.pieces)
        numbers[index, :count] = torch.tensor([piece.number for piece in window.pieces])
        sorts[index, window.second : count], seen[index, :count] = 1, True
        free[index, list(window.free)] = True
        places = placed(window)
        for subject, object in window.pairs:
            types = type_pair(one.types.get(subject), one.types.get(object))
            for a in places[subject]:
                for b in places[object]:
                    step = distance(b.index - a.index, a.here and b.here)
                    rows.append((index, a.index, b.index, types, step, pairs))
            for kind, status in one.labels.get((subject, object), ()):
                labels.append((pairs, kind))
                stated.append((pairs, status))
            pairs += 1
    wanted = torch.zeros(pairs, len(KINDS))
    if labels:
        wanted[tuple(torch.tensor(labels).T)] = 1
    window, at, to, types, steps, pair = torch.tensor(rows).T
    marked = torch.full(shape, -1)
    for number, mark in marks.items():
        marked[numbers == number] = mark
    counts = torch.bincount(window, minlength=len(some)).tolist()
    thorough = torch.tensor([float(not one.sparing) for one in some])
    return Batch(
        numbers, marked, sorts, seen, free, thorough, window, at, to, types, steps, pair, pairs, counts, wanted, stated
    )  # fmt: skip

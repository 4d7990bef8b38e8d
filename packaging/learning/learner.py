"""What explorer/plugins/learned/encoder.py and head.py compute, in PyTorch, as it learns."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from batches import Batch
from torch import Tensor, nn
from torch.nn import functional as F

from explorer.plugins.learned.encoder import EPSILON, HEADS, LAYERS
from explorer.plugins.learned.head import KINDS, STATUSES
from explorer.plugins.learned.weights import SCALE
from explorer.plugins.learned.windows import TYPES

RANK, WIDTH, LOOK = 32, 192, 64
"""Of the changes of each linear layer, of the head, and of its looking for a word."""


class LowRank(nn.Module):
    """A linear layer that stays, and a change of low rank that is learned."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.bias = nn.Parameter(bias)
        self.down = nn.Parameter(torch.randn(RANK, weight.shape[1]) / math.sqrt(weight.shape[1]))
        self.up = nn.Parameter(torch.zeros(weight.shape[0], RANK))

    def forward(self, found: Tensor) -> Tensor:
        return F.linear(found, self.weight, self.bias) + SCALE * F.linear(F.linear(found, self.down), self.up)


class Layer(nn.Module):
    """One layer of the language model."""

    def __init__(self, base: str, weights: Mapping[str, Tensor]) -> None:
        super().__init__()

        def linear(name: str) -> LowRank:
            return LowRank(weights[f"{base}{name}.weight"], weights[f"{base}{name}.bias"])

        def normal(name: str) -> nn.LayerNorm:
            made = nn.LayerNorm(weights[f"{base}{name}.bias"].shape[0], eps=EPSILON)
            made.load_state_dict({part: weights[f"{base}{name}.{part}"] for part in ("weight", "bias")})
            return made

        self.query, self.key, self.value = (linear(f"attention.self.{part}") for part in ("query", "key", "value"))
        self.seen, self.seen_normal = linear("attention.output.dense"), normal("attention.output.LayerNorm")
        self.inner, self.outer = linear("intermediate.dense"), linear("output.dense")
        self.outer_normal = normal("output.LayerNorm")
        self.drop = nn.Dropout(0.1)
        self.names = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "seen": "attention.output.dense", "seen_normal": "attention.output.LayerNorm",
            "inner": "intermediate.dense", "outer": "output.dense", "outer_normal": "output.LayerNorm",
        }  # fmt: skip

    def forward(self, found: Tensor, hidden: Tensor) -> Tensor:
        many, count, width = found.shape
        query, key, value = (
            part(found).view(many, count, HEADS, -1).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=hidden)
        found = self.seen_normal(found + self.drop(self.seen(seen.transpose(1, 2).reshape(many, count, width))))
        return self.outer_normal(found + self.drop(self.outer(F.gelu(self.inner(found)))))


class Learner(nn.Module):
    """The whole model as it learns: explorer/plugins/learned/encoder.py and head.py, many windows at once."""

    def __init__(self, weights: Mapping[str, Tensor], marks: Sequence[int]) -> None:
        super().__init__()
        self.fixed = {name: array for name, array in weights.items() if name.startswith("embeddings.")}
        self.layers = nn.ModuleList(Layer(f"encoder.layer.{at}.", weights) for at in range(LAYERS))
        width = self.fixed["embeddings.LayerNorm.bias"].shape[0]
        self.mark_numbers = {number: at for at, number in enumerate(marks)}
        self.marks = nn.Parameter(torch.randn(len(marks), width) * 0.02)
        self.a, self.b, self.c, self.s = (nn.Linear(width, WIDTH, bias=False) for _ in range(4))
        self.q, self.k = (nn.Linear(width, LOOK, bias=False) for _ in range(2))
        self.types, self.steps = nn.Embedding(len(TYPES) ** 2, WIDTH), nn.Embedding(24, WIDTH)
        self.bias, self.thorough = (nn.Parameter(torch.zeros(WIDTH)) for _ in range(2))
        self.kinds, self.statuses = nn.Linear(WIDTH, len(KINDS)), nn.Linear(WIDTH, len(STATUSES))
        nn.init.constant_(self.kinds.bias, -4.0)
        self.drop, self.drop_head = nn.Dropout(0.1), nn.Dropout(0.2)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """The logits of each kind and of each status, for each pair of the batch."""
        vectors = self._vectors(batch)
        at, to, window = batch.at, batch.to, batch.window
        one, other = vectors[window, at], vectors[window, to]
        sums = F.pad(torch.cumsum(vectors.float(), 1), (0, 0, 1, 0))
        low, high = torch.minimum(at, to), torch.maximum(at, to)
        between = (sums[window, high + 1] - sums[window, low + 1]) / (high - low).clamp(min=1)[:, None]
        asked = self.q(one) + self.q(other)
        seen = torch.cat(
            [self._seen(*each) for each in zip(asked.split(batch.rows), vectors, batch.free, strict=True)]
        )  # fmt: skip
        made = self.a(one) + self.b(other) + self.c(between) + self.s(seen) + self.bias
        made = made + batch.thorough[window][:, None] * self.thorough
        made = self.drop_head(F.gelu(made + self.types(batch.types) + self.steps(batch.steps)))
        kinds, statuses = self.kinds(made).float(), self.statuses(made).float()
        best = torch.full((batch.pairs, len(KINDS)), -1e4)
        best = best.scatter_reduce(0, batch.pair[:, None].expand_as(kinds), kinds, "amax")
        total = torch.zeros(batch.pairs, len(STATUSES))
        total = total.scatter_reduce(0, batch.pair[:, None].expand_as(statuses), statuses, "mean", include_self=False)
        return best, total

    def _seen(self, asked: Tensor, vectors: Tensor, free: Tensor) -> Tensor:
        """What each row of a window asks for, of its words that are of no name."""
        words = vectors[free]
        if not len(words):
            return torch.zeros(len(asked), vectors.shape[1], dtype=vectors.dtype)
        return (asked @ self.k(words).T / math.sqrt(LOOK)).float().softmax(-1).to(words.dtype) @ words

    def _vectors(self, batch: Batch) -> Tensor:
        fixed, base = self.fixed, "embeddings."
        words = fixed[f"{base}word_embeddings.weight"][batch.numbers]
        words = torch.where((batch.marks >= 0)[..., None], self.marks[batch.marks.clamp(min=0)], words)
        count = batch.numbers.shape[1]
        words = words + fixed[f"{base}position_embeddings.weight"][:count]
        words = words + fixed[f"{base}token_type_embeddings.weight"][batch.sorts]
        weight, bias = (fixed[f"{base}LayerNorm.{part}"] for part in ("weight", "bias"))
        found = self.drop(F.layer_norm(words, weight.shape, weight, bias, EPSILON))
        for layer in self.layers:
            found = layer(found, batch.seen[:, None, None])
        return found

    def arrays(self) -> dict[str, np.ndarray[Any, Any]]:
        """What was learned, by the names that explorer/plugins/learned/weights.py knows."""
        found = {"marks": self.marks}
        for at, layer in enumerate(self.layers):
            for part, name in layer.names.items():
                for leaf, value in getattr(layer, part).named_parameters():
                    found[f"encoder.layer.{at}.{name}.{leaf}"] = value
        for name, value in self.named_parameters():
            if not name.startswith(("layers.", "marks", "thorough")):
                found[f"head.{name}"] = value
        return {name: value.detach().to(torch.float16).numpy() for name, value in found.items()}

"""The language model itself, by NumPy alone: pieces of a text in, a vector for each out.

A transformer encoder as in Devlin et al., "BERT" (2018), in the size of Wang et al., "MiniLM" (2020).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import erf

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
LAYERS, HEADS, EPSILON = 6, 12, 1e-12


@dataclass(frozen=True)
class Encoder:
    """The weights by the names that BERT gives them; those of linear layers are shaped (out, in)."""

    weights: Mapping[str, Array]
    marks: Mapping[int, Array]
    """Pieces that have a vector of their own in place of the model's."""

    def __call__(self, pieces: NDArray[np.int64], second: int) -> Array:
        """The vectors of *pieces* (n numbers), shaped (n, width); those from *second* on are of the sentence itself."""
        weights, base = self.weights, "embeddings."
        words = weights[f"{base}word_embeddings.weight"][pieces].copy()
        for at, piece in enumerate(pieces.tolist()):
            if piece in self.marks:
                words[at] = self.marks[piece]
        sort = (np.arange(len(pieces)) >= second).astype(np.int64)
        found = words + weights[f"{base}position_embeddings.weight"][: len(pieces)]
        found = self._normal(found + weights[f"{base}token_type_embeddings.weight"][sort], f"{base}LayerNorm")
        for layer in range(LAYERS):
            found = self._layer(found, f"encoder.layer.{layer}.")
        return found

    def _layer(self, found: Array, base: str) -> Array:
        count, width = found.shape
        query, key, value = (
            self._linear(found, f"{base}attention.self.{part}").reshape(count, HEADS, -1).transpose(1, 0, 2)
            for part in ("query", "key", "value")
        )
        looks = softmax(query @ key.transpose(0, 2, 1) / np.float32(np.sqrt(width / HEADS)))
        seen = (looks @ value).transpose(1, 0, 2).reshape(count, width)
        seen = self._linear(seen, f"{base}attention.output.dense")
        found = self._normal(found + seen, f"{base}attention.output.LayerNorm")
        inner = gelu(self._linear(found, f"{base}intermediate.dense"))
        return self._normal(found + self._linear(inner, f"{base}output.dense"), f"{base}output.LayerNorm")

    def _linear(self, found: Array, name: str) -> Array:
        made: Array = found @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]
        return made

    def _normal(self, found: Array, name: str) -> Array:
        centred = found - found.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + np.float32(EPSILON))
        made: Array = centred / spread * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]
        return made


def softmax(values: Array) -> Array:
    """Shares of one along the last axis."""
    raised = np.exp(values - values.max(axis=-1, keepdims=True))
    shares: Array = raised / raised.sum(axis=-1, keepdims=True)
    return shares


_REACH, _STEPS = 6.0, 1 << 16
_PER_STEP = np.float32(_STEPS / (2 * _REACH))
_GAUSS = np.array([0.5 * (1 + erf((at / _STEPS - 0.5) * 2 * _REACH / 2**0.5)) for at in range(_STEPS + 1)], np.float32)


def gelu(values: Array) -> Array:
    """Each value times the share of a normal distribution below it (Hendrycks and Gimpel 2016), by a fine table.

    It is right to four places. Working the shares out takes longer than all the rest of the model.
    """
    at = np.clip((values + np.float32(_REACH)) * _PER_STEP + np.float32(0.5), 0, _STEPS).astype(np.int32)
    made: Array = values * _GAUSS[at]
    return made

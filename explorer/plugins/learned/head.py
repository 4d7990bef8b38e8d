"""Vectors of a window → how likely each kind is between each two entities, with the status told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import sqrt

import numpy as np

from explorer.model.entities import EntityType
from explorer.plugins.learned.encoder import Array, gelu, softmax
from explorer.plugins.learned.windows import TYPES, Place, Window

KINDS = ("partnership", "agreement", "negotiation", "supply", "equity stake", "ownership", "merger", "joint venture",
         "membership", "role", "competition", "market entry", "product launch", "participation", "location",
         "other")  # fmt: skip
"""In the order in which the weights have them."""
STATUSES = ("denied", "rumoured", "sought", "proposed", "in talks", "planned", "finalising", "agreed", "active",
            "suspended", "ended", "occurred", "unclear")  # fmt: skip
PLACES_EACH = 3
"""So many places of one entity in a window are paired, those of the sentence itself first."""
DOUBT = 0.1
"""A status that is as likely as this is not passed over for a stronger one."""
_WEAKEST_FIRST = ("unclear", "rumoured", "sought", "proposed", "planned", "in talks", "finalising", "agreed", "active",
                  "occurred")  # fmt: skip
_STEPS = (4, 8, 14, 24, 40)
_FAR = 2 * (len(_STEPS) + 1)


@dataclass(frozen=True, slots=True)
class Likely:
    """How likely (0–1) each of KINDS is from *subject* to *object*, which status, and the index of the word by it."""

    subject: str
    object: str
    kinds: Array
    status: str
    cues: tuple[int, ...]
    """For each kind the index of the piece that was looked at most, of a word and no name; -1 where there is none."""


def distance(apart: int, here: bool) -> int:
    """The step of a distance in pieces, by direction, and by whether both places are in the sentence itself."""
    step = sum(abs(apart) >= most for most in _STEPS)
    return step + (len(_STEPS) + 1) * (apart < 0) + _FAR * (not here)


def type_pair(one: EntityType | None, other: EntityType | None) -> int:
    """The number of a pair of types."""
    first, second = (TYPES.index(type or EntityType.ORGANISATION) for type in (one, other))
    return first * len(TYPES) + second


def placed(window: Window) -> dict[str, list[Place]]:
    """The places of each entity that count."""
    found = defaultdict[str, list[Place]](list)
    for place in window.places:
        found[place.entity].append(place)
    return {
        who: sorted(places, key=lambda place: (not place.here, place.index if place.here else -place.index))[
            :PLACES_EACH
        ]
        for who, places in found.items()
    }


def cautious(shares: Array) -> str:
    """The status that is said, of how likely each of STATUSES is: the weakest that may well be meant.

    What is over, or denied, stands against all that is on its way or holds: then nothing is clear.
    """
    likeliest = STATUSES[int(shares.argmax())]
    if likeliest not in _WEAKEST_FIRST:
        return likeliest
    possible = {STATUSES[at] for at, share in enumerate(shares.tolist()) if share >= DOUBT} | {likeliest}
    if not possible <= set(_WEAKEST_FIRST):
        return "unclear"
    return min(possible, key=_WEAKEST_FIRST.index)


@dataclass(frozen=True)
class Head:
    """The weights of the head by name; those of linear layers are shaped (out, in)."""

    weights: Mapping[str, Array]

    def __call__(self, window: Window, vectors: Array, types: Mapping[str, EntityType]) -> Iterator[Likely]:
        """What the vectors (one for each piece of the window) say of its pairs."""
        weights, places = self.weights, placed(window)
        free = np.array(window.free, dtype=np.int64)
        first, second = (vectors @ weights[f"{part}.weight"].T for part in ("a", "b"))
        asked = vectors @ weights["q.weight"].T
        keys = vectors[free] @ weights["k.weight"].T
        sums = np.concatenate([np.zeros_like(vectors[:1]), np.cumsum(vectors, axis=0)])
        for subject, object in window.pairs:
            rows = [(one, other) for one in places[subject] for other in places[object]]
            at, to = (np.array([pair[end].index for pair in rows]) for end in (0, 1))
            low, high = np.minimum(at, to), np.maximum(at, to)
            apart = np.maximum(high - low, 1)[:, None]
            between = (sums[high + 1] - sums[low + 1]) / apart.astype(np.float32)
            looks = softmax((asked[at] + asked[to]) @ keys.T / np.float32(sqrt(keys.shape[1]))) if len(free) else None
            seen = looks @ vectors[free] if looks is not None else np.zeros_like(between)
            steps = [distance(other.index - one.index, one.here and other.here) for one, other in rows]
            made = (
                first[at] + second[to] + between @ weights["c.weight"].T + seen @ weights["s.weight"].T
                + weights["steps.weight"][steps] + weights["bias"]
                + weights["types.weight"][type_pair(types.get(subject), types.get(object))]
            )  # fmt: skip
            made = gelu(made)
            kinds = made @ weights["kinds.weight"].T + weights["kinds.bias"]
            statuses = softmax((made @ weights["statuses.weight"].T + weights["statuses.bias"]).mean(axis=0))
            best = kinds.argmax(axis=0).tolist()
            words = {row: self._cue(looks[row], window) if looks is not None else -1 for row in set(best)}
            cues = tuple(words[row] for row in best)
            yield Likely(subject, object, 1 / (1 + np.exp(-kinds.max(axis=0))), cautious(statuses), cues)

    def _cue(self, looks: Array, window: Window) -> int:
        """The word that was looked at most."""
        telling = set(window.telling)
        words = [(look, at) for look, at in zip(looks.tolist(), window.free, strict=True) if at in telling]
        return max(words)[1] if words else -1

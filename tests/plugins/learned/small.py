"""A language model of the same make as the real one, and of almost no size; a head that fits it."""

import numpy as np

from explorer.plugins.learned.encoder import HEADS, LAYERS
from explorer.plugins.learned.head import KINDS, STATUSES
from explorer.plugins.learned.windows import TYPES

WIDTH, INNER, VOCABULARY, LONGEST, HIDDEN = 2 * HEADS, 10, 60, 256, 8


def model(seed: int = 1, words: int = VOCABULARY) -> dict[str, np.ndarray]:
    """Weights drawn by chance, by the names of BERT."""
    chance = np.random.default_rng(seed)

    def drawn(*shape: int) -> np.ndarray:
        return chance.normal(0, 0.5, shape).astype(np.float32)

    found = {
        "embeddings.word_embeddings.weight": drawn(words, WIDTH),
        "embeddings.position_embeddings.weight": drawn(LONGEST, WIDTH),
        "embeddings.token_type_embeddings.weight": drawn(2, WIDTH),
    }
    linear = {
        "attention.self.query": (WIDTH, WIDTH), "attention.self.key": (WIDTH, WIDTH),
        "attention.self.value": (WIDTH, WIDTH), "attention.output.dense": (WIDTH, WIDTH),
        "intermediate.dense": (INNER, WIDTH), "output.dense": (WIDTH, INNER),
    }  # fmt: skip
    for layer in range(LAYERS):
        for name, shape in linear.items():
            found[f"encoder.layer.{layer}.{name}.weight"] = drawn(*shape)
            found[f"encoder.layer.{layer}.{name}.bias"] = drawn(shape[0])
    normals = [f"encoder.layer.{layer}.{part}" for layer in range(LAYERS) for part in ("attention.output", "output")]
    for name in ("embeddings", *normals):
        found |= {f"{name}.LayerNorm.weight": drawn(WIDTH) + 1, f"{name}.LayerNorm.bias": drawn(WIDTH)}
    return found


def head(seed: int = 2) -> dict[str, np.ndarray]:
    """The weights of a head, drawn by chance, by the names of head.py."""
    chance = np.random.default_rng(seed)
    shapes = {
        **{f"{part}.weight": (HIDDEN, WIDTH) for part in "abcs"}, **{f"{part}.weight": (4, WIDTH) for part in "qk"},
        "types.weight": (len(TYPES) ** 2, HIDDEN), "steps.weight": (24, HIDDEN), "bias": (HIDDEN,),
        "kinds.weight": (len(KINDS), HIDDEN), "kinds.bias": (len(KINDS),),
        "statuses.weight": (len(STATUSES), HIDDEN), "statuses.bias": (len(STATUSES),),
    }  # fmt: skip
    return {name: chance.normal(0, 0.5, shape).astype(np.float32) for name, shape in shapes.items()}

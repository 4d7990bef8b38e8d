from pathlib import Path

import pytest
from hypothesis import given, settings

from explorer.files.database.rows import composer_for
from explorer.files.database.steps import read_steps, step_row
from explorer.files.errors import Damaged
from explorer.files.vocabulary import load_vocabulary
from explorer.model.changes import backward, difference, forward
from explorer.model.dossier import Dossier
from explorer.model.steps import made_step
from tests.dossiers import dossiers

PATH = Path("a.rexp")


def as_read(row):
    return tuple(column.encode() if isinstance(column, str) else column for column in row)


@settings(max_examples=30)
@given(dossiers(), dossiers())
def test_a_step_comes_back_and_leads_both_ways(before, after):
    step = made_step(3, "日本", "\0", "2026-11-22T10:00:00Z", difference(before, after))
    row = as_read(step_row(step, composer_for(before, after)))
    documents = before.document_by_id | after.document_by_id
    (found,) = read_steps(PATH, [row], lambda: documents, load_vocabulary()).past
    assert found == step
    assert found.change == step.change
    assert forward(found.change, before) == after
    assert backward(found.change, after) == before


def test_steps_are_parted_by_their_state():
    change = difference(Dossier(), Dossier(title="x"))
    rows = [as_read(step_row(made_step(number, "", "", "", change), composer_for())) for number in range(1, 6)]
    states = [b"done", b"abandoned", b"done", b"undone", b"undone"]
    rows = [(row[0], state, *row[2:]) for row, state in zip(rows, states, strict=True)]
    steps = read_steps(PATH, rows, dict, load_vocabulary())
    assert [[step.number for step in part] for part in (steps.past, steps.future, steps.abandoned)] == [
        [1, 3],
        [4, 5],
        [2],
    ]


@pytest.mark.parametrize("content", [b"", b"x", __import__("zlib").compress(b'{"claims":1}')])
def test_a_change_of_another_shape_is_told_when_it_is_walked_to(content):
    row = (1, b"done", b"", b"", b"", b"[]", content)
    (step,) = read_steps(PATH, [row], dict, load_vocabulary()).past
    with pytest.raises(Damaged, match="step 1 of its history"):
        _ = step.change


def test_a_row_of_another_shape_is_refused():
    with pytest.raises(Damaged, match="another shape"):
        read_steps(PATH, [(1, b"lost", b"", b"", b"", b"[]", b"")], dict, load_vocabulary())

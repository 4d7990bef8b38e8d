"""How many words that stand for somebody named before are linked to the right one, on short texts of ours."""

import tomllib
from pathlib import Path

import pytest

from tests.reading.casting import casting

CASES = tomllib.loads(Path(__file__).with_name("antecedents.toml").read_text(encoding="utf-8"))["case"]


def meant(marked: str) -> str:
    """Whom the word in square brackets is linked to; an empty text for nobody."""
    end = marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    found = casting(text)
    names = {entity.id: entity.name for entity in found.entities}
    standing = (p for p in found.pointers if p.end == end and p.how.value in ("nominal", "pronoun"))
    return ", ".join(names[i] for pointer in standing for i in pointer.entities)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_whom_a_word_means(case):
    assert meant(case["text"]) == case["whom"]

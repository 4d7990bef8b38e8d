"""Whose firm somebody runs or owns, where no role beside its name says so."""

import pytest

from tests.reading.casting import casting


def whom(text: str, word: str) -> list[str]:
    found = casting(text)
    names = {entity.id: entity.name for entity in found.entities}
    at = text.rindex(word)
    return [names[i] for pointer in found.pointers if pointer.start == at for i in pointer.entities]


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Hamburg-based Seelog grows. Founder Anna Petersen said her firm had bought Kastor.", "her firm", "Seelog"),
        ("Courtside, owned by the Perth entrepreneur Dean Fallon, won the rights. Fallon said his company would "
         "hire.", "his company", "Courtside"),
        ("Velar's chairman, Dean Fallon, met Kastor in Rome. His company wants a plant.", "His company", "Velar"),
    ],
)  # fmt: skip
def test_whose_company_is_his(text: str, word: str, name: str) -> None:
    assert whom(text, word) == [name]


def test_the_company_of_one_who_works_nowhere_is_none() -> None:
    text = "Dean Fallon met Kastor in Rome. His company wants a plant."
    found = casting(text)
    assert not [p for p in found.pointers if text[p.start : p.end] == "His company"]

"""The nouns by which a text goes on to call those it names."""

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
        ("The Clydeside Museum has bought a ship. Glasgow Life runs the museum.", "the museum", "Clydeside Museum"),
        ("Nestlé has a stake in Sunrise Bakery. Tom Little founded the bakery.", "the bakery", "Sunrise Bakery"),
        (
            "The studio Grajbot Games signed with Sony. Tencent may buy the studio outright.",
            "the studio",
            "Grajbot Games",
        ),
    ],
)
def test_a_noun_of_its_own_name_means_it(text: str, word: str, name: str) -> None:
    assert whom(text, word) == [name]


def test_a_noun_that_nobody_is_called_by_means_nobody() -> None:
    assert whom("Nestlé has a stake in Sunrise Foods. Tom Little left the museum.", "the museum") == []

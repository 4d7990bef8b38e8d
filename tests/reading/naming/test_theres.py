"""Which place "there" means."""

import pytest

from tests.reading.casting import casting


def meant(marked: str) -> str:
    at = marked.index("[")
    text = marked.replace("[", "").replace("]", "")
    found = casting(text)
    names = {entity.id: entity.name for entity in found.entities}
    return ", ".join(names[i] for pointer in found.pointers if pointer.start == at for i in pointer.entities)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Brazilian fintech Pagora wants a licence in Lisbon. It will open a branch [there] in May.", "Lisbon"),
        ("Velar makes pumps in Vietnam, and Kastor has a plant [there].", "Vietnam"),
        ("Velar invests in Poland. [There] it competes with Kastor.", "Poland"),
    ],
)
def test_a_place_told_of_before(text: str, place: str) -> None:
    assert meant(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "Velar left Norway. [There] is not enough demand.",
        "Velar left Norway, and [there] may be more to come.",
        "Velar moved from Oslo to Bergen. Kastor has a plant [there].",
        "Velar left Norway. “[There] Kastor goes,” said a banker.",
    ],
)
def test_no_place_where_none_is_certain(text: str) -> None:
    assert meant(text) == ""

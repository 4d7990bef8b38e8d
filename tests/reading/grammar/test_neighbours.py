import pytest

from explorer.reading.grammar.neighbours import closes_apposition, closes_insertion, ends_list, verb_in_clause
from tests.reading.bracketed import tags


@pytest.mark.parametrize(
    ("tags", "closes"),
    [("E,#,", True), ("E,DN,", True), ("E,DNPE,", True), ("E,E,", False), ("EVE,DN,", False), ("E,DNCDN,", False),
     ("E,RVE,", False), ("DN,DN,", False), ("", False)],
)  # fmt: skip
def test_an_apposition_of_one_name_closes(tags: str, closes: bool) -> None:
    assert closes_apposition(list(tags)) == closes


@pytest.mark.parametrize(("tags", "closes"), [("E,PPE,", True), ("E,RVE,", True), ("EVE,PE,", False), ("E,DN,", False)])
def test_an_insertion_closes(tags: str, closes: bool) -> None:
    assert closes_insertion(list(tags)) == closes


def test_a_list_ends() -> None:
    assert ends_list(list("ECDNE"), 4)
    assert not ends_list(list("EPDNE"), 4)


def test_a_clause_has_a_verb() -> None:
    assert verb_in_clause(list("EVE"))
    assert not verb_in_clause(list("EVE,E"))


@pytest.mark.parametrize(
    "text",
    [
        "[Velar], one of the makers of centrifugal pumps for ships, has bought [Kastor].",
        "[Velar], the owner of steel mills in the north, bought [Kastor].",
    ],
)
def test_what_tells_of_a_name_has_no_verb_before_its_comma_closes(text: str) -> None:
    assert not {"V", "b", "h"} & set(tags(text).split(",")[1])

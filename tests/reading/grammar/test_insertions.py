import pytest

from tests.reading.bracketed import at, clauses, said, wanted, words


@pytest.mark.parametrize(
    "text",
    [
        "[A], [B] said, bought [C].",
        "[A], people close to it say, bought [C].",
        "[A], it was announced on Monday, bought [C].",
        "[A], which fell, bought [C].",
        "[A], signed up last year, bought [C].",
        "[A], which is run by [B], a lender, bought [C].",
        "[A], set up by [B] after [B] left [D], bought [C].",
    ],
)
def test_the_subject_is_before_what_is_put_in(text: str) -> None:
    found = clauses(text)
    assert [words(found, one) for one in found.subject(at(found, "buy"))] == ["A"]


def test_who_speaks_in_between_has_bought_nothing() -> None:
    assert said("[A], [B] said on Monday, has bought [C].") == wanted("A | ownership | C | occurred")


def test_a_clause_with_an_object_is_no_insertion() -> None:
    found = clauses("When [A] rose, [B] reported a loss, bought [C].")
    assert [words(found, one) for one in found.subject(at(found, "buy"))] != ["A"]

from explorer.reading.grammar.phrases import NAME
from tests.reading.bracketed import clauses, said, wanted, words


def names(text: str) -> list[str]:
    found = clauses(text)
    first = next(index for index, phrase in enumerate(found.phrases) if phrase.sort == NAME)
    return [words(found, index) for index in found.listed(first)]


def test_lists() -> None:
    assert names("[A], [B] and [C] fell.") == ["A", "B", "C"]
    assert names("[A] and [B] fell.") == ["A", "B"]
    assert names("[A], a maker, and [B] fell.") == ["A"]


def test_a_list_ends_where_a_new_clause_begins() -> None:
    found = clauses("[A] bought [B] and [C] fell.")
    assert [words(found, index) for index in found.listed(2)] == ["B"]


def test_what_prepositions_lead_to() -> None:
    found = clauses("a deal signed with [A] and [B] in [Japan|place].")
    assert [(word, words(found, index)) for word, index in found.after(0)] == [("with", "A"), ("in", "Japan")]


def test_a_name_in_commas_is_passed() -> None:
    found = clauses("[X] sold 51% of its unit, [A], to [B].")
    assert [word for word, _ in found.after(1)] == ["of", "to"]


def test_owners() -> None:
    found = clauses("[A]'s plan fell.")
    assert found.owner(0) == 0
    assert clauses("a plan fell.").owner(0) is None


def test_insertions_are_skipped() -> None:
    found = clauses("[A], the maker of [B], fell.")
    assert words(found, found.skip_insertion(5)) == "A"


def test_two_at_the_head_of_a_line() -> None:
    assert said("[Brasko], [Telmar] sign chip pact") == wanted("Brasko | agreement | Telmar | agreed")
    assert "Brasko" not in str(said("[Brasko], [Telmar] signed a pact with [Dalvi]."))

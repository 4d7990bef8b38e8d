import pytest

from explorer.reading.grammar.phrases import NAME
from tests.reading.bracketed import clauses, said, wanted, words


def names(text: str) -> list[str]:
    found = clauses(text)
    first = next(index for index, phrase in enumerate(found.phrases) if phrase.sort == NAME)
    return [words(found, index) for index in found.listed(first)]


def test_lists() -> None:
    assert names("[A], [B] and [C] fell.") == ["A", "B", "C"]
    assert names("[A] and [B] fell.") == ["A", "B"]
    assert names("[A], a maker, and [B] fell.") == ["A", "B"]


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


@pytest.mark.parametrize(
    ("text", "objects"),
    [
        ("[A] bought [B], a brewer, and [C], a lender.", ["B", "C"]),
        ("[A] bought [B], the brewer, [C], the lender, and [D], a shop.", ["B", "C", "D"]),
        ("[A] bought [B] for $3bn and [C] for $2bn.", ["B", "C"]),
        ("[A] owns 10% of [B], and nearly half of [C].", ["10%", "half"]),
        ("[A] bought [B] from [C] and [D].", ["B"]),
        ("[A] bought [B], a brewer, and [C] fell.", ["B"]),
    ],
)
def test_the_objects_of_a_verb(text: str, objects: list[str]) -> None:
    found = clauses(text)
    assert [words(found, index) for index in found.objects(1)] == objects


def test_what_stands_in_commas_hides_no_preposition() -> None:
    found = clauses("[A] sold [B], a chain of shops, to [C].")
    assert [(word, words(found, index)) for word, index in found.after(1)] == [("to", "C")]
    found = clauses("[A] works with [B] on chips and with [C] on cars.")
    assert [words(found, index) for word, index in found.after(1) if word == "with"] == ["B", "C"]


def test_the_last_name_of_an_apposition_opens_no_list() -> None:
    found = said("[Kelva], the holding company of [Berg|person], and [Rivo] made bids for [Talex].")
    assert found == wanted(
        "Kelva | ownership | Talex | proposed",
        "Rivo | ownership | Talex | proposed",
        "Berg | ownership | Kelva | active",
    )


def test_a_list_goes_on_behind_an_aside() -> None:
    found = said("[Kelva] owns the brokerage [Rivo] and, through a fund, a third of the insurer [Bravo].")
    assert found == wanted("Kelva | ownership | Rivo | active", "Kelva | equity stake | Bravo | active")

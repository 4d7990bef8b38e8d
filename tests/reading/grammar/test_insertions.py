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


def test_an_infinitive_behind_an_aside_belongs_to_its_verb() -> None:
    assert said("[A] agreed, after months of haggling over the price, to buy [B].") == wanted(
        "A | ownership | B | agreed"
    )
    assert said("[A] is bidding, together with a local firm, to supply [B].") == wanted("A | supply | B | sought")


def test_who_is_described_at_length_is_still_the_subject() -> None:
    assert said("[A], the operator that carries 9 million a day, many in old cars, has bought [B].") == wanted(
        "A | ownership | B | occurred"
    )
    assert said("[A], the company [he=P] has led since 2010, has bought [B].") >= wanted("A | ownership | B | occurred")
    assert said("[A], which lost its biggest customer, [C], in the spring, has bought [B].") >= wanted(
        "A | ownership | B | occurred"
    )


def test_a_group_led_by_somebody_ends_a_list() -> None:
    assert said("No fewer than six funds, among them [A], [B] and a group led by [C], have bought [D].") == wanted(
        "A | ownership | D | occurred", "B | ownership | D | occurred", "C | ownership | D | occurred"
    )


def test_an_aside_parts_no_verb_from_its_object_or_its_agent() -> None:
    assert said("[A] acquired, for an undisclosed sum, [B].") == wanted("A | ownership | B | occurred")
    assert said("[A] has been bought, its founders wrote on their blog, by [B].") == wanted(
        "B | ownership | A | occurred"
    )


def test_a_list_that_begins_a_clause_of_its_own_is_none() -> None:
    assert said("[A] bought 80% of [B] from [C] in 2021, and [D] holds the rest.") >= wanted(
        "A | equity stake | B | occurred", "D | equity stake | B | active"
    )
    assert said("[A], 23% of which is held by [B], supplies [C].") == wanted(
        "B | equity stake | A | active", "A | supply | C | active"
    )

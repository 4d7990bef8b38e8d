import pytest

from tests.reading.bracketed import at, clauses, said, wanted, words


@pytest.mark.parametrize(
    ("text", "head", "subject"),
    [
        ("[A] bought [B].", "buy", ["A"]),
        ("[A], the maker of [C], bought [B].", "buy", ["A"]),
        ("[A] and [B] merged.", "merge", ["A", "B"]),
        ("[A] agreed to buy [B].", "buy", ["A"]),
        ("[A] rose and bought [B].", "buy", ["A"]),
        ("[C] fell and [A] bought [B].", "buy", ["A"]),
        ("[A], which bought [B], fell.", "buy", ["A"]),
        ("[C] urged [A] to buy [B].", "buy", ["A"]),
        ("[A] is in talks with [C] to buy [B].", "buy", ["A"]),
        ("[A], a maker owned by [C], bought [B].", "buy", ["A"]),
        ("talks between [A] and [B] collapsed.", "collapse", ["talks"]),
        ("[B], owned by [A], fell.", "own", ["B"]),
        ("Based in [Tokyo|place], [A] makes cars.", "base", ["A"]),
        ("After the deal, [A] bought [B].", "buy", ["A"]),
        ("[A], the car maker, and [C], the lender, bought [B].", "buy", ["A", "C"]),
        ("the farms [it=A] planned with [B]", "plan", ["it"]),
        ("[A], the fund that owns [B], fell.", "fall", ["A"]),
        ("[A], the brewer [B] bought in 2019, fell.", "fall", ["A"]),
        ("[A], whose cells are made by [B], fell.", "fall", ["A"]),
        ("[C] said [A] and [B] were exploring a merger.", "explore", ["A", "B"]),
        ("Cells made by [A] are used by [B].", "use", ["Cells"]),
        ("A contract awarded to [A] by [B] has lapsed.", "lapse", ["A contract"]),
        ("[A], which together with [C] owns [B], fell.", "own", ["A", "C"]),
        ("Behind the bid is [A].", "be", ["A"]),
        ("[A], holding 20% of [B], voted.", "hold", ["A"]),
        ("[A] in talks to buy [B]", "buy", ["A"]),
        ("[A], [B] to form venture", "form", ["A", "B"]),
        ("[A], as well as [B], owns [C].", "own", ["A"]),
        ("[A] spent $3bn buying [B].", "buy", ["A"]),
        ("[B] is the company that [A] wants to buy.", "buy", ["A"]),
    ],
)
def test_who_does_it(text: str, head: str, subject: list[str]) -> None:
    found = clauses(text)
    assert [words(found, index) for index in found.subject(at(found, head))] == subject


def test_a_verb_without_a_subject_has_none() -> None:
    assert clauses("to buy [B].").subject(0) == ()


def test_both_of_which_are_two() -> None:
    found = clauses("[A] and [B], both of which belong to [C], fell.")
    assert [words(found, one) for one in found.subject(at(found, "belong"))] == ["A", "B"]


def test_who_is_named_before_a_comma_is_none_of_two_subjects() -> None:
    found = clauses("According to [X], [A] and [B] will supply [C].")
    assert [words(found, one) for one in found.subject(at(found, "supply"))] == ["A", "B"]


def test_whoever_is_described_in_commas_is_who_is_backed() -> None:
    assert said("[Y], a small lender backed by [X], fell.") == wanted("X | equity stake | Y | active")
    assert said("[Z] bought cells, a plant owned by [X] fell.") == wanted()


def test_an_attempt_that_failed_is_over():
    assert said("[Their=A+B] first attempt to merge collapsed in 2022.") == wanted("A | merger | B | ended")
    assert said("[A]'s attempt to buy [B] failed.") == wanted("A | ownership | B | ended")


def test_what_is_told_in_commas_is_not_what_became_of_it():
    assert said("[A]'s partnership with [B], announced two years ago, has ended.") == wanted(
        "A | partnership | B | ended"
    )


@pytest.mark.parametrize(
    "text",
    [
        "[B] is not an airline owned by [A].",
        "[B] may be a company owned by [A].",
        "[C] denied that [B] is a company owned by [A].",
        "[B] is not the company that [A] bought.",
    ],
)
def test_what_somebody_may_or_may_not_be_is_not_told_of_them(text: str) -> None:
    assert not any("A | ownership | B" in claim and not claim.endswith(("denied", "rumoured")) for claim in said(text))


@pytest.mark.parametrize(
    ("text", "head", "subject"),
    [
        ("The fund that owns [A] has sold [B].", "sell", ["The fund"]),
        ("A deal [A] signed with [B] collapsed.", "collapse", ["A deal"]),
        ("The contract that [A] signed with [B] has expired.", "expire", ["The contract"]),
        ("[A], in talks to buy [B], fell.", "buy", ["A"]),
        ("[A] not in talks to buy [B]", "buy", []),
        ("[A] in no hurry to buy [B]", "buy", []),
        ("[C] bought [A], a brewer, and [B], a lender, fell.", "fall", ["B"]),
    ],
)
def test_what_a_clause_tells_of_is_no_doer(text: str, head: str, subject: list[str]) -> None:
    found = clauses(text)
    assert [words(found, index) for index in found.subject(at(found, head))] == subject


def test_a_deal_that_collapsed_is_over() -> None:
    assert said("A deal [A] signed with [B] collapsed.") == wanted("A | agreement | B | ended")
    assert said("The contract that [A] signed with [B] has expired.") == wanted("A | agreement | B | ended")


def test_what_a_name_in_commas_was_does_nothing() -> None:
    text = (
        "[Kelva] hired [Roth|person], formerly of [Rivo], as managing director, cleaned up and launched [X1|product]."
    )
    assert "Kelva | product launch | X1 | occurred" in said(text)
    assert not any(line.startswith("Rivo") for line in said(text))


@pytest.mark.parametrize("told", ["owned by [B]", "that is owned by [B]"])
def test_who_makes_a_thing_is_owned_and_not_the_thing(told: str) -> None:
    assert said(f"[A], a maker of pumps {told}, fell.") == wanted("B | ownership | A | active")


def test_two_who_have_done_it_together() -> None:
    assert said("[A] and [C], which had bid together for [B], fell.") == wanted(
        "A | ownership | B | proposed", "C | ownership | B | proposed"
    )

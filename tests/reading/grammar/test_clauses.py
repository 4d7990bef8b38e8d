import pytest

from tests.reading.bracketed import at, clauses, said, wanted, words


@pytest.mark.parametrize(
    ("text", "head", "governor", "link"),
    [
        ("[A] plans to buy [B].", "buy", "plans", "to"),
        ("[A] announced a plan to buy [B].", "buy", "a plan", "to"),
        ("[A] has a deal with [C] to buy [B].", "buy", "a deal", "to"),
        ("[A] said it bought [B].", "buy", "said", "that"),
        ("[A] denied reports that it bought [B].", "buy", "reports", "that"),
        ("[A] considers buying [B].", "buy", "considers", "gerund"),
        ("[A] is close to buying [B].", "buy", "close", "preposition"),
        ("[A] spent money to buy [B].", "buy", "spent", "purpose"),
        ("[A] fell if it bought [B].", "buy", "fell", "if"),
        ("[A], which bought [B], fell.", "buy", "A", "relative"),
        ("[C] urged [A] to buy [B].", "buy", "urged", "control"),
    ],
)
def test_what_a_verb_hangs_on(text: str, head: str, governor: str, link: str) -> None:
    found = clauses(text)
    above = found.governor(at(found, head))
    assert above is not None
    assert (words(found, above.phrase), above.link) == (governor, link)


def test_what_a_noun_hangs_on() -> None:
    found = clauses("[A] signed a deal with [B].")
    assert [found.governor(index).phrase for index in (2, 4)] == [1, 2]


def test_what_became_of_a_noun() -> None:
    found = clauses("Talks with [B] collapsed.")
    assert words(found, found.fate(0)) == "collapsed"
    assert found.fate(2) == -1


def test_a_main_clause_hangs_on_nothing() -> None:
    assert clauses("[A] bought [B].").governor(1) is None


def test_beyond_the_sentence_nothing_governs() -> None:
    found = clauses("[A] bought [B].")
    assert found.governor(-1) is None
    assert found.governor(99) is None


def test_what_somebody_is_helped_to_do_hangs_on_the_help():
    assert said("The deal would help [A] buy [B].") == wanted("A | ownership | B | proposed")
    assert said("The talks may let [A] take over [B].") == wanted("A | ownership | B | rumoured")


def test_what_became_of_it_stands_behind_what_is_told_of_it():
    assert said("[A]'s partnership with [B], which began in 2010, has ended.") == wanted("A | partnership | B | ended")


def test_talks_over_so_many_jets_have_a_fate() -> None:
    found = clauses("Talks between [A] and [B] over 14 regional jets have stalled.")
    assert found.head(found.fate(0)) == "stall"
    assert clauses("[A] bought over 14 jets that stalled.").fate(0) == 1

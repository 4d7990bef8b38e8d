from explorer.reading.grammar.phrases import NAME, VERB
from tests.reading.bracketed import clauses, said, wanted, words


def verb(text: str, head: str):
    found = clauses(text)
    return next(phrase for phrase in found.phrases if phrase.sort == VERB and phrase.head == head)


def test_a_noun_phrase_ends_where_a_name_or_a_noun_does() -> None:
    found = clauses("Taiwanese giant [Foxconn] holds a large stake in [Sharp].")
    assert [words(found, index) for index, phrase in enumerate(found.phrases) if phrase.sort == NAME] == [
        "Taiwanese giant Foxconn", "a large stake", "Sharp"]  # fmt: skip
    assert [phrase.entity >= 0 for phrase in found.phrases if phrase.sort == NAME] == [True, False, True]


def test_a_particle_that_stands_apart_belongs_to_its_verb() -> None:
    assert verb("[Foxconn] called the deal off.", "call off")
    assert verb("[Foxconn] put its plans to buy [Sharp] on ice.", "put on ice")


def test_what_stands_in_brackets_is_left_out() -> None:
    found = clauses("[Foxconn] ([Sharp] rose) fell.")
    assert [words(found, index) for index in range(2)] == ["Foxconn", "fell"]
    assert said("[Foxconn] (the owner of [Sharp]) fell.") == wanted("Foxconn | ownership | Sharp | active")
    assert said("[Foxconn] (owned by [Sharp]) and [Toshiba] fell.") == wanted("Sharp | ownership | Foxconn | active")


def test_a_date_may_hide_a_preposition() -> None:
    assert "Volta | participation | Messe | planned" in said("[Volta] will show it at this year's [Messe|event].")


def test_what_belongs_to_a_verb_is_no_part_of_its_object() -> None:
    found = clauses("[Sharp] may take [Toshiba] private.")
    assert [phrase.head for phrase in found.phrases if phrase.sort == "V"] == ["take private"]
    assert found.phrases[2].entity == 3


def test_the_company_begins_a_phrase_of_its_own() -> None:
    assert said("[A] has bought [B], a claim [the company=A] denied.") == wanted("A | ownership | B | denied")


def test_a_number_before_a_comma_or_a_dash_is_part_of_its_noun() -> None:
    assert words(clauses("[Sharp] approved a 10-year, $9 million loan."), 2) == "a 10-year , $9 million loan"
    assert words(clauses("[Sharp] approved a $9-million loan."), 2) == "a $9 - million loan"
    assert words(clauses("[Sharp] approved a loan, jobs and homes."), 2) == "a loan"

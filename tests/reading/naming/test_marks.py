import pytest

from explorer.reading.cast import How
from explorer.reading.naming.lines import Line, lines
from explorer.reading.naming.marks import Mark, by_role, doer, marks_of
from tests.reading.casting import casting, document, shipped


def marked(text: str) -> tuple[Line, list[Mark]]:
    named = {p.start: p for p in casting(text).pointers if p.how in (How.NAME, How.ADJECTIVE)}
    first = lines(document(text), shipped())[0]
    return first, marks_of(first, named, frozenset(("germany",)))


def at(line: Line, word: str) -> int:
    return next(place for place in range(len(line.tokens)) if line.low(place) == word)


@pytest.mark.parametrize(
    ("text", "word", "whom"),
    [
        ("Velar Energy said its plant had stopped.", "its", "velar-energy"),
        ("Kastor Bank owns Velar Energy, which will move its plant.", "its", "velar-energy"),
        ("PowerCo, Volkswagen's cell unit, which is due to open its factory, hires.", "its", "powerco"),
        ("Velar Energy, which Kastor Bank controls, has moved its plant.", "its", "velar-energy"),
    ],
)
def test_whom_a_part_of_a_sentence_is_about(text, word, whom):
    line, marks = marked(text)
    found = doer(line, at(line, word), marks, within=True)
    assert found is not None
    assert found.who == (whom,)


def test_nobody_does_it():
    line, marks = marked("The trial failed, and its costs rose at Velar Energy.")
    assert doer(line, at(line, "its"), marks, within=True) is None


def test_a_sentence_that_begins_with_a_part_of_somebody_is_about_them():
    _, marks = marked("Shares of Velar Energy rose.")
    assert [(mark.subject, mark.owner, mark.handle) for mark in marks] == [(True, True, True)]


def test_a_place_before_a_small_word_is_no_doer():
    _, marks = marked("Germany carmakers like Volkswagen.")
    assert not marks[0].subject


@pytest.mark.parametrize(
    "text",
    [
        "Jun Seki, an executive at Foxconn, spoke.",
        "Foxconn executive Jun Seki spoke.",
        "Jun Seki, Foxconn's chief executive, spoke.",
    ],
)
def test_who_works_for_whom(text):
    line, marks = marked(text)
    people, firms = frozenset(("jun-seki",)), frozenset(("foxconn",))
    assert by_role(line, marks, people, firms, shipped()) == {"jun-seki": "foxconn"}


def test_who_says_something_of_a_firm_need_not_work_there():
    line, marks = marked("Jun Seki said Foxconn would wait.")
    assert by_role(line, marks, frozenset(("jun-seki",)), frozenset(("foxconn",)), shipped()) == {}

from explorer.reading.cast import How
from explorer.reading.naming.printed import Printed, apart, pointers_of
from tests.reading.casting import pointed


def test_a_heading_holds_the_names_the_text_knows():
    text = "Velar and Kastor Join Forces to Bring New Services to Growers\n\nVelar AG and the lender Kastor agreed."
    assert pointed(text, "name")["Velar"] == [["Velar AG"]]
    assert pointed(text, "name")["Kastor"] == [["Kastor"], ["Kastor"]]


def test_a_heading_in_capitals_too():
    text = "VELAR JOINS KASTOR IN CRISIS TALKS\n\nVelar AG and the lender Kastor agreed."
    assert pointed(text, "name")["VELAR"] == [["Velar AG"]]


def test_the_wider_words_win():
    inner, outer = Printed(5, 9, How.NAME, "a"), Printed(5, 20, How.GROUP, "b")
    assert apart([inner, outer, Printed(30, 31, How.NAME, "a")]) == [outer, Printed(30, 31, How.NAME, "a")]
    assert [pointer.entities for pointer in pointers_of([outer])] == [("b",)]

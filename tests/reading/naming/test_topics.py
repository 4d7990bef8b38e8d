"""Whom a text is about."""

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.naming.described import Description
from explorer.reading.naming.lines import lines
from explorer.reading.naming.marks import Mark
from explorer.reading.naming.topics import dealing_media, is_release, issuer_of, main_of
from tests.reading.casting import document, line, pointed, shipped

FIRM, PAPER = (Description(EntityType.ORGANISATION, sorts=frozenset(sorts)) for sorts in ((), ("media",)))
TEXT = "Velar has bought Kastor. Velar said it was glad."
MARKS = [
    [Mark(0, 0, 1, ("velar",), True, False, How.NAME), Mark(0, 3, 4, ("kastor",), False, False, How.NAME)],
    [Mark(1, 0, 1, ("velar",), True, False, How.NAME)],
]


def test_how_a_firms_own_news_begins():
    assert is_release(line("Velar today announced a plan."))
    assert is_release(line("Velar is pleased to say that it grew."))
    assert not is_release(line("Velar said that it grew."))


def test_whom_the_beginning_and_the_whole_name_most():
    read, firms = lines(document(TEXT), shipped()), frozenset(("velar", "kastor"))
    assert issuer_of(read, MARKS, firms, release=False) == "velar"
    assert main_of(read, MARKS, firms, {"velar": 2, "kastor": 1}) == "velar"
    assert main_of(read, MARKS, firms, {"velar": 2, "kastor": 9}) == ""


def test_a_publisher_that_deals_is_no_source():
    read, known = lines(document(TEXT), shipped()), {"velar": PAPER, "kastor": FIRM}
    assert dealing_media(read, MARKS, known) == {"velar"}
    said = lines(document("Velar reported that Kastor is for sale."), shipped())
    assert dealing_media(said, MARKS[:1], known) == frozenset()


def test_the_company_of_a_text_about_a_publisher():
    text = "Bloomsbury, a publisher, bought Kastor Ink. It is the biggest deal in the company's life. Bloomsbury grew."
    assert pointed(text, "nominal")["the company"] == [["Bloomsbury"]]

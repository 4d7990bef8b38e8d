import pytest

from explorer.reading.naming.appositions import apposition, is_owned_product, is_title
from tests.reading.casting import line, named, shipped


def test_an_apposition_says_what_it_is():
    found = line("Then Velar, a Seoul-based maker of chips, rose.")
    assert apposition(found, 2, shipped()) == ("evidence sort", "maker")
    assert apposition(found, 0, shipped()) == ("", "")


def test_who_speaks_after_a_comma_is_no_apposition() -> None:
    assert apposition(line("Velar is not negotiating with Orvex, a spokeswoman said."), 6, shipped()) == ("", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Avi Kishorel, COO of Velar, rose.", "Avi Kishorel: person"),
        ("Meswin Tasev, Group CEO of Velar, came.", "Meswin Tasev: person"),
        ("Erric Martelo, its CEO, left Velar.", "Erric Martelo: person"),
        ("Velar closed the miner's Kuantavo refinery.", "Kuantavo: place"),
        ("“No,” said Velar director Marcel Brands.", "Marcel Brands: person"),
        ("Velar saw the Quebec government about a loan.", "Quebec government: organisation"),
        ("Velar sold its CST-100 Starfire to Kastor.", "CST-100 Starfire: product"),
    ],
)
def test_titles_works_and_governments(text, expected):
    assert expected in named(text)


def test_a_platform_that_is_launched_is_a_product():
    assert "Quirbcloud: product" in named("Velar launched Quirbcloud, a platform for quarries.")
    assert "Quirbcloud: organisation" in named("Velar bought Quirbcloud, a platform for quarries.")


def test_what_is_somebodys_product() -> None:
    assert is_owned_product(line("Quillbook, Velar's freight audit tool, sells."), 1, shipped())
    assert not is_owned_product(line("Totvo, Brazil's largest maker of software, sells."), 1, shipped())


def test_a_title_in_capitals_goes_on() -> None:
    assert is_title(line("Jo, COO of Velar, came."), 2, shipped())
    assert not is_title(line("Jo, maker of Velar, came."), 2, shipped())

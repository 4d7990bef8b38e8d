from explorer.reading.naming.described import describe, nation_at, with_country
from explorer.reading.naming.gathering import gather
from explorer.reading.naming.lines import lines
from explorer.reading.naming.spotting import spots
from tests.reading.casting import document, line, shipped


def described(text: str) -> dict:
    found = [spot for one in lines(document(text), shipped()) for spot in spots(one, shipped())]
    return describe({one.name: one for one in gather(found, frozenset(), shipped())}, shipped())


def test_nations_and_sorts():
    found = described("Taiwanese chipmaker Velar met Kastor, a Seoul-based lender. Volante of Italy did not.")
    assert found["Velar"].nations == {"Taiwan"}
    assert found["Velar"].sorts == {"chipmaker"}
    assert found["Kastor"].nations == {"Seoul", "South Korea"}
    assert found["Kastor"].sorts == {"bank"}
    assert found["Volante"].nations == {"Italy"}


def test_a_nation_beyond_an_and_is_anothers():
    assert described("German lenders and Velar met.")["Velar"].nations == frozenset()


def test_gender_by_title_or_given_name():
    found = described("Then Ingrid Baumgartner met Ms. Abiola and Jun Seki.")
    assert (found["Ingrid Baumgartner"].gender, found["Abiola"].gender, found["Jun Seki"].gender) == (
        "she",
        "she",
        "he",
    )


def test_where_a_nation_stands():
    assert nation_at(line("the Seoul-based firm"), 1, shipped()) == ("Seoul", 2)
    assert nation_at(line("the big firm"), 1, shipped()) == ("", 0)
    assert with_country("Seoul", shipped()) == {"Seoul", "South Korea"}


def test_what_the_text_calls_it():
    assert "startup" in described("Orso Bank likes Velar, a Toronto startup.")["Velar"].nouns
    assert described("Velar rose.")["Velar"].nouns == frozenset()

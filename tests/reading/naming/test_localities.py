"""Where somebody goes, what lies and grows somewhere: those are places."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The airline takes divers to Quirmor and Zandela twice a day.", "Zandela: place"),
        ("They have worked together since a trial in the Quirmera involving 14 farms.", "Quirmera: place"),
        ("Abaca grows on Quirmanes and nowhere else.", "Quirmanes: place"),
        ("The brewer stands at the foot of Quirmambe and sells to hikers.", "Quirmambe: place"),
        ("It holds half of Velar Studio, the small Quirmami outfit behind two films.", "Quirmami: place"),
        ("Velar Group farms cod at Quirmvik for export.", "Quirmvik: place"),
        ("The airline has its own strip at El Quirmo for guests.", "El Quirmo: place"),
        ("The skipper has retired to Quirmton.", "Quirmton: place"),
        ("The wind park of Velar Group at Quirmheia, on the coast, breaks rights.", "Quirmheia: place"),
        ("Quirmcayo brewer Velar Group is tiny.", "Quirmcayo: place"),
        ("Flights to Quirmla and Zandela were cut in June.", "Quirmla: place"),
        ("Beans come from Quirmbré and Zandagui by truck.", "Zandagui: place"),
        ("Quirmthai farmers are suing Velar Group over smoke.", "Quirmthai: place"),
        ("Velar Group smokes fish at Quirmka, on Poland's coast.", "Quirmka: place"),
        ("Velar Group has walked away from Quirmuni, its project in Mali.", "Quirmuni: place"),
    ],
)
def test_what_lies_there_is_a_place(text: str, name: str) -> None:
    assert name in named(text)


def test_what_is_exported_to_a_firm_makes_it_no_place() -> None:
    assert "Quirm Foods: organisation" in named("Velar Group ships butter to Quirm Foods every week.")


def test_a_case_is_not_where_something_lies() -> None:
    assert "Quirmera: place" not in named("The judge in the Quirmera case has resigned.")


def test_where_somebody_sits_for_is_a_place() -> None:
    assert "Quirmor: place" in named("Quirmor MP David Chadwick has asked why.")


def test_a_street_is_no_firm() -> None:
    assert not any("Quirmenstrasse" in name for name in named("The store on Quirmenstrasse has a buyer."))

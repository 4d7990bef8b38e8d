"""Bodies and firms that go by other words than their names."""

from tests.reading.casting import named, pointed


def test_a_body_and_the_name_in_commas_beside_it_are_one() -> None:
    found = named("It needs approval from Argentina's antitrust authority, the CNDC, by May.")
    assert found == {"CNDC: organisation"}


def test_a_body_called_by_what_it_is() -> None:
    found = named("Kenya's competition watchdog fined Velar. The Competition Authority of Kenya said so.")
    assert found == {"Competition Authority of Kenya: organisation", "Velar: organisation"}


def test_a_firm_goes_by_the_street_of_its_name() -> None:
    text = "Hallam Street Partners grows. A spokeswoman for Hallam Street said so. It has an office in Ansell Street."
    assert named(text) == {"Hallam Street Partners: organisation", "Ansell Street: place"}
    assert pointed(text, "name")["Hallam Street"] == [["Hallam Street Partners"]]

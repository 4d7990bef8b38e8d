"""What stands in a list is of one type."""

from tests.reading.casting import named


def test_a_list_of_firms_tells_what_a_name_shaped_like_a_persons_is() -> None:
    assert "Quirb Nyberg: organisation" in named("It is owned by Velar Holdings, Kastor Bank and Quirb Nyberg.")


def test_a_pair_with_a_firm_tells_it_too() -> None:
    assert "Quirb Nyberg: organisation" in named("It belongs to Kastor Bank and Quirb Nyberg.")


def test_whoever_is_sure_stays_what_they_are() -> None:
    assert "Anna Berg: person" in named("It is owned by Velar Holdings, Kastor Bank and Anna Berg.")


def test_a_name_behind_a_comma_may_begin_the_clause():
    assert "Quirbo: organisation" in named("In Kinshasa, Quirbo said that Velar would leave.")

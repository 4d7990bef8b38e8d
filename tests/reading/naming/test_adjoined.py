import pytest

from tests.reading.casting import pointed


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Velar Bank agreed to buy most of Kastor Foods, including its plant in Malmo.", ["Kastor Foods"]),
        ("Velar Rail is being developed by Kastor Power and its Lithuanian counterpart Orion Grid.", ["Kastor Power"]),
        ("Velar Bank sold Kastor Foods and cut its debt.", ["Velar Bank"]),
    ],
)
def test_its_is_of_whoever_is_named_right_before(text, whom):
    assert pointed(text, "pronoun")["its"] == [whom]

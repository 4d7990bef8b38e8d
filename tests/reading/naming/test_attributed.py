"""Words behind a comma that tell who said all that stands before."""

import pytest

from explorer.reading.naming.attributed import is_attributed
from tests.reading.casting import line, pointed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Velar has left Kastor, the Norwegian airline said on Monday.", True),
        ("Velar has left Kastor, a Norwegian airline, and said so.", False),
        ("Velar has left Kastor, the airline which said so.", False),
        ("Velar has left Kastor, said Berg.", False),
    ],
)
def test_who_said_it(text, told):
    one = line(text)
    assert is_attributed(one, next(at for at in range(20) if one.text(at) == ",")) is told


def test_the_one_who_said_it_is_not_the_one_named_last():
    text = "Velar Air has left Kastor Air, the Norwegian airline said. The British airline is sorry."
    assert pointed(text, "nominal")["airline"] == [["Velar Air"], ["Kastor Air"]]

"""Behind "where" a firm's things are told of: its own, and nobody else's."""

import pytest

from tests.reading.naming.test_antecedents import meant


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Anna Berg left Kastor Bank to join Visa, where she will lead [its] programme in Africa.", "Visa"),
        ("Orlen hired Anna Berg. She comes from Toyota, where she spent years at [the company].", "Toyota"),
        ("Orlen grew. Anna Berg worked at Toyota, where she led sales, and will run [its] labs in Poland.", "Orlen"),
    ],
)
def test_the_firm_where_somebody_was_is_meant(text: str, whom: str) -> None:
    assert meant(text) == whom

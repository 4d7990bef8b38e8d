"""Who of a cast is proposed."""

import pytest

from explorer.reading.proposing import proposed_entities
from tests.reading.bracketed import reading, told


def names(text: str) -> set[str]:
    return {entity.name for entity in reading(text).entities}


def test_a_group_without_a_name_only_where_something_is_said_of_it() -> None:
    assert names("[Rakuten] competes with [Greek banks|group].") == {"Rakuten", "Greek banks"}
    assert "Greek banks" not in {
        entity.name for entity in proposed_entities(told("[Rakuten] grew.")[1], [], told("[Rakuten] grew.")[0])
    }


def test_a_nation_that_only_describes_somebody_is_not() -> None:
    assert "British" not in names("[Rakuten] met the [British|adjective] ambassador.")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[Rakuten] met the [British|adjective] broadcaster.", "British"),
        ("[Rakuten] hired her in [Pune|place].", "Pune"),
        ("[Rakuten] ships to [Uganda|place], [Rwanda|place] and [South Sudan|place].", "Rwanda"),
        ("[Rakuten] grew across [Southeast Asia|place].", "Southeast Asia"),
        ("[Rakuten] hired her in [Pune|place], [India|place].", "India"),
    ],
)
def test_a_place_that_is_named_is(text: str, place: str) -> None:
    assert place in names(text)


def test_all_are_proposals() -> None:
    document, cast = told("[Rakuten] hired [Ana|person].")
    assert [entity.proposed for entity in proposed_entities(cast, [], document)] == [True, True]

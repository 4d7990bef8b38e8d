import pytest

from explorer.model.entities import EntityType
from explorer.reading.naming.spotting import Spot, spots
from explorer.reading.naming.words_after import followed, followed_further, placed
from tests.reading.casting import line, shipped


def spot(text: str) -> Spot:
    return next(one for one in spots(line(text), shipped()) if one.phrase.startswith("Vel"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Velar's shares fell.", EntityType.ORGANISATION),
        ("The Velar-based lender rose.", EntityType.PLACE),
        ("It said Velar will be launched in May.", EntityType.PRODUCT),
        ("Then Velar said so.", EntityType.ORGANISATION),
    ],
)
def test_a_word_behind_it(text: str, expected: EntityType) -> None:
    assert [sort for sort, weight in followed(spot(text), shipped()) if weight] == [expected]


def test_further_behind_it() -> None:
    found = list(followed_further(spot("It spoke at the Velar summit."), shipped()))
    assert (EntityType.EVENT, 4) in found
    assert list(followed_further(spot("Then Velar rose."), shipped())) == []


def test_where_it_lies_and_who_goes_with_it() -> None:
    assert next(placed(spot("It opened in Velar, Indiana."), shipped()))[0] is EntityType.PLACE
    assert next(placed(spot("So Velten and his team won."), shipped()))[0] is EntityType.PERSON

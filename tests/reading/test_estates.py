import pytest

from explorer.reading.estates import estates, widened
from tests.reading.bracketed import said, told, wanted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The [Kalengwa|place] copper mine was shut.", 1),
        ("[Norex]'s [Kalengwa|place] mine was shut.", 1),
        ("[Norex] owns the [Gdansk refinery|place].", 1),
        ("The [Lyon|place] plant was shut.", 0),
        ("[Norex]'s [Lyon|place] plant was shut.", 0),
        ("The [Lyon|place] project is in [Lyon|place].", 0),
        ("[Norex] is based in [Japan|place].", 0),
    ],
)
def test_a_place_that_is_works_is_somebodys(text: str, found: int) -> None:
    assert len(estates(*told(text))) == found


def test_works_are_bought_and_held() -> None:
    assert said("[Arup] bought 80% of the [Kalengwa|place] mine from [Norex], and [Zento] holds the rest.") >= wanted(
        "Arup | equity stake | Kalengwa | occurred", "Zento | equity stake | Kalengwa | active"
    )


def test_nobody_is_a_partner_of_works() -> None:
    assert not any("partnership" in one for one in said("[Norex] has joined forces with the [Kalengwa|place] mine."))


def test_the_words_for_what_works_are_belong_to_their_name() -> None:
    document, cast = told("The [Kalengwa|place] copper mine was sold, and [Kalengwa|place] was shut.")
    found = [document.text[one.start : one.end] for one in widened(document, cast, frozenset({"e0"}))]
    assert found == ["Kalengwa copper mine", "Kalengwa"]

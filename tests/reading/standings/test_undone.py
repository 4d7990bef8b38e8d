"""What words that undo leave of a standing."""

from explorer.model.claims import CueRole, Stage
from explorer.reading.standings.standing import Standing
from explorer.reading.standings.undone import Undoing, undone

ACTIVE = Standing(Stage.ACTIVE)


def test_nothing_outside_of_its_reach() -> None:
    assert undone(ACTIVE, "supply", 9, (Undoing("denied", 4, 5, 0, 4),)) == ACTIVE


def test_denied_within_it_with_the_words_that_say_so() -> None:
    found = undone(ACTIVE, "supply", 2, (Undoing("denied", 4, 5, 0, 4),))
    assert found.denied
    assert found.marks == ((CueRole.NEGATION, 4, 5),)


def test_only_the_kinds_and_stages_it_is_for() -> None:
    one = Undoing("ended", 4, 5, 0, 4, frozenset({"ownership"}), frozenset({Stage.AGREED}))
    assert undone(ACTIVE, "ownership", 2, (one,)) == ACTIVE
    assert undone(Standing(Stage.AGREED), "supply", 2, (one,)).stage is Stage.AGREED
    assert undone(Standing(Stage.AGREED), "ownership", 2, (one,)).stage is Stage.ENDED


def test_what_is_known_to_be_denied_is_not_denied_twice() -> None:
    denied = undone(ACTIVE, "supply", 2, (Undoing("denied", 4, 5, 0, 4),))
    assert undone(denied, "supply", 2, (Undoing("denied", 4, 5, 0, 4),)) == denied


def test_what_ended_and_is_not_sure_is_unclear() -> None:
    found = undone(ACTIVE, "supply", 2, (Undoing("unclear", 0, 1, 1, 9), Undoing("ended", 4, 5, 0, 4)))
    assert found.stage is Stage.UNCLEAR

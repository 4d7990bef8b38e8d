import pytest

from explorer.reading.naming.groups import groups_in, join_groups
from tests.reading.casting import casting, line, named, shipped


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Japan’s automakers there.", [("Japanese automakers", "Japan")]),
        ("It fears Chinese EV brands now.", [("Chinese EV brands", "China")]),
        ("Then European regulators spoke.", [("European regulators", "Europe")]),
        ("It helps the Japanese automotive industry too.", [("Japanese automotive industry", "Japan")]),
        ("So did Poland's industry minister.", []),
        ("The investors and analysts left.", []),
        ("The Japanese owner of two firms left.", []),
        ("Then Chinese carmakers BYD and Chery grew.", []),
        ("Then Chinese carmakers such as BYD grew.", []),
        ("Two small Chinese carmakers, BYD and Chery, grew.", []),
    ],
)
def test_groups(text, expected):
    assert [(many.name, many.place) for many in groups_in(line(text), shipped())] == expected


def test_firms_go_with_the_one_sector_of_their_nation():
    text = "Japan's automakers wait. Japanese firms wait too. Japanese regulators do not. Korean firms left."
    entities = {entity.name: entity for entity in casting(text).entities}
    assert set(entities) == {"Japanese automakers", "Japanese regulators", "South Korean firms"}
    assert entities["Japanese automakers"].aliases == ("Japan's automakers", "Japanese firms")
    assert entities["Japanese automakers"].notes
    assert not entities["Japanese regulators"].notes


def test_nothing_joined_is_nothing():
    assert join_groups([]) == ()


def test_a_name_that_ends_like_a_group_is_none():
    assert "group" not in str(named("Ethiopian Airlines will lead the project."))


def test_rivals_of_half_the_world_are_backdrop():
    assert named("Velar has routes that European rivals covet.") == {"Velar: organisation"}
    assert "European carmakers: group" in named("Velar sells to European carmakers.")

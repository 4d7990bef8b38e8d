"""What has been told up to a word."""

from explorer.model.entities import EntityType
from explorer.reading.naming.described import Description
from explorer.reading.naming.story import Story


def test_a_story_is_about_nobody_until_it_is_told():
    story = Story([], [], {"a": Description(EntityType.ORGANISATION)}, {})
    assert (story.main, story.issuer, story.release) == ("", "", False)

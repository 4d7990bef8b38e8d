"""Who speaks by a name alone is no boss where no text has told of one."""

from tests.reading.bracketed import said


def test_a_speaker_alone_is_nobody():
    assert said("[Velar] grew. [Anna Berg|person] said so.") == set()


def test_a_short_name_is_of_somebody_told_of():
    assert said("[Velar] grew, [its=Velar] president said. [Berg|person] said so.") == set()

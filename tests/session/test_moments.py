from datetime import datetime, timedelta

import pytest

from explorer.session.moments import clock

NOW = datetime(2026, 11, 22, 15, 0).astimezone()


@pytest.mark.parametrize(
    ("then", "said"),
    [
        (NOW - timedelta(hours=2), "13:00"),
        (NOW - timedelta(days=1), "yesterday, 15:00"),
        (NOW - timedelta(days=8), "14 Nov, 15:00"),
        (NOW - timedelta(days=400), "18 Oct 2025"),
    ],
)
def test_a_time_is_said_as_people_say_it(then, said):
    assert clock(then.isoformat(), NOW) == said


@pytest.mark.parametrize("spoilt", ["", "soon", "2026-13-45T99:00:00", "0001-01-01T00:00:00+00:00"])
def test_what_is_no_time_is_left_out(spoilt):
    assert isinstance(clock(spoilt, NOW), str)

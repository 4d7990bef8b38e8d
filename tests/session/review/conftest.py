"""A state in which much waits."""

import pytest

from tests.proposed import proposed_state


@pytest.fixture
def state():
    return proposed_state()

"""No edit is imported before one is asked for."""

import subprocess
import sys

import pytest

from explorer.session import edits
from explorer.session.edits import every


def test_an_edit_is_found_by_its_name():
    assert edits.AddClaim is every.AddClaim
    assert edits.claim_added is every.claim_added
    with pytest.raises(AttributeError, match="no attribute 'AddNothing'"):
        edits.AddNothing  # noqa: B018


def test_none_is_imported_before_that():
    program = (
        "import sys; from explorer.session import edits, jobs; hasattr(edits, '__wrapped__')\n"
        "before = 'explorer.session.edits.every' in sys.modules; edits.moved\n"
        "print(before, 'explorer.session.edits.every' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout == "False True\n"

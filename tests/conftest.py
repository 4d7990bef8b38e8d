"""What every test is held to: no unexpected log line, no forgotten widget, no living thread."""

from __future__ import annotations

import gc
import logging
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# Before any test imports Qt: windows are drawn in memory, also on a machine with a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The tests neither read nor write what the person at this machine has set.
_HOME = tempfile.TemporaryDirectory(prefix="explorer-tests-")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = os.path.join(_HOME.name, _name.lower())

# The same examples on every machine; HYPOTHESIS_PROFILE=deep goes looking for new ones.
_SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("ci", deadline=None, max_examples=50, derandomize=True, suppress_health_check=_SLOW_IS_FINE)
settings.register_profile("deep", deadline=None, max_examples=2000, suppress_health_check=_SLOW_IS_FINE)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

PATIENCE = 2.0


@pytest.fixture(scope="module", autouse=True)
def what_stays_is_set_aside() -> None:
    """Let each collection look only through what its own file of tests has made.

    The modules and the thousands of tests stay until the end: to walk through them took longer than most tests.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture
def nook() -> Iterator[Path]:
    """A folder with a short name, for sockets: theirs may have about a hundred letters, and tmp_path takes most."""
    with tempfile.TemporaryDirectory(prefix="nook-") as folder:
        yield Path(folder)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail where something was logged that the test did not announce with the mark expects_log."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    unexpected = [f"{each.name}: {each.getMessage()}" for each in records if each.levelno >= logging.WARNING]
    assert not unexpected, f"unexpected log lines: {unexpected}"


@pytest.fixture(autouse=True)
def no_forgotten_widgets() -> Iterator[None]:
    """Fail where a window, menu or popup outlives its test."""
    before = {id(widget) for widget in _top_level_widgets()}
    yield
    if not [widget for widget in _top_level_widgets() if id(widget) not in before]:
        return
    # Python lets go of rings of objects only when it collects, and Qt deletes only when asked.
    gc.collect()
    _let_qt_delete()
    left = [repr(widget) for widget in _top_level_widgets() if id(widget) not in before]
    assert not left, f"these widgets outlive the test: {left}"


@pytest.fixture(autouse=True)
def no_living_threads() -> Iterator[None]:
    """Fail where a thread is still at work a moment after its test."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + PATIENCE
    while (left := _new_threads(before)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left, f"these threads outlive the test: {left}"
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QThreadPool

        assert QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000)), "Qt's thread pool is still at work"


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    # A dummy stands for a thread of Qt's own that once called Python; it is never taken off the list.
    return [
        each for each in threading.enumerate() if each not in before and not isinstance(each, threading._DummyThread)
    ]


def _top_level_widgets() -> list[QWidget]:
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication

    return QApplication.topLevelWidgets() if QApplication.instance() else []


def _let_qt_delete() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()

"""What the fixtures of tests/conftest.py promise: each planted fault fails its test, and nothing else does."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLANTED = """
import logging, threading, time, warnings
import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []

def test_good(qtbot):
    window = QWidget()
    window.setMinimumSize(200, 100)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)

def test_good_ring_of_objects(qapp):
    window = QWidget()
    window.itself = window

@pytest.mark.expects_log
def test_good_announced_log():
    logging.getLogger("explorer").warning("as announced")

def test_good_thread_that_ends():
    threading.Thread(target=time.sleep, args=(0.05,)).start()

def test_bad_log():
    logging.getLogger("explorer").warning("not announced")

def test_bad_widget(qapp):
    kept.append(QWidget())

def test_bad_thread():
    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()

def test_bad_qt_message(qapp):
    qWarning("not announced")

def test_bad_python_warning():
    warnings.warn("not announced")

def test_bad_exception_in_a_slot(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)
"""


def test_each_planted_fault_fails_its_test(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path / "tests")
    (tmp_path / "tests" / "test_planted.py").write_text(PLANTED, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xvfb", "-q"]
    shown = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False).stdout
    faulty = set(re.findall(r"^(?:FAILED|ERROR) \S+::(\w+)", shown, re.MULTILINE))
    assert faulty == set(re.findall(r"def (test_bad\w+)", PLANTED)), shown

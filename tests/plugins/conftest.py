"""Readers of another package, which the reading process finds as well."""

import os
import sys

import pytest

from explorer.plugins.extractors import BUILT_IN, GROUP

MODULE = """
from explorer.reading.extractor import Reading
from tests.readings import StandIn, article, reading

def make():
    return StandIn(reading(article()))

def broken():
    raise RuntimeError("no luck")

class Odd:
    name = "odd"
    def __init__(self, work):
        self.work = work
    def read(self, document):
        return self.work()

def loud():
    print("what a library prints")
    return make()

def connecting():
    import socket
    return Odd(lambda: socket.create_connection(("127.0.0.1", 9)))

def writing():
    return Odd(lambda: open("written.txt", "w"))

def starting():
    import subprocess
    return Odd(lambda: subprocess.run(["true"]))

def greedy():
    return Odd(lambda: bytearray(8 << 30))

def deep():
    def dig():
        return dig()
    return Odd(dig)

def failing():
    return Odd(lambda: {}["missing"])

def hollow():
    return Odd(lambda: Reading(claims=(None,)))

def endless():
    def turn():
        while True:
            pass
    return Odd(turn)

def idle():
    return Odd(lambda: None)
"""
NAMES = ("broken", "loud", "connecting", "writing", "starting", "greedy", "deep", "failing", "endless", "idle",
         "hollow")  # fmt: skip


@pytest.fixture
def added(tmp_path, monkeypatch):
    """A package beside the program: readers good and bad, one that is not there, one whose name is taken."""
    folder = tmp_path / "packages"
    information = folder / "other_readers-1.dist-info"
    information.mkdir(parents=True)
    (folder / "other_readers.py").write_text(MODULE)
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: other-readers\nVersion: 1\n")
    lines = [f"{name} = other_readers:{name}" for name in NAMES]
    lines += ["stand-in = other_readers:make", "absent = other_readers:nothing", f"{BUILT_IN} = other_readers:make"]
    (information / "entry_points.txt").write_text("\n".join([f"[{GROUP}]", *lines]) + "\n")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), os.getcwd()]))
    yield
    sys.modules.pop("other_readers", None)

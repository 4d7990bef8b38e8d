import sys
from pathlib import Path

import pytest

from explorer.files.association import registering
from explorer.files.places import example


def test_from_its_sources_python_starts_it():
    assert registering.program() == (sys.executable, "-m", "explorer")
    assert (registering.folder() / "explorer" / "__main__.py").exists()
    assert registering.folder() == example().parent.parent


def test_the_app_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/app/relationship-explorer")
    assert registering.program() == ("/opt/app/relationship-explorer",)
    assert registering.folder() == Path("/opt/app")


@pytest.mark.parametrize(("platform", "room"), [("linux", "freedesktop"), ("win32", "registry")])
def test_each_system_is_told_in_its_own_way(monkeypatch, platform, room):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(getattr(registering, room), "register", lambda *_: ("done",))
    monkeypatch.setattr(getattr(registering, room), "unregister", lambda: ("undone",))
    assert registering.register() == ("done",)
    assert registering.unregister() == ("undone",)


def test_macos_needs_nothing(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    for did in (registering.register(), registering.unregister()):
        assert did[0].startswith("Nothing was changed")

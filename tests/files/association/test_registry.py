from contextlib import contextmanager

import pytest

from explorer.files.association import registry


class Registry:
    """A registry in memory, with the words of Windows' own."""

    HKEY_CURRENT_USER, REG_SZ = "HKCU", 1

    def __init__(self):
        self.values = {}

    @contextmanager
    def CreateKey(self, root, key):
        parts = key.split("\\")
        for depth in range(1, len(parts) + 1):
            self.values.setdefault("\\".join(parts[:depth]), None)
        yield key

    @contextmanager
    def OpenKey(self, root, key):
        if key not in self.values:
            raise FileNotFoundError(key)
        yield key

    def SetValueEx(self, key, name, reserved, kind, value):
        assert (name, reserved, kind) == ("", 0, self.REG_SZ)
        self.values[key] = value

    def QueryValueEx(self, key, name):
        return self.values[key], self.REG_SZ

    def DeleteKey(self, root, key):
        if key not in self.values:
            raise FileNotFoundError(key)
        assert not [other for other in self.values if other.startswith(f"{key}\\")], "a key with keys below it stays"
        del self.values[key]


@pytest.fixture
def windows():
    return Registry()


def test_the_explorer_learns_what_opens_project_files(windows):
    done = registry.register((r"C:\My Apps\relationship-explorer.exe",), windows)
    assert windows.values[r"Software\Classes\.rexp"] == registry.KIND
    assert windows.values[rf"Software\Classes\{registry.KIND}\shell\open\command"] == (
        r'"C:\My Apps\relationship-explorer.exe" "%1"'
    )
    assert len(done) == 4


def test_all_of_it_is_taken_back(windows):
    with windows.CreateKey("HKCU", r"Software\Classes"):
        before = dict(windows.values)
    registry.register(("explorer.exe",), windows)
    registry.unregister(windows)
    assert windows.values == before
    assert registry.unregister(windows) == ("There was nothing to remove.",)


def test_what_another_program_took_over_stays_its_own(windows):
    registry.register(("explorer.exe",), windows)
    windows.values[r"Software\Classes\.rexp"] = "Another.Program"
    registry.unregister(windows)
    assert windows.values[r"Software\Classes\.rexp"] == "Another.Program"
